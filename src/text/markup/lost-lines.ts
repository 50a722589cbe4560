import type { Passage } from '../passages.ts';
import { indexTokens, numberWords } from '../trace/token-index.ts';
import { findRuns } from '../trace/token-search.ts';
import { tokenize } from '../words/tokenize.ts';
import { itemSign, type ClosedKind } from './closed-blocks.ts';

/**
 * Finds the paragraphs of a body whose lines are those of a list, a table or verse, which reading would make one line of.
 * Lines as long as they can be are prose that was wrapped, and lines that the original does not have are the editor's.
 */
export function findLostLines(body: string, passages: readonly Passage[], original: () => string): LostLines[] {
  const lines = body.split(/\r\n|[\r\n]/);
  const paragraphs = passages.flatMap((passage) => {
    const isOpen = passage.role === 'paragraph' || passage.role === 'quote';
    const own = isOpen && passage.line !== undefined ? linesFrom(lines, passage.line - 1) : [];
    return own.length > 1 ? [{ passage, own }] : [];
  });
  const width = paragraphs.flatMap(({ own }) => own).reduce((longest, line) => Math.max(longest, line.length), 0);
  const shaped = paragraphs.flatMap(({ passage, own }) => {
    const kind = kindOf(own, width);
    return kind ? [{ passage: passage.id, line: passage.line ?? 1, kind, own }] : [];
  });
  if (shaped.length === 0) return [];
  const hasBreak = findBreaks(original());
  return shaped.filter(({ own }) => hasBreak(own)).map(({ own: _, ...lost }) => lost);
}

/** The lines of one paragraph without what quotes them; none if each ends in a break that is kept. */
function linesFrom(lines: readonly string[], first: number): string[] {
  let end = first + 1;
  while (end < lines.length && !/^[>\s]*$/.test(lines[end] ?? '')) end++;
  const own = lines.slice(first, end);
  const isKept = own.slice(0, -1).every((line) => /(?:\\|  )$/.test(line));
  return isKept ? [] : own.map((line) => line.replace(/^(?:>[ \t]?)+/, '').trim());
}

function kindOf(lines: readonly string[], width: number): ClosedKind | undefined {
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  if (count(itemSign) + count(otherSign) > 1) return 'list';
  if (count(cellEnd) > 1) return 'table';
  const early = lines.slice(0, -1).filter((line, index) => {
    const [word = ''] = (lines[index + 1] ?? '').split(' ', 1);
    return line.length + 1 + word.length <= width * fullLine;
  });
  return early.length * 3 >= lines.length - 1 ? 'verse' : undefined;
}

/** Whether the original, too, begins a line between some two of the lines. */
function findBreaks(original: string): (lines: readonly string[]) => boolean {
  const index = indexTokens(original);
  return (lines) =>
    lines.slice(1).some((line, at) => {
      const before = tokenize(lines[at] ?? '').slice(-beside);
      const words = numberWords([...before, ...tokenize(line).slice(0, beside)], index);
      const [place] = findRuns(words, index, { from: 0, to: index.tokens.length });
      const [last, next] =
        place === undefined ? [] : index.tokens.slice(place + before.length - 1, place + before.length + 1);
      return last !== undefined && next !== undefined && /[\r\n]/.test(original.slice(last.end, next.start));
    });
}

/** Signs that outlets print before items, beside those of Markdown. */
const otherSign = /^[•‣◦▪●–—*]\s/u;
const cellEnd = /\t| \| /;
/** A line of wrapped prose ends where the next word would not fit; letters are not all as wide as each other. */
const fullLine = 0.9;
/** As many words before and after a line break find its place in the original. */
const beside = 3;

/** A paragraph that should stand in a closed block. */
export interface LostLines {
  /** Its id. */
  passage: string;
  /** 1-based, in the body. */
  line: number;
  /** What it looks like. */
  kind: ClosedKind;
}
