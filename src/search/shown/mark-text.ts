import { readSearchWords } from '../../text/words/search-tokens.ts';

/** Places the words found in the text of a passage: the stretches to mark, in order, none in another. */
export function markText(text: string, spans: readonly (readonly [start: number, end: number])[]): Mark[] {
  const words = readSearchWords(text);
  const marks = spans.flatMap(([first, end]): Mark[] => {
    const [from, to] = [words[first], words[end - 1]];
    return from && to ? [{ start: from.start, end: to.end }] : [];
  });
  return joinMarks(marks);
}

/** What overlaps becomes one stretch; what only meets stays two. */
function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
}

/** A passage that answers, with what answers in it. */
export interface MarkedPassage {
  id: string;
  text: string;
  marks: Mark[];
}
