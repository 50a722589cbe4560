import { invisible } from '../characters/character-classes.ts';
import { isBody, type Passage } from '../passages.ts';
import { isPlaced, placeBody, placeOne, type Placement } from './place-body.ts';
import type { Span } from '../words/sentences.ts';
import { findAddedWord } from './find-added-word.ts';
import { indexTokens, numberWords, type TokenIndex } from './token-index.ts';
import { findRuns } from './token-search.ts';
import { tokenize } from '../words/tokenize.ts';

/**
 * Finds for every passage where its words stand in the original, which both proves that editing only removed and tells
 * what was removed. The body must stand in order; title, deck, byline, dateline and captions may stand anywhere.
 * A passage is looked for in one piece first, then with gaps. Words and punctuation count; white space does not.
 * @returns the stretches of the original each passage was taken from, or the first words that are not there.
 */
export function tracePassages(passages: readonly Passage[], original: string): Trace {
  const index = indexTokens(original);
  const wordsOf = (passage: Passage): number[] => numberWords(tokenize(passage.text), index);
  const isTaken = new Uint8Array(index.tokens.length);
  const taken: TakenSpan[] = [];
  const addedWords: AddedWord[] = [];
  const record = (passage: Passage, placement: Placement): void => {
    const at = isPlaced(placement) ? placement.at : [];
    for (const place of at) isTaken[place] = 1;
    for (const span of joinPlaces(at, index)) taken.push({ passage: passage.id, ...span });
    if (!isPlaced(placement)) addedWords.push(addedWordAt(passage, placement.addedWord));
  };
  const body = passages.filter(isBody);
  const placed = placeBody(body.map(wordsOf), index);
  for (const [number, placement] of placed.entries()) record(body[number] as Passage, placement);
  for (const passage of passages) {
    if (!isBody(passage)) record(passage, placeAnywhere(wordsOf(passage), index, isTaken));
  }
  return { taken: taken.toSorted((a, b) => a.start - b.start || a.end - b.end), addedWords };
}

/** The stretches of the original that no passage was taken from; white space alone is not a stretch. */
export function removedSpans(taken: readonly Span[], original: string): Span[] {
  const removed: Span[] = [];
  let at = 0;
  for (const { start, end } of [...taken, { start: original.length, end: original.length }]) {
    const gap = original.slice(at, Math.max(at, start));
    if (shows.test(gap))
      removed.push({ start: at + gap.length - gap.trimStart().length, end: at + gap.trimEnd().length });
    at = Math.max(at, end);
  }
  return removed;
}

/** Preferably where nothing of the body was taken from: a caption often repeats the words of a paragraph. */
function placeAnywhere(words: number[], index: TokenIndex, isTaken: Uint8Array): Placement {
  const whole = { from: 0, to: index.tokens.length };
  for (const start of findRuns(words, index, whole)) {
    if (!isTaken.subarray(start, start + words.length).includes(1)) return { at: words.map((_, step) => start + step) };
  }
  const at = placeOne(words, index, whole);
  return at ? { at } : { addedWord: findAddedWord(words, index, whole) };
}

/** Places next to each other are one stretch of the text. */
function joinPlaces(at: number[], { tokens }: TokenIndex): Span[] {
  const spans: Span[] = [];
  for (const [number, place] of at.entries()) {
    const [token, last] = [tokens[place], spans.at(-1)];
    if (!token) continue;
    if (last && at[number - 1] === place - 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
  }
  return spans;
}

function addedWordAt({ id, text }: Passage, position: number): AddedWord {
  const { text: word, start } = tokenize(text)[position] ?? { text: '', start: 0 };
  return { passage: id, start, word, context: text.slice(Math.max(0, start - 30), start + 40) };
}

const shows = new RegExp(`[^\\s${invisible}]`, 'v');

export interface Trace {
  taken: TakenSpan[];
  addedWords: AddedWord[];
}

/** A stretch of the original that stands in a passage. Offsets are UTF-16 code units in the original's text. */
export interface TakenSpan extends Span {
  passage: string;
}

/** A word of the article that the original does not have there. */
export interface AddedWord {
  passage: string;
  word: string;
  /** Offset in the passage. */
  start: number;
  context: string;
}
