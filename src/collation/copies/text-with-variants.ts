import { isNear, type LaidCopies, type LaidCopy } from './lay-copies.ts';
import { writeVariants, type VariedSentence } from './variants.ts';
import type { CopySentence } from './match-copy.ts';
import { must } from '../../text/must.ts';

/**
 * Writes copies of one text as a critical edition does: one text, and at its words what other copies print instead, which
 * of its sentences they leave out and what they add. A copy that keeps too few of its words to be read so stands apart.
 * Of every other one its own words can be had back from the text and its variants (`restoreCopy`).
 */
export function writeTextWithVariants({ base, sentences, copies }: LaidCopies): TextWithVariants {
  const near = copies.filter(isNear);
  return {
    base: base.id,
    language: base.language,
    sentences: sentences.map((sentence, number) => ({
      ...writeVariants(sentence, number, near, base.language),
      leftOut: near.filter(({ of }) => !of.has(number)).map(({ article }) => article.id),
    })),
    copies: near.map((copy) => describeCopy(copy, sentences)),
    additions: findAdditions(near, sentences),
    apart: copies.filter((copy) => !near.includes(copy)).map(({ article }) => article.id),
    headlines: [base, ...near.map(({ article }) => article)].map(({ id, headline }) => ({
      article: id,
      text: headline,
    })),
  };
}

/** The words of a copy's sentences that stand for sentences of the base, in the copy's order: nothing else is in a text with variants. */
export function restoreCopy(
  { sentences, copies }: TextWithVariants,
  article: string,
): { own: string[]; text: string }[] {
  const copy = copies.find((one) => one.article === article);
  const known = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const sentenceOf = (id: string): SentenceWithVariants =>
    must(known.get(id), 'every segment is of sentences of the base');
  return (copy?.segments ?? []).map(({ base, own }) => ({
    own,
    text: base.map((id) => readSentenceOf(sentenceOf(id), article)).join(' '),
  }));
}

function readSentenceOf({ tokens, variants }: SentenceWithVariants, article: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, readings } of variants) {
    const own = readings.find(({ articles }) => articles.includes(article));
    if (!own) continue;
    pieces.push(...tokens.slice(at, from), own.text);
    at = to;
  }
  return [...pieces, ...tokens.slice(at)].join('');
}

function describeCopy(
  { article, of, own, segments, kept, taken }: LaidCopy,
  sentences: readonly CopySentence[],
): CopyOfText {
  const byPassage = Map.groupBy(
    sentences.entries().filter(([, { isFurniture }]) => !isFurniture),
    ([, { passage }]) => passage,
  );
  return {
    article: article.id,
    kept: round(kept),
    taken: round(taken),
    passages: [...byPassage].map(([id, parts]) => {
      const has = parts.filter(([number]) => of.has(number)).length;
      return { id, has: has === 0 ? 'nothing' : has === parts.length ? 'all' : 'part' };
    }),
    segments: segments.map((segment) => ({
      base: segment.base.map((at) => must(sentences[at], 'every segment is of sentences of the base').id),
      own: segment.own.map((at) => must(own[at], 'every segment is of sentences of the copy').id),
    })),
  };
}

/** The sentences that copies have beyond the base, each at the sentence of it that comes before; the same words once. */
function findAdditions(copies: readonly LaidCopy[], sentences: readonly CopySentence[]): Addition[] {
  const additions = new Map<string, Addition & { at: number }>();
  for (const { article, own, segments } of copies) {
    const known = new Map(segments.flatMap((segment) => segment.own.map((number) => [number, segment.base] as const)));
    let at = -1;
    for (const [number, { id, text, isFurniture }] of own.entries()) {
      const bases = known.get(number);
      if (bases) {
        at = bases.at(-1) ?? at;
        continue;
      }
      const place = { article: article.id, sentence: id };
      const key = `${at} ${text}`;
      const same = additions.get(key);
      if (same) same.places.push(place);
      else additions.set(key, { at, after: sentences[at]?.id, text, isFurniture, places: [place] });
    }
  }
  return [...additions.values()].toSorted((x, y) => x.at - y.at).map(({ at: _, ...addition }) => addition);
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}

/** Copies of one text as a text with variants. */
export interface TextWithVariants {
  /** The article whose text it is. */
  base: string;
  /** BCP 47. */
  language: string;
  sentences: SentenceWithVariants[];
  /** The other copies, by id. */
  copies: CopyOfText[];
  additions: Addition[];
  /** Copies that keep too little to be read in this way. */
  apart: string[];
  headlines: { article: string; text: string }[];
}

export interface SentenceWithVariants extends VariedSentence {
  /** Articles without it. */
  leftOut: string[];
}

export interface CopyOfText {
  article: string;
  kept: number;
  taken: number;
  /** How much it has of each passage of the base. */
  passages: { id: string; has: 'all' | 'part' | 'nothing' }[];
  /** Which of its sentences stand for which of the base, in its own order. */
  segments: { base: string[]; own: string[] }[];
}

export interface Addition {
  /** The sentence of the base before it; none at the beginning. */
  after: string | undefined;
  text: string;
  isFurniture: boolean;
  places: { article: string; sentence: string }[];
}
