import { chooseRuns, type Run } from './run-chain.ts';
import { findStranger } from './stranger.ts';
import type { TokenIndex } from './token-index.ts';
import { findEarliest, findRuns, findTightest, type Stretch } from './token-search.ts';

/**
 * Finds for each paragraph of a body where its words stand in the original, the paragraphs in their order.
 * First come those that stand there in one piece; the others are looked for between them, in one piece and then with
 * gaps. If one is left, every word takes its earliest place, which succeeds whenever any choice does.
 */
export function placeBody(paragraphs: number[][], index: TokenIndex): Placement[] {
  const whole = { from: 0, to: index.tokens.length };
  const placed: Placement[] = [];
  let from = 0;
  for (const run of [
    ...chooseRuns(paragraphs.flatMap((words, paragraph) => fewRuns(words, paragraph, index))),
    undefined,
  ]) {
    const between = paragraphs.slice(placed.length, run?.paragraph);
    placed.push(...placeBetween(between, index, { from, to: run?.start ?? whole.to }));
    if (run) placed.push({ at: Array.from({ length: run.end - run.start }, (_, step) => run.start + step) });
    from = run?.end ?? whole.to;
  }
  return placed.every(isPlaced) ? placed : (placeEarliest(paragraphs, index, whole) ?? placed);
}

/** Whether all words of a paragraph were found. */
export function isPlaced(placement: Placement): placement is { at: number[] } {
  return 'at' in placement;
}

/** Only what stands in few places tells where it was taken from. */
function fewRuns(words: number[], paragraph: number, index: TokenIndex): Run[] {
  const runs: Run[] = [];
  for (const start of findRuns(words, index, { from: 0, to: index.tokens.length })) {
    if (runs.length === 8) return [];
    runs.push({ paragraph, start, end: start + words.length });
  }
  return runs;
}

function placeBetween(paragraphs: number[][], index: TokenIndex, stretch: Stretch): Placement[] {
  let { from } = stretch;
  const placed = paragraphs.map((words): Placement => {
    const at = placeOne(words, index, { from, to: stretch.to });
    if (!at) return { stranger: findStranger(words, index, { from, to: stretch.to }) };
    from = (at.at(-1) ?? from - 1) + 1;
    return { at };
  });
  return placed.every(isPlaced) ? placed : (placeEarliest(paragraphs, index, stretch) ?? placed);
}

/** In one piece if possible, otherwise with gaps as small as possible. */
export function placeOne(words: number[], index: TokenIndex, stretch: Stretch): number[] | undefined {
  const [start] = findRuns(words, index, stretch);
  return start === undefined ? findTightest(words, index, stretch) : words.map((_, step) => start + step);
}

function placeEarliest(paragraphs: number[][], index: TokenIndex, { from, to }: Stretch): Placement[] | undefined {
  const placed: Placement[] = [];
  let next = from;
  for (const words of paragraphs) {
    const at = findEarliest(words, index, { from: next, to });
    if (!at) return undefined;
    next = (at.at(-1) ?? next - 1) + 1;
    placed.push({ at });
  }
  return placed;
}

/** The places of a paragraph's words in the original, or the position of its first word that does not stand there. */
export type Placement = { at: number[] } | { stranger: number };
