import { joinLines, readHyphenEvidence, type HyphenEvidence } from '../../text/trace/join-lines.ts';
import type { Unit } from './unit.ts';

/**
 * Cuts a pasted text into paragraphs, headlines and lines. Where lines were wrapped at a width, as in mails and PDFs, a
 * paragraph is what stands between empty lines, and words that were broken at line ends are whole; everywhere else each
 * line is one.
 */
export function cutUnits(text: string): CutText {
  const blocks = cutBlocks(cutLines(text.replace(/^\uFEFF/, '')));
  if (!areWrapped(blocks)) return { units: blocks.flatMap(eachLine), isJoined: false, doubts: [] };
  const evidence = readHyphenEvidence(text);
  const joined = joinOverPages(blocks.flatMap(cutParagraphs)).map((block) => joinBlock(block, evidence));
  const unsure = joined.flatMap(({ doubts }) => doubts);
  return {
    units: joined.map(({ unit }) => unit),
    isJoined: joined.some(({ isJoined }) => isJoined),
    doubts:
      unsure.length === 0
        ? []
        : [`At line ends stands a hyphen of which nobody can tell whether it belongs there: ${listFew(unsure)}.`],
  };
}

function listFew(words: readonly string[]): string {
  const shown = words
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join(', ');
  return words.length > 5 ? `${shown} and ${words.length - 5} more` : shown;
}

/** Lines are numbered as the check counts them; what else ends a line (a form feed, an old Mac’s return) ends it here too. */
function cutLines(text: string): Line[] {
  return text.split('\n').flatMap((whole, index) => {
    const parts = whole.replace(/\r$/, '').split(/[\r\v\u2028\u2029]|(?=\f)/);
    return parts.map((part) => ({ text: part.replace('\f', ''), number: index + 1, isNewPage: part.startsWith('\f') }));
  });
}

function cutBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let isNewPage = false;
  for (const line of lines) {
    isNewPage ||= line.isNewPage;
    if (line.text.trim() === '' || line.isNewPage) open = undefined;
    if (line.text.trim() === '') continue;
    if (open) open.lines.push(line);
    else blocks.push((open = { lines: [line], isNewPage }));
    isNewPage = false;
  }
  return blocks;
}

/** A sentence that runs over the end of a page goes on with a small letter. */
function joinOverPages(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const begins = block.lines[0]?.text ?? '';
    const goesOn = block.isNewPage && last && !isEnded(last.lines.at(-1)?.text ?? '') && /^\s*\p{Ll}/u.test(begins);
    if (goesOn) joined.splice(-1, 1, { ...last, lines: [...last.lines, ...block.lines] });
    else joined.push(block);
  }
  return joined;
}

function isEnded(line: string): boolean {
  return /[.!?…:]["'”’»)\]]*\s*$/.test(line);
}

/**
 * Whether most lines that are not the last of their block are nearly as wide as the widest, and the next goes on with a small
 * letter as often as within sentences. Of scripts without small letters the width alone tells.
 */
function areWrapped(blocks: readonly Block[]): boolean {
  const pairs = blocks.flatMap(({ lines }) =>
    lines.slice(0, -1).map(({ text }, at) => [text.trimEnd(), lines[at + 1]?.text ?? '']),
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
function cutParagraphs({ lines, isNewPage }: Block): Block[] {
  const indent = Math.min(...lines.map(indentOf));
  const parts: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const begins = !last || indentOf(line) > indent || /^\s*(?:[•·▪◦*–-]|\d{1,2}[.)])\s/.test(line.text);
    if (begins) parts.push({ lines: [line], isNewPage: index === 0 && isNewPage });
    else last.lines.push(line);
  }
  return parts;
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

function joinBlock({ lines }: Block, evidence: HyphenEvidence): { unit: Unit; isJoined: boolean; doubts: string[] } {
  const { text, joined, doubts } = joinLines(lines.map((line) => line.text).join('\n'), evidence);
  const [first, last] = [lines[0]?.number ?? 1, lines.at(-1)?.number ?? 1];
  return { unit: { text, lines: [first, last] }, isJoined: joined.length > 0, doubts };
}

function eachLine({ lines }: Block): Unit[] {
  return lines.map(({ text, number }) => ({ text: text.trim(), lines: [number, number] }));
}

/** Below this nobody can tell a wrapped text from a poem. */
const fewLines = 3;
/** Letters in a line: mails are wrapped at 72 to 78, columns of a paper at 30 and more. */
const [narrowest, widest] = [28, 100];

interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** Whether a page begins with it. */
  isNewPage: boolean;
}

/** Lines with nothing empty between them. */
interface Block {
  lines: Line[];
  isNewPage: boolean;
}

/** A text, cut. */
export interface CutText {
  units: Unit[];
  /** Whether words that were broken at line ends are whole. */
  isJoined: boolean;
  doubts: string[];
}
