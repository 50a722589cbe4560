import { must } from '../../text/must.ts';

/**
 * Sets texts side by side: rows that begin with a sentence of the first text that has it, with what corresponds to it
 * in the texts to its right. Rows follow the first text; what only a later text has stands where that text has it. Each
 * sentence is there at least once, and again in every row whose first sentence it corresponds to.
 * @param columns for each text the keys of its sentences in order, no key twice.
 */
export function arrangeRows<L extends SentencePair>(
  columns: readonly (readonly string[])[],
  links: readonly L[],
): Row<L>[] {
  const beside = linksByKey(links);
  return columns.reduce<Row<L>[]>((rows, keys, column) => addColumn(rows, keys, column, beside), []);
}

function addColumn<L extends SentencePair>(
  rows: Row<L>[],
  keys: readonly string[],
  column: number,
  beside: LinksByKey<L>,
): Row<L>[] {
  const place = new Map(keys.map((key, index) => [key, index]));
  const placeOf = (key: string): number => must(place.get(key), 'every cell is of the text that joins');
  const cells = findCells(rows, keys, beside);
  const found = cells.flatMap((cell, row) => cell.map(({ key }) => ({ row, key, place: placeOf(key) })));
  const inOrder = new Set(longestRise(found.map((one) => one.place)).map((index) => found[index]));
  const placed = new Set(found.map(({ key }) => key));
  const arranged: Row<L>[] = [];
  let next = 0;
  const takeAlone = (until: number): void => {
    for (; next < until; next++) {
      const key = keys[next];
      if (key === undefined || placed.has(key)) continue;
      arranged.push({ cells: [...Array.from({ length: column }, () => []), [{ key, links: [], moved: false }]] });
    }
  };
  for (const [index, row] of rows.entries()) {
    const here = found.filter((one) => one.row === index);
    takeAlone(here.find((one) => inOrder.has(one))?.place ?? 0);
    const moved = new Set(here.filter((one) => !inOrder.has(one)).map(({ key }) => key));
    const cell = must(cells[index], 'every row has a cell of each text').map((one) => ({
      ...one,
      moved: moved.has(one.key),
    }));
    arranged.push({ cells: [...row.cells, cell] });
  }
  takeAlone(keys.length);
  return arranged;
}

/**
 * What stands in the new column of each row: the counterparts of its first sentence; and of a sentence that is no row's
 * counterpart in this way but corresponds to another one of a row, that row's.
 */
function findCells<L extends SentencePair>(
  rows: Row<L>[],
  keys: readonly string[],
  beside: LinksByKey<L>,
): Cell<L>[][] {
  const cells: Cell<L>[][] = rows.map(() => []);
  for (const key of keys) {
    const partners = beside.get(key);
    if (!partners) continue;
    const byLead = rows.flatMap((row, index) => {
      const link = partners.get(leadOf(row).key);
      return link ? [{ index, links: [link] }] : [];
    });
    for (const { index, links } of byLead) cells[index]?.push({ key, links, moved: false });
    if (byLead.length > 0) continue;
    const index = rows.findIndex(({ cells: filled }) => filled.flat().some((member) => partners.has(member.key)));
    const links = rows[index]?.cells.flat().flatMap((member) => partners.get(member.key) ?? []) ?? [];
    cells[index]?.push({ key, links, moved: false });
  }
  return cells;
}

/** The sentence a row begins with. */
function leadOf<L>({ cells }: Row<L>): Cell<L> {
  return must(cells.find((cell) => cell.length > 0)?.[0], 'every row has a sentence');
}

function linksByKey<L extends SentencePair>(links: readonly L[]): LinksByKey<L> {
  const beside: LinksByKey<L> = new Map();
  for (const link of links) {
    for (const [from, to] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const partners = beside.get(from);
      if (partners) partners.set(to, link);
      else beside.set(from, new Map([[to, link]]));
    }
  }
  return beside;
}

/** The indexes of a longest run of numbers, with gaps, that never falls (patience sorting). */
function longestRise(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = must(tails[middle], 'every run has an end');
      if (must(numbers[end], 'every run ends at a number') <= number) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  }
  const run: number[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before[index]) run.push(index);
  return run.toReversed();
}

type LinksByKey<L> = Map<string, Map<string, L>>;

/** Two sentences that correspond, by their keys. */
interface SentencePair {
  a: string;
  b: string;
}

/** Sentences that say the same; `cells` has one entry for each text, empty where the text has no such sentence. */
export interface Row<L> {
  cells: Cell<L>[][];
}

export interface Cell<L> {
  key: string;
  /** What ties it to sentences further left in the row; none for the first. */
  links: L[];
  /** Whether it stands elsewhere in the order of its text. */
  moved: boolean;
}
