import { readBlocks, type Mark } from './markdown.ts';
import { splitSentences, type Span } from './sentences.ts';

/**
 * Turns an article into its passages: the one representation of its text that pages, search, collation, exports and
 * checks all use. Ids are what a footnote cites: `t` title, `d` deck, `b` byline, `l` dateline, `c1…` captions,
 * `p1…` the body in order, unless the article says which id each has kept; a sentence is `p3s2`.
 */
export function readPassages(article: ArticleWords): Passage[] {
  const kept = (letter: 'c' | 'p'): string[] => article.passages?.filter((id) => id.startsWith(letter)) ?? [];
  const [captionIds, bodyIds] = [kept('c'), kept('p')];
  const printed: [id: string, role: PassageRole, text: string | undefined][] = [
    ['t', 'title', article.title],
    ['d', 'deck', article.deck],
    ['b', 'byline', article.byline],
    ['l', 'dateline', article.dateline],
    ...(article.captions ?? []).map(
      (text, index) => [captionIds[index] ?? `c${index + 1}`, 'caption', text] as [string, PassageRole, string],
    ),
  ];
  const front = printed.flatMap(([id, role, text]) =>
    text === undefined ? [] : [{ id, role, text: onOneLine(text), marks: [] }],
  );
  const body = readBlocks(article.body).map(({ role, text, marks, line }, index) => ({
    id: bodyIds[index] ?? `p${index + 1}`,
    role,
    text,
    marks,
    line,
  }));
  return [...front, ...body].map((passage) => ({
    ...passage,
    sentences: sentencesOf(passage.id, passage.text, article.language),
  }));
}

/** Whether a passage belongs to the article's body, rather than standing around it. */
export function isBody(passage: Passage): boolean {
  return bodyRoles.has(passage.role);
}

/** The sentence of a passage that holds the offset; the last one before it where it falls between two. */
export function sentenceAt(passage: Passage, offset: number): Sentence | undefined {
  return passage.sentences.findLast((sentence) => sentence.start <= offset) ?? passage.sentences[0];
}

/** The words of one sentence of a passage. */
export function sentenceText(passage: Passage, sentence: Sentence): string {
  return passage.text.slice(sentence.start, sentence.end);
}

function sentencesOf(passage: string, text: string, language: string): Sentence[] {
  return splitSentences(text, language).map((span, index) => ({ id: `${passage}s${index + 1}`, ...span }));
}

/** Split and joined, since one pattern for all the spaces around a line break takes quadratic time on long runs of them. */
function onOneLine(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

const bodyRoles = new Set<PassageRole>(['heading', 'paragraph', 'quote']);

/** What of an article is printed words; `body` is Markdown, the others plain text. */
export interface ArticleWords {
  title: string;
  deck?: string | undefined;
  byline?: string | undefined;
  dateline?: string | undefined;
  captions?: string[] | undefined;
  body: string;
  /** The ids of the captions and of the body's passages, each in order, where they are not simply counted. */
  passages?: string[] | undefined;
  /** BCP 47; decides where sentences end. */
  language: string;
}

/** A passage of an article with its permanent id. */
export interface Passage {
  id: string;
  role: PassageRole;
  /** The words, without markup. */
  text: string;
  marks: Mark[];
  sentences: Sentence[];
  /** 1-based line in the body where it starts; none for what stands in the frontmatter. */
  line?: number;
}

export type PassageRole = 'title' | 'deck' | 'byline' | 'dateline' | 'caption' | 'heading' | 'paragraph' | 'quote';

/** A sentence of a passage; offsets in the passage's text. */
export interface Sentence extends Span {
  id: string;
}
