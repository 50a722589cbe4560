import type { Passage } from './passages.ts';
import { isBody } from './passages.ts';
import { tokenize, type Token } from './words.ts';

/**
 * Finds for every passage where its words stand in the original, which both proves that editing only removed and tells
 * what was removed. The body must stand in order; title, deck, byline, dateline and captions may stand anywhere.
 * A passage is looked for in one piece first, then with gaps. Words and punctuation count; white space does not.
 * @returns the stretches of the original each passage was taken from, or the first words that are not there.
 */
export function tracePassages(passages: Passage[], original: string): Trace {
  const tokens = tokenize(original);
  const places = placesOf(tokens);
  const taken: TakenSpan[] = [];
  const strangers: Stranger[] = [];
  const bodyEnds = traceBody(passages.filter(isBody), tokens, places);
  const bodyTokens = new Set(bodyEnds.flatMap(({ at }) => at ?? []));
  for (const { passage, wanted, at, failed } of bodyEnds) {
    if (at) taken.push(...joinTokens(passage.id, at, tokens));
    else strangers.push(strangerAt(passage, wanted, failed ?? 0));
  }
  for (const passage of passages.filter((one) => !isBody(one))) {
    const wanted = tokenize(passage.text);
    const at = findRun(wanted, tokens, places, 0, bodyTokens) ?? findRun(wanted, tokens, places, 0) ?? findScattered(wanted, tokens, places, 0).at;
    if (at) taken.push(...joinTokens(passage.id, at, tokens));
    else strangers.push(strangerAt(passage, wanted, findScattered(wanted, tokens, places, 0).failed ?? 0));
  }
  return { taken: taken.toSorted((a, b) => a.start - b.start || a.end - b.end), strangers };
}

/** The stretches of the original that no passage was taken from; white space alone is not a stretch. */
export function removedSpans(taken: readonly { start: number; end: number }[], original: string): { start: number; end: number }[] {
  const removed: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of [...taken, { start: original.length, end: original.length }]) {
    const gap = original.slice(at, Math.max(at, start));
    if (gap.trim() !== '') {
      const from = at + (gap.length - gap.trimStart().length);
      removed.push({ start: from, end: at + gap.trimEnd().length });
    }
    at = Math.max(at, end);
  }
  return removed;
}

/**
 * Each passage in one piece where possible, else in its tightest scattering; if that choice makes a later passage
 * impossible, every passage takes the earliest words it can, which succeeds whenever any choice does.
 */
function traceBody(body: Passage[], tokens: Token[], places: Places): TracedPassage[] {
  const traced = (choose: typeof findTight): TracedPassage[] => {
    let from = 0;
    return body.map((passage) => {
      const wanted = tokenize(passage.text);
      const run = choose === findTight ? findRun(wanted, tokens, places, from) : undefined;
      const { at, failed } = run ? { at: run, failed: undefined } : choose(wanted, tokens, places, from);
      if (at && at.length > 0) from = (at.at(-1) ?? 0) + 1;
      return { passage, wanted, at, failed };
    });
  };
  const tight = traced(findTight);
  return tight.every(({ at }) => at) ? tight : traced(findScattered);
}

function findRun(wanted: Token[], tokens: Token[], places: Places, from: number, not?: Set<number>): number[] | undefined {
  const [first] = wanted;
  if (!first) return [];
  for (const start of placesFrom(places, first.text, from)) {
    if (start + wanted.length > tokens.length) return undefined;
    if (not && (not.has(start) || not.has(start + wanted.length - 1))) continue;
    if (wanted.every(({ text }, index) => tokens[start + index]?.text === text)) return wanted.map((_, index) => start + index);
  }
  return undefined;
}

function findTight(wanted: Token[], tokens: Token[], places: Places, from: number): Scattering {
  let best = findScattered(wanted, tokens, places, from);
  if (!best.at) return best;
  const length = (at: number[]): number => (at.at(-1) ?? 0) - (at[0] ?? 0);
  for (const start of placesFrom(places, wanted[0]?.text ?? '', from).slice(1, 200)) {
    const next = findScattered(wanted, tokens, places, start);
    if (!next.at) break;
    if (best.at && length(next.at) < length(best.at)) best = next;
  }
  return best;
}

function findScattered(wanted: Token[], _tokens: Token[], places: Places, from: number): Scattering {
  const at: number[] = [];
  let next = from;
  for (const [index, { text }] of wanted.entries()) {
    const place = firstFrom(places.get(text) ?? [], next);
    if (place === undefined) return { failed: index };
    at.push(place);
    next = place + 1;
  }
  return { at };
}

function joinTokens(passage: string, at: number[], tokens: Token[]): TakenSpan[] {
  const spans: TakenSpan[] = [];
  let previous = -2;
  for (const index of at) {
    const token = tokens[index];
    if (!token) continue;
    const last = spans.at(-1);
    if (last && index === previous + 1) last.end = token.end;
    else spans.push({ passage, start: token.start, end: token.end });
    previous = index;
  }
  return spans;
}

function strangerAt(passage: Passage, wanted: Token[], failed: number): Stranger {
  const token = wanted[failed];
  const start = token?.start ?? 0;
  return { passage: passage.id, start, word: token?.text ?? '', context: passage.text.slice(Math.max(0, start - 30), start + 40) };
}

function placesOf(tokens: Token[]): Places {
  const places: Places = new Map();
  for (const [index, { text }] of tokens.entries()) {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  return places;
}

function placesFrom(places: Places, word: string, from: number): number[] {
  const all = places.get(word) ?? [];
  return all.slice(lowerBound(all, from));
}

function firstFrom(sorted: number[], from: number): number | undefined {
  return sorted[lowerBound(sorted, from)];
}

function lowerBound(sorted: number[], from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Token numbers by their text, ascending. */
type Places = Map<string, number[]>;

interface Scattering {
  at?: number[];
  /** Which of the wanted tokens was not found. */
  failed?: number;
}

interface TracedPassage extends Scattering {
  passage: Passage;
  wanted: Token[];
}

export interface Trace {
  taken: TakenSpan[];
  strangers: Stranger[];
}

/** A stretch of the original that stands in a passage. Offsets are UTF-16 code units in the original's text. */
export interface TakenSpan {
  passage: string;
  start: number;
  end: number;
}

/** A word of the article that the original does not have there. */
export interface Stranger {
  passage: string;
  word: string;
  /** Offset in the passage. */
  start: number;
  context: string;
}
