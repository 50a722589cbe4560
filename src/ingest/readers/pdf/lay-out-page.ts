import { findColumns } from './find-columns.ts';
import { joinPieces, type Piece, type Stretch } from './join-pieces.ts';

/**
 * The text of a page of a PDF as it is read: lines as they are printed, column after column, an empty line where a paragraph
 * begins. A PDF knows only where each piece of text stands.
 */
export function layOutPage(pieces: readonly Piece[]): string {
  const upright = joinPieces(pieces.filter(({ isTurned }) => !isTurned));
  const turned = pieces.filter(({ isTurned, text }) => isTurned && text.trim() !== '').map(({ text }) => text.trim());
  const columns = findColumns(upright);
  const text = columns.map((lines, at) => writeColumn(lines, columns[at - 1])).join('');
  return [text.trim(), ...turned].filter((part) => part !== '').join('\n\n');
}

/** A column as text, with what parts it from the one before it. */
function writeColumn(lines: readonly Stretch[], before: readonly Stretch[] | undefined): string {
  const leading = usualLeading(lines);
  const left = Math.min(...lines.map(({ start }) => start));
  let text = '';
  for (const [at, line] of lines.entries()) {
    const last = at > 0 ? lines[at - 1] : before?.at(-1);
    if (last) text += beginsParagraph(line, last, leading, left) ? '\n\n' : '\n';
    text += line.text;
  }
  return text;
}

/** By its distance, its size or its indent; at the head of a column only the last two tell. */
function beginsParagraph(line: Stretch, last: Stretch, leading: number, left: number): boolean {
  const isBelow = last.base > line.base;
  const isAlike = Math.max(line.size, last.size) < 1.15 * Math.min(line.size, last.size);
  const isApart = isBelow && last.base - line.base > 1.35 * leading;
  const indent = line.start - left;
  const isIndented =
    indent > 0.7 * line.size && indent < 5 * line.size && !(isBelow && last.start - left > 0.7 * line.size);
  return !isAlike || isApart || (isIndented && !line.isRightToLeft);
}

/** The middle distance between one line and the next. */
function usualLeading(lines: readonly Stretch[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => (lines[at]?.base ?? line.base) - line.base)
    .filter((distance) => distance > 0)
    .toSorted((a, b) => a - b);
  const size = lines[0]?.size ?? 10;
  const middle = distances[Math.floor((distances.length - 1) / 2)] ?? 1.2 * size;
  return Math.min(middle, 2.2 * size);
}
