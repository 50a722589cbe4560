import type { Stretch } from './join-pieces.ts';

/**
 * Puts what stands on a page in the order of reading: from above in bands, in each band column by column. A band ends where
 * something stands across the gutter of its columns, as a headline does; what has the gutters of a table is read row by row.
 */
export function findColumns(stretches: readonly Stretch[]): Stretch[][] {
  const bands: Stretch[][][] = [];
  for (const row of makeRows(stretches, sideBySide)) {
    const band = bands.at(-1) ?? [];
    const goesOn =
      findGutters([...band.flat(), ...row]).length > 0 || (row.length === 1 && findGutters(band.flat()).length === 0);
    if (band.length > 0 && goesOn) band.push(row);
    else bands.push([row]);
  }
  for (const [at, band] of bands.entries()) takeHeads(band, bands[at - 1] ?? []);
  return bands
    .map((band) => band.flat())
    .filter(({ length }) => length > 0)
    .flatMap(readBand);
}

/** Where one column of a band begins higher than the others, its first lines were taken for the end of what is above. */
function takeHeads(band: Stretch[][], above: Stretch[][]): void {
  const gutters = findGutters(band.flat()).length;
  if (gutters === 0 || isTable(band.flat())) return;
  for (let last = above.at(-1); last; last = above.at(-1)) {
    if (findGutters([...last, ...band.flat()]).length < gutters) return;
    above.pop();
    band.unshift(last);
  }
}

/**
 * What stands side by side, from the top of the page to its foot.
 * @param reach how far apart two lines of one row may be, in sizes of their letters.
 */
function makeRows(stretches: readonly Stretch[], reach: number): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const stretch of stretches.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && last.base - stretch.base < reach * Math.min(last.size, stretch.size)) row.push(stretch);
    else rows.push([stretch]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.start - b.start));
}

function readBand(band: readonly Stretch[]): Stretch[][] {
  if (isTable(band)) return [makeRows(band, onOneLine).flat()];
  const isRightToLeft = band.filter((one) => one.isRightToLeft).length > band.length / 2;
  const columns = makeColumns(band);
  return isRightToLeft ? columns.toReversed() : columns;
}

function makeColumns(band: readonly Stretch[]): Stretch[][] {
  const gutters = findGutters(band);
  const columns = Map.groupBy(band, ({ start }) => gutters.filter((gutter) => gutter <= start).length);
  return [...columns].toSorted(([a], [b]) => a - b).map(([, column]) => column);
}

function isTable(band: readonly Stretch[]): boolean {
  const columns = makeColumns(band);
  return columns.length > 1 && columns.some((column) => column.length < 2 || meanLength(column) < shortestLine);
}

/** Where no text stands from the top of a band to its foot, with text on both sides. */
function findGutters(band: readonly Stretch[]): number[] {
  const gutters: number[] = [];
  let covered = Number.POSITIVE_INFINITY;
  for (const { start, end, size } of band.toSorted((a, b) => a.start - b.start)) {
    if (start - covered > 0.6 * size) gutters.push((start + covered) / 2);
    covered = covered === Number.POSITIVE_INFINITY ? end : Math.max(covered, end);
  }
  return gutters;
}

function meanLength(column: readonly Stretch[]): number {
  return column.reduce((sum, { text }) => sum + text.length, 0) / column.length;
}

/** Lines of one column are further apart than this, lines of two columns seldom stand on one line. */
const sideBySide = 0.8;

/** Raised and lowered letters are further apart. */
const onOneLine = 0.3;

/** Columns of newspapers have some thirty letters a line, the cells of a table and the numbers of a list fewer than these. */
const shortestLine = 14;
