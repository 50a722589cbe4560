import type { TokenSentence } from '../sentences/cut-tokens.ts';

/**
 * Decides which sentences of a copy stand for which of its base: those most alike first, each once; a sentence that was
 * split keeps its neighbours, and two that were run together theirs. Sentences with the same words need no link.
 */
export function matchCopy(
  base: readonly CopySentence[],
  own: readonly CopySentence[],
  links: readonly CopyLink[],
  copy: string,
): Segment[] {
  const [baseAt, ownAt] = [base, own].map((sentences) => new Map(sentences.map(({ id }, index) => [id, index])));
  const pairs = links
    .map(({ a, b, score }) => (a.article === copy ? { from: b, to: a, score } : { from: a, to: b, score }))
    .flatMap(({ from, to, score }) => {
      const [s, t] = [baseAt?.get(from.sentence), ownAt?.get(to.sentence)];
      return s === undefined || t === undefined ? [] : [{ s, t, score }];
    })
    .toSorted((x, y) => y.score - x.score || x.s - y.s || x.t - y.t);
  const [ofBase, ofOwn] = [new Map<number, Segment>(), new Map<number, Segment>()];
  const join = (s: number, t: number): void => {
    const [atBase, atOwn] = [ofBase.get(s), ofOwn.get(t)];
    if (atBase && atOwn) return;
    const segment = atBase ?? atOwn ?? { base: [], own: [] };
    if (atBase && (segment.base.length > 1 || !isBeside(segment.own, t))) return;
    if (atOwn && (segment.own.length > 1 || !isBeside(segment.base, s))) return;
    if (!atBase) insert(segment.base, s);
    if (!atOwn) insert(segment.own, t);
    ofBase.set(s, segment);
    ofOwn.set(t, segment);
  };
  for (const { s, t } of pairs) join(s, t);
  const waiting = Map.groupBy(
    base.entries().filter(([s]) => !ofBase.has(s)),
    ([, sentence]) => textOf(sentence),
  );
  for (const [t, sentence] of own.entries()) {
    if (ofOwn.has(t)) continue;
    const [s] = waiting.get(textOf(sentence))?.shift() ?? [];
    if (s !== undefined) join(s, t);
  }
  return [...new Set(ofBase.values())];
}

function isBeside(numbers: readonly number[], number: number): boolean {
  return numbers.includes(number - 1) || numbers.includes(number + 1);
}

function insert(numbers: number[], number: number): void {
  numbers.push(number);
  numbers.sort((x, y) => x - y);
}

function textOf({ text, tokens }: CopySentence): string {
  return tokens.map(({ word }) => word).join(' ') || text;
}

/** Two sentences that are one wording, and how alike; an editor's is 1. */
export interface CopyLink {
  a: { article: string; sentence: string };
  b: { article: string; sentence: string };
  score: number;
}

/** Sentences of the base and those that stand for them, by number. */
export interface Segment {
  base: number[];
  own: number[];
}

export interface CopySentence extends TokenSentence {
  passage: string;
  isFurniture: boolean;
}
