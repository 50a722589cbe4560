import { isTelling } from '../../text/parts.ts';
import { readable } from '../sentences/align-words.ts';
import { isFurniture } from '../sentences/furniture.ts';
import { layWords, type Edit } from './lay-words.ts';
import { matchCopy, type CopyLink, type Segment, type CopySentence } from './match-copy.ts';
import type { CollatedArticle } from '../sentences/collated-sentences.ts';
import { cutTokens, type Token } from '../sentences/cut-tokens.ts';
import { compareText } from '../../text/compare-text.ts';
import { thresholds } from '../thresholds.ts';
import { must } from '../../text/must.ts';

/**
 * Lays copies of one text on a base among them, sentence by sentence and word by word. The base is the earliest copy that
 * is complete: of those of one day the one whose hour is known, then the fullest; an undated one comes last. Where no
 * copy can be read at the text of this one, the next that is complete serves.
 */
export function layCopies(copies: readonly Copy[], links: readonly CopyLink[]): LaidCopies | undefined {
  const inOrder = copies.toSorted((x, y) => compareText(x.article.id, y.article.id));
  const bases = chooseBases(inOrder, links).slice(0, 5);
  const laid = bases.values().map(({ article }) => layOn(article, inOrder, links));
  const first = laid.next().value;
  return first && (first.copies.some(isNear) ? first : (laid.find((one) => one.copies.some(isNear)) ?? first));
}

/** Whether a copy keeps enough of the words for its variants to be read at those of the base. */
export function isNear({ kept, taken }: LaidCopy): boolean {
  return kept >= thresholds.nearCopy.kept && taken >= thresholds.nearCopy.taken;
}

function layOn(base: CollatedArticle, copies: readonly Copy[], links: readonly CopyLink[]): LaidCopies {
  const sentences = readCopy(base);
  const linksOf = Map.groupBy(
    links.filter(({ a, b }) => a.article === base.id || b.article === base.id),
    ({ a, b }) => (a.article === base.id ? b.article : a.article),
  );
  return {
    base: nameCopy(base),
    sentences,
    copies: copies
      .filter(({ article }) => article.id !== base.id)
      .map(({ article }) => layCopy(sentences, article, linksOf.get(article.id) ?? [])),
  };
}

/** The copies that are complete, as the copies of a text go, best first. */
function chooseBases(copies: readonly Copy[], links: readonly CopyLink[]): Copy[] {
  const shared = new Map<string, Set<string>>();
  for (const place of links.flatMap(({ a, b }) => [a, b])) {
    const known = shared.get(place.article);
    if (known) known.add(place.sentence);
    else shared.set(place.article, new Set([place.sentence]));
  }
  const measured = copies.map((copy) => ({
    copy,
    shared: shared.get(copy.article.id)?.size ?? 0,
    length: copy.article.passages.reduce((sum, { text }) => sum + text.length, 0),
  }));
  const most = Math.max(0, ...measured.map((one) => one.shared));
  return measured
    .filter((one) => one.shared >= complete * most)
    .toSorted(
      (x, y) =>
        compareText(orderOf(x.copy.date), orderOf(y.copy.date)) ||
        y.shared - x.shared ||
        y.length - x.length ||
        compareText(x.copy.article.id, y.copy.article.id),
    )
    .map(({ copy }) => copy);
}

/** A copy that has less of what the copies share than this part of the most that one has is cut. */
const complete = 0.8;

/** What is known to the day comes after what is known to the hour; what is not dated last. */
function orderOf(date: string | undefined): string {
  return `${date ?? ''}~`;
}

function layCopy(base: readonly CopySentence[], article: CollatedArticle, links: readonly CopyLink[]): LaidCopy {
  const own = readCopy(article);
  const matches = matchCopy(base, own, links, article.id);
  const of = new Map<number, LaidSentence>();
  const segments: Segment[] = [];
  for (const { base: bases, own: owns } of matches) {
    const laid = laySegment(
      bases.map((at) => sentenceOf(base, at)),
      owns.map((at) => sentenceOf(own, at)),
    );
    for (const [step, sentence] of laid.entries())
      of.set(must(bases[step], 'what is laid has a sentence of the base each'), sentence);
    segments.push({ base: bases, own: owns });
  }
  const countOf = (sentences: readonly CopySentence[]): number =>
    sentences.reduce((sum, { isFurniture: isLeftOut, tokens }) => sum + (isLeftOut ? 0 : tokens.length), 0);
  const laid = countOf(segments.flatMap((segment) => segment.own.map((at) => sentenceOf(own, at))));
  const kept = [...of].reduce(
    (sum, [at, sentence]) =>
      sum + (sentenceOf(base, at).isFurniture ? 0 : sentence.at.filter((one) => one !== -1).length),
    0,
  );
  return {
    article: nameCopy(article),
    own,
    of,
    segments: segments.toSorted((x, y) => firstOf(x) - firstOf(y)),
    kept: kept / Math.max(1, laid),
    taken: laid / Math.max(1, countOf(own)),
  };
}

function firstOf({ own }: Segment): number {
  return must(own[0], 'every segment has a sentence of the copy');
}

function sentenceOf(sentences: readonly CopySentence[], at: number): CopySentence {
  return must(sentences[at], 'every segment is of sentences of both copies');
}

/** What a copy has for each of some sentences of the base that it runs together, or for one that it has split. */
function laySegment(bases: readonly CopySentence[], owns: readonly CopySentence[]): LaidSentence[] {
  const copy = owns.flatMap((sentence, index) => spaced(sentence.tokens, index < owns.length - 1));
  const tokens = bases.flatMap((sentence) => sentence.tokens);
  const { at, edits } = layWords(tokens, copy);
  const kept = at.reduce((sum, one) => sum + (one === -1 ? 0 : 1), 0);
  const share = (2 * kept) / Math.max(1, tokens.length + copy.length);
  const isReadable = share >= readable;
  const whole = [{ from: 0, to: tokens.length, a: 0, b: copy.length }];
  let begin = 0;
  return bases.map((sentence) => {
    const [from, to] = [begin, begin + sentence.tokens.length];
    begin = to;
    return {
      tokens: copy,
      share,
      at: isReadable ? at.slice(from, to) : new Int32Array(to - from).fill(-1),
      edits: cutEdits(isReadable ? edits : whole, from, to, to === tokens.length),
    };
  });
}

/** The edits that fall in one sentence of several, counted from its first token; the words of one that goes on come first. */
function cutEdits(edits: readonly Edit[], from: number, to: number, isLast: boolean): Edit[] {
  return edits.flatMap((edit) => {
    const isHere =
      edit.from === edit.to ? edit.from >= from && (edit.from < to || isLast) : edit.from < to && edit.to > from;
    if (!isHere) return [];
    const begins = edit.from >= from;
    return [
      {
        from: Math.max(edit.from, from) - from,
        to: Math.min(edit.to, to) - from,
        a: begins ? edit.a : edit.b,
        b: edit.b,
      },
    ];
  });
}

/** Sentences that are read as one have a space between them, unless their script sets none. */
function spaced(tokens: readonly Token[], goesOn: boolean): Token[] {
  const last = tokens.at(-1);
  if (!goesOn || !last || /[\s。！？」』]$/u.test(last.text)) return [...tokens];
  return [...tokens.slice(0, -1), { ...last, text: `${last.text} ` }];
}

/** The sentences of an article in which copies are compared: all but the headline and what tells nothing. */
function readCopy(article: CollatedArticle): CopySentence[] {
  return article.passages
    .filter((passage) => isTelling(passage) && passage.role !== 'title')
    .flatMap((passage) =>
      cutTokens(passage, article).map((sentence) => ({
        ...sentence,
        passage: passage.id,
        isFurniture: isFurniture(sentence.text),
      })),
    );
}

function nameCopy({ id, language, passages }: CollatedArticle): NamedCopy {
  return { id, language, headline: passages.find(({ role }) => role === 'title')?.text ?? '' };
}

/** An article with the day, and the hour where it is known, that it is dated, as EDTF. */
export interface Copy {
  article: CollatedArticle;
  date?: string | undefined;
}

/** What is told of a copy beside its sentences. Whatever else is said of an article, its copies lie as they lay. */
export interface NamedCopy extends Pick<CollatedArticle, 'id' | 'language'> {
  headline: string;
}

export interface LaidCopies {
  /** The copy that the others are laid on. */
  base: NamedCopy;
  sentences: CopySentence[];
  /** Every other copy, in the order of the ids. */
  copies: LaidCopy[];
}

export interface LaidCopy {
  article: NamedCopy;
  own: CopySentence[];
  /** What it has for sentences of the base, by their number. */
  of: ReadonlyMap<number, LaidSentence>;
  /** Which sentences answer which, in the order of the copy. */
  segments: Segment[];
  /** Share of the words of its sentences that stand for some of the base which the base has too, 0–1. */
  kept: number;
  /** Share of all its words that stand in such sentences, 0–1. */
  taken: number;
}

export interface LaidSentence {
  /** The copy's words in the place of this sentence and of those run together with it. */
  tokens: Token[];
  /** Share of the words of both kept, 0–1. */
  share: number;
  at: Int32Array;
  edits: Edit[];
}
