import { chooseRuns, type Run } from './choose-runs.ts';
import { findAddedWord } from './find-added-word.ts';
import type { TokenIndex } from './token-index.ts';
import { findEarliest, findRuns, findTightest, type Stretch } from './token-search.ts';

/**
 * Finds for each paragraph of a body where its words stand in the original, the paragraphs in their order.
 * First come those that stand there in one piece; the others are looked for between them, in one piece and then with
 * gaps. If one is left, every word takes its earliest place, which leaves none whenever any choice does.
 */
export function placeBody(paragraphs: number[][], index: TokenIndex): Placement[] {
  const whole = { from: 0, to: index.tokens.length };
  const placed: Placement[] = [];
  let from = 0;
  for (const run of chooseRuns(paragraphs.flatMap((words, paragraph) => fewRuns(words, paragraph, index)))) {
    const between = paragraphs.slice(placed.length, run.paragraph);
    placed.push(...placeBetween(between, index, { from, to: run.start }));
    placed.push({ at: Array.from({ length: run.end - run.start }, (_, step) => run.start + step) });
    from = run.end;
  }
  placed.push(...placeBetween(paragraphs.slice(placed.length), index, { from, to: whole.to }));
  return fewerAddedWords(placed, () => placeInTurn(paragraphs, index, whole, findEarliest));
}

/** Finds where words stand in a stretch: in one piece if possible, otherwise with gaps as small as possible. */
export function placeOne(words: number[], index: TokenIndex, stretch: Stretch): number[] | undefined {
  const [start] = findRuns(words, index, stretch);
  return start === undefined ? findTightest(words, index, stretch) : words.map((_, step) => start + step);
}

/** Whether all words of a paragraph were found. */
export function isPlaced(placement: Placement): placement is { at: number[] } {
  return 'at' in placement;
}

/** Only what stands in few places tells where it was taken from. */
function fewRuns(words: number[], paragraph: number, index: TokenIndex): Run[] {
  const runs: Run[] = [];
  for (const start of findRuns(words, index, { from: 0, to: index.tokens.length })) {
    if (runs.length === fewPlaces) return [];
    runs.push({ paragraph, start, end: start + words.length });
  }
  return runs;
}

/** A line that stands in more places than this, such as one between advertisements, shows nothing; the number only bounds cost. */
const fewPlaces = 8;

function placeBetween(paragraphs: number[][], index: TokenIndex, stretch: Stretch): Placement[] {
  const placed = placeInTurn(paragraphs, index, stretch, placeOne);
  return fewerAddedWords(placed, () => placeInTurn(paragraphs, index, stretch, findEarliest));
}

function placeInTurn(
  paragraphs: number[][],
  index: TokenIndex,
  { from, to }: Stretch,
  place: typeof placeOne,
): Placement[] {
  let next = from;
  return paragraphs.map((words) => {
    const at = place(words, index, { from: next, to });
    if (!at) return { addedWord: findAddedWord(words, index, { from: next, to }) };
    next = (at.at(-1) ?? next - 1) + 1;
    return { at };
  });
}

function fewerAddedWords(placed: Placement[], tryAgain: () => Placement[]): Placement[] {
  const countAddedWords = (all: Placement[]): number => all.filter((placement) => !isPlaced(placement)).length;
  if (countAddedWords(placed) === 0) return placed;
  const again = tryAgain();
  return countAddedWords(again) < countAddedWords(placed) ? again : placed;
}

/** The places of a paragraph's words in the original, or the position of its first word that does not stand there. */
export type Placement = { at: number[] } | { addedWord: number };
