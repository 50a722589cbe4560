import { readSearchWords } from '../../text/words/search-tokens.ts';
import type { MarkedPassage } from './mark-text.ts';

/** What was found in a passage as lines: each the words found, with some words before and after (“keyword in context”). */
export function cutLines<T>(from: T, { id, text, marks }: MarkedPassage): Line<T>[] {
  const words = readSearchWords(text);
  return marks.map(({ start, end }) => {
    const before = words.filter((word) => word.end <= start);
    const after = words.filter((word) => word.start >= end);
    const left = before.slice(-wordsAround);
    const right = after.slice(0, wordsAround);
    const first = left.length < before.length ? (left[0]?.start ?? start) : 0;
    const last = right.length < after.length ? (right.at(-1)?.end ?? end) : text.length;
    return {
      from,
      passage: id,
      left: text.slice(first, start),
      found: text.slice(start, end),
      right: text.slice(end, last),
      isCutBefore: first > 0,
      isCutAfter: last < text.length,
      leftKey: left
        .map(({ token }) => token)
        .toReversed()
        .join(' '),
      rightKey: right.map(({ token }) => token).join(' '),
    };
  });
}

/** Puts lines in order by the words on one side, from the words found outwards; those that are alike stay as they were found. */
export function sortLines<T>(lines: readonly Line<T>[], by: 'found' | 'left' | 'right'): Line<T>[] {
  if (by === 'found') return [...lines];
  const key = by === 'left' ? 'leftKey' : 'rightKey';
  return lines.toSorted((a, b) => (a[key] === b[key] ? 0 : a[key] < b[key] ? -1 : 1));
}

/** As many as a line on a wide page has room for. */
const wordsAround = 10;

/** Words found, between those beside them. */
export interface Line<T> {
  /** The article. */
  from: T;
  passage: string;
  left: string;
  found: string;
  right: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
  /** The words before, the nearest first, and after, as they are put in order. */
  leftKey: string;
  rightKey: string;
}
