/**
 * Cuts the Markdown of an article at its closed blocks, in which lists, tables and verse keep their lines: a line
 * `::: list`, `::: table` or `::: verse`, what stands in it, and a line `:::`. A beginning without an end is words.
 */
export function cutClosedBlocks(markdown: string): Stretch[] {
  if (!mayBegin.test(markdown)) return [{ kind: 'open', line: 1, lines: [markdown] }];
  const lines = markdown.split(lineBreak);
  const ends = lines.flatMap((line, at) => (closedEnd.test(line) ? [at] : [])).toReversed();
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const kind = at < from ? undefined : closedKindOf(line);
    if (!kind) continue;
    while ((ends.at(-1) ?? Infinity) < at) ends.pop();
    const end = ends.at(-1);
    if (end === undefined) break;
    stretches.push({ kind: 'open', line: from + 1, lines: lines.slice(from, at) });
    stretches.push({ kind, line: at + 2, lines: lines.slice(at + 1, end) });
    from = end + 1;
  }
  return [...stretches, { kind: 'open', line: from + 1, lines: lines.slice(from) }];
}

/** Which closed block begins with a line. */
function closedKindOf(line: string): ClosedKind | undefined {
  return closedKinds.find((kind) => line.startsWith(`::: ${kind}`) && line.trimEnd() === `::: ${kind}`);
}

/** What stands in a closed block: items, rows, groups of verse. A line that ends in `\` goes on in the next. */
export function readLines({ kind, line, lines }: Stretch): ClosedLine[] {
  const read: { line: number; parts: string[] }[] = [];
  let [goesOn, isGrouped] = [false, false];
  for (const [index, text] of lines.entries()) {
    const source = text.trimEnd();
    const isEmpty = source === '';
    const before = goesOn || (isGrouped && !isEmpty) ? read.at(-1) : undefined;
    // Within a group every line is parted from the next.
    if (before) before.parts.push(goesOn ? '\n' : '\\\n', source);
    else if (!isEmpty) read.push({ line: line + index, parts: [source] });
    goesOn = !isEmpty && endsInBreak(source);
    isGrouped = kind === 'verse' && !isEmpty;
  }
  return read.map(({ line: first, parts }) => ({ line: first, source: parts.join('') }));
}

/** The items of a list: how deep each stands in it, by what it is set in, and what is drawn before it. */
export function readItems(list: Stretch): ClosedItem[] {
  const indents: number[] = [];
  return readLines(list).map(({ line, source }) => {
    const text = source.trimStart();
    const indent = source.length - text.length;
    while ((indents.at(-1) ?? -1) > indent) indents.pop();
    if (indents.at(-1) !== indent) indents.push(indent);
    const [sign = '', number] = itemSign.exec(text) ?? [];
    const marker = number === undefined ? (sign === '' ? undefined : ('bullet' as const)) : Number(number);
    return { line, source: text.slice(sign.length), depth: Math.min(indents.length, deepest), marker };
  });
}

/** The rows of a table, each with its cells; a line of dashes says that the rows above it are its head. */
export function readRows(table: Stretch): ClosedRow[] {
  const rows: ClosedRow[] = [];
  for (const { line, source } of readLines(table)) {
    const cells = cutCells(source);
    if (cells.every(isDashes)) for (const row of rows) row.isHead = true;
    else rows.push({ line, cells });
  }
  return rows;
}

/** Bars at the beginning and at the end are not between cells. */
function cutCells(row: string): string[] {
  const cells = [''];
  // Quantified alone, so that no run is read twice.
  for (const [piece] of row.trim().matchAll(/\\[\s\S]?|\||[^\\|]+/g)) {
    if (piece === '|') cells.push('');
    else cells.push(`${cells.pop() ?? ''}${piece}`);
  }
  const from = cells.length > 1 && cells[0] === '' ? 1 : 0;
  const to = cells.length - from > 1 && cells.at(-1) === '' ? -1 : cells.length;
  return cells.slice(from, to).map((cell) => cell.trim());
}

/** Whether a cell is one of the line below the head of a table. */
export function isDashes(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

function endsInBreak(line: string): boolean {
  let at = line.length;
  while (line[at - 1] === '\\') at--;
  return (line.length - at) % 2 === 1;
}

/** What may stand in a closed block, by the word it begins with. */
export const closedKinds = ['list', 'table', 'verse'] as const;
/** Items that stand deeper are set as deep as this. */
export const deepest = 6;
/** What is drawn before an item of a list: a bullet, or a number. */
export const itemSign = /^(?:[-+*]|(\d{1,9})[.)])[ \t]/;
const closedEnd = /^:::[ \t]*$/;
const mayBegin = /^::: [a-z]/m;
const lineBreak = /\r\n|[\r\n]/;

export type ClosedKind = (typeof closedKinds)[number];

/** Lines of an article, within a closed block or outside of any. */
export interface Stretch {
  kind: ClosedKind | 'open';
  /** 1-based line of the first. */
  line: number;
  lines: string[];
}

interface ClosedLine {
  line: number;
  /** Markdown. */
  source: string;
}

interface ClosedItem extends ClosedLine {
  /** From 1. */
  depth: number;
  /** None where nothing is drawn. */
  marker: 'bullet' | number | undefined;
}

interface ClosedRow {
  line: number;
  /** Markdown. */
  cells: string[];
  isHead?: true;
}
