import { readSearchWords } from '../../text/words/search-tokens.ts';
import type { Mark, MarkedPassage } from './mark-text.ts';

/** Cuts a long passage to the stretch with most marks in it; says on which sides something was left out. */
export function cutPassage({ text, marks }: MarkedPassage, most = 50): Excerpt {
  const words = readSearchWords(text);
  const within = (from: number): Mark[] => {
    const [start, end] = [words[from]?.start ?? 0, words[from + most - 1]?.end ?? text.length];
    return marks.filter((mark) => mark.start >= start && mark.end <= end);
  };
  if (words.length <= most) return { text, marks, before: false, after: false };
  // A stretch begins a few words before a mark, so that the words before it can be read.
  const starts = marks.map(({ start }) => words.findLastIndex((word) => word.start <= start) - wordsBefore);
  const froms = starts.map((from) => Math.max(0, Math.min(from, words.length - most)));
  const from = froms.toSorted((a, b) => within(b).length - within(a).length || a - b)[0] ?? 0;
  const isWhole = from + most >= words.length;
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = isWhole ? text.length : (words[from + most - 1]?.end ?? text.length);
  return {
    text: text.slice(start, end),
    marks: within(from).map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    before: from > 0,
    after: !isWhole,
  };
}

const wordsBefore = 8;

/** A stretch of a passage. */
export interface Excerpt {
  text: string;
  marks: Mark[];
  /** Whether something was left out. */
  before: boolean;
  after: boolean;
}
