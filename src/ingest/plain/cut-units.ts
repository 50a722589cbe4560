import type { Unit } from './unit.ts';

/**
 * Cuts a pasted text into paragraphs, headlines and lines. Where lines were wrapped at a width, as in mails and PDFs, a
 * paragraph is what stands between empty lines; everywhere else each line is one.
 */
export function cutUnits(text: string): Unit[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  const blocks = cutBlocks(lines);
  return areWrapped(blocks) ? blocks.flatMap(cutParagraphs).map(joinBlock) : blocks.flatMap(eachLine);
}

function cutBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else blocks.push((open = { from: index + 1, lines: [line] }));
  }
  return blocks;
}

/**
 * Whether most lines that are not the last of their block are nearly as wide as the widest, and the next goes on with a small
 * letter as often as within sentences. Of scripts without small letters the width alone tells.
 */
function areWrapped(blocks: readonly Block[]): boolean {
  const pairs = blocks.flatMap(({ lines }) =>
    lines.slice(0, -1).map((line, at) => [line.trimEnd(), lines[at + 1] ?? '']),
  );
  if (pairs.length < fewLines) return false;
  const widths = pairs.map(([line = '']) => line.length).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width > widest || width < narrowest) return false;
  const full = pairs.filter(([line = '']) => line.length >= width * 0.6 && line.length <= width * 1.2);
  if (full.length < pairs.length * 0.7) return false;
  const isCased = full.some(([line = '']) => /\p{Ll}/u.test(line));
  const goOn = full.filter(([, next = '']) => (isCased ? /^\s*["“‘«(]?\p{Ll}/u.test(next) : !/^\s*[•·–-]/.test(next)));
  return goOn.length >= full.length * (isCased ? 0.4 : 0.9);
}

/** In a wrapped text an indented line begins a paragraph, and so does one that is set off as an entry of a list. */
function cutParagraphs({ from, lines }: Block): Block[] {
  const indent = Math.min(...lines.map(indentOf));
  const parts: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const begins = !last || indentOf(line) > indent || /^\s*(?:[•·▪◦*–-]|\d{1,2}[.)])\s/.test(line);
    if (begins) parts.push({ from: from + index, lines: [line] });
    else last.lines.push(line);
  }
  return parts;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function joinBlock({ from, lines }: Block): Unit {
  return { text: lines.map((line) => line.trim()).join(' '), lines: [from, from + lines.length - 1] };
}

function eachLine({ from, lines }: Block): Unit[] {
  return lines.map((line, index) => ({ text: line.trim(), lines: [from + index, from + index] }));
}

/** Below this nobody can tell a wrapped text from a poem. */
const fewLines = 3;
/** Letters in a line: mails are wrapped at 72 to 78, columns of a paper at 30 and more. */
const [narrowest, widest] = [28, 100];

/** Lines with nothing empty between them. */
interface Block {
  from: number;
  lines: string[];
}
