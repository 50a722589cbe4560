import { parseBlocks, type Mark, type Shape } from './markdown.ts';
import { parts, roles, type PassageRole, type PrintedField } from './parts.ts';
import { splitSentences, type Span } from './words/sentences.ts';

/**
 * Turns an article into its passages: the one representation of its text that pages, search, collation, exports and
 * checks all use. Ids are what a footnote cites: the letter of the part (see `parts.ts`) and, for captions (`c1…`) and the
 * body (`p1…`), a number in order, unless the article says which id each has kept; a sentence is `p3s2`.
 */
export function cutPassages(article: ArticleWords): Passage[] {
  const kept = (letter: 'c' | 'p'): string[] => article.passages?.filter((id) => id.startsWith(letter)) ?? [];
  const [captionIds, bodyIds] = [kept('c'), kept('p')];
  const front = roles.flatMap((role) => {
    const { letter, field } = parts[role];
    const printed = field === 'body' ? undefined : article[field];
    if (printed === undefined) return [];
    return typeof printed === 'string'
      ? [{ id: letter as string, role, text: onOneLine(printed), marks: [] }]
      : printed.map((text, index) => ({
          id: captionIds[index] ?? `${letter}${index + 1}`,
          role,
          text: onOneLine(text),
          marks: [],
        }));
  });
  const body = parseBlocks(article.body).map((block, index) => ({ id: bodyIds[index] ?? `p${index + 1}`, ...block }));
  return [...front, ...body].map((passage) => ({
    ...passage,
    sentences: sentencesOf(passage, article.language),
  }));
}

/** Whether a passage belongs to the article's body, rather than standing around it. */
export function isBody(passage: Passage): boolean {
  return parts[passage.role].field === 'body';
}

/** The cells of a row; one that is empty too. */
export function cellsOf(row: string): Span[] {
  let at = 0;
  return row.split('\t').map((cell) => {
    const start = at;
    at += cell.length + 1;
    return { start, end: start + cell.length };
  });
}

/** The sentence of a passage that holds the offset; the last one before it where it falls between two. */
export function sentenceAt(passage: Passage, offset: number): Sentence | undefined {
  return passage.sentences.findLast((sentence) => sentence.start <= offset) ?? passage.sentences[0];
}

/** The words of one sentence of a passage. */
export function sentenceText(passage: Passage, sentence: Sentence): string {
  return passage.text.slice(sentence.start, sentence.end);
}

/** No sentence reaches from one cell of a row into the next. */
function sentencesOf({ id, role, text }: Omit<Passage, 'sentences'>, language: string): Sentence[] {
  const stretches = role === 'row' ? cellsOf(text) : [{ start: 0, end: text.length }];
  return stretches
    .flatMap(({ start, end }) =>
      splitSentences(text.slice(start, end), language).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      })),
    )
    .map((span, index) => ({ id: `${id}s${index + 1}`, ...span }));
}

/** Split and joined, since one pattern for all the spaces around a line break takes quadratic time on long runs of them. */
function onOneLine(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** What of an article is printed words; `body` is Markdown, the others plain text. */
export interface ArticleWords extends Partial<Record<Exclude<PrintedField, 'title' | 'captions'>, string | undefined>> {
  title: string;
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
  /** How it is set among its neighbours, where that is not plain. */
  shape?: Shape;
  sentences: Sentence[];
  /** 1-based line in the body where it starts; none for what stands in the frontmatter. */
  line?: number;
}

/** A sentence of a passage; offsets in the passage's text. */
export interface Sentence extends Span {
  id: string;
}
