import type { Block, Mark, MarkedText } from './markdown.ts';
import { deepest, isDashes, itemSign, type ClosedKind } from './markup/closed-blocks.ts';
import { escapeBar, escapeEnd, escapeSign, escapeStart } from './markup/escape-markdown.ts';
import { groupShapes } from './markup/group-shapes.ts';
import { writeLines } from './markup/write-lines.ts';
import { cellsOf } from './passages.ts';

/**
 * Writes the words of an article as Markdown, so that reading them by `parseBlocks` gives the same blocks: roles, marks,
 * shapes, and the text to the letter. Emphasis that Markdown cannot hold (in emphasis of its kind, crossing another mark,
 * touching one so that no sign tells them apart) is cut or left out. Words never are; but a line break in one is a space.
 */
export function writeBlocks(blocks: readonly DraftedBlock[]): string {
  const written = groupShapes(blocks.filter(({ text }) => text.trim() !== '')).map(({ kind, members }) =>
    kind ? [`::: ${kind}`, ...closedWriters[kind](members), ':::'] : members.flatMap(writeOpen),
  );
  return written.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** What stands outside of closed blocks. */
function writeOpen(block: DraftedBlock): string[] {
  if (block.role === 'heading') return [`## ${escapeEnd(writeLines(withoutBreaks(block)).join(''))}`];
  const lines = endInBreaks(writeLines(block)).map(escapeStart);
  return block.role === 'quote' ? lines.map((line) => '> '.repeat(block.shape?.depth ?? 1) + line) : lines;
}

const closedWriters: Record<ClosedKind, (blocks: readonly DraftedBlock[]) => string[]> = {
  list: writeList,
  table: writeTable,
  verse: writeVerse,
};

/** What stands deeper than the item before it is set in by two spaces more. */
function writeList(items: readonly DraftedBlock[]): string[] {
  let above = 0;
  return items.flatMap(({ shape: { depth = 1, marker } = {}, ...item }) => {
    above = Math.min(depth, above + 1, deepest);
    const sign = marker === undefined ? '' : marker === 'bullet' ? '- ' : `${marker}. `;
    const [first = '', ...more] = endInBreaks(writeLines(item)).map(escapeStart);
    const start = marker === undefined ? first.replace(itemSign, escapeSign) : first;
    return ['  '.repeat(above - 1) + sign + start, ...more];
  });
}

function writeTable(rows: readonly DraftedBlock[]): string[] {
  const lines = rows.map((row) => {
    const cells = cutRow(row).map((cell) => endInBreaks(writeLines(cell)).map(escapeBar).join('\n'));
    const [first = '', ...more] = cells;
    return `| ${(cells.every(isDashes) ? [`\\${first}`, ...more] : cells).join(' | ')} |`;
  });
  const heads = rows.findIndex(({ shape }) => !shape?.isHead);
  const count = rows[0] ? cutRow(rows[0]).length : 0;
  return heads === 0 ? lines : lines.toSpliced(heads === -1 ? lines.length : heads, 0, `|${' --- |'.repeat(count)}`);
}

function writeVerse(groups: readonly DraftedBlock[]): string[] {
  return groups.flatMap((group, index) => {
    const lines = writeLines(group).map(escapeStart);
    // Within a group every line is parted from the next; an empty one would end it.
    const whole = lines.map((line, at) => (line === '' && at < lines.length - 1 ? '\\' : line));
    return index === 0 ? whole : ['', ...whole];
  });
}

/** The cells of a row with the marks that stand in each. */
function cutRow({ text, marks }: MarkedText): MarkedText[] {
  return cellsOf(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    marks: marks
      .map((mark) => ({ ...mark, start: Math.max(start, mark.start) - start, end: Math.min(end, mark.end) - start }))
      .filter((mark) => mark.start < mark.end),
  }));
}

function withoutBreaks({ text, marks }: MarkedText): MarkedText {
  return { text, marks: marks.filter(({ kind }: Mark) => kind !== 'break') };
}

function endInBreaks(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
}

type DraftedBlock = Omit<Block, 'line'>;
