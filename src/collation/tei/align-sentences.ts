import type { VersionLinks } from './version-links.ts';
import type { Unit } from './cut-witness.ts';
import { must } from '../../text/must.ts';

/**
 * Lays the sentences of witnesses of one text in rows: in each row what corresponds, in each witness its own order. So a
 * sentence that stands elsewhere in another witness keeps its place and a row of its own, and only the correspondence
 * tells of it. Witnesses join one after the other, each where most of its sentences find a counterpart.
 */
export function alignSentences(witnesses: readonly Unit[][], bonds: VersionLinks): Row[] {
  let rows: Row[] = [];
  for (const units of witnesses) rows = joinRows(addWitness(rows, units, bonds), bonds);
  return rows;
}

/** The common order that binds most, as in the alignment of sequences (Needleman and Wunsch 1970, gaps without a price). */
function addWitness(rows: readonly Row[], units: readonly Unit[], bonds: VersionLinks): Row[] {
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ key }) => [key, index] as const)));
  const gains = units.map((unit) => gainsOf(unit, rowOf, bonds));
  const width = units.length + 1;
  const best = new Float64Array((rows.length + 1) * width);
  const at = (row: number, unit: number): number =>
    must(best[row * width + unit], 'every row and sentence has a field');
  const withPair = (row: number, unit: number): number => {
    const gain = gains[unit]?.get(row);
    return gain === undefined ? 0 : at(row + 1, unit + 1) + gain;
  };
  for (let row = rows.length - 1; row >= 0; row--)
    for (let unit = units.length - 1; unit >= 0; unit--)
      best[row * width + unit] = Math.max(at(row + 1, unit), at(row, unit + 1), withPair(row, unit));
  const joined: Row[] = [];
  let [row, unit] = [0, 0];
  while (row < rows.length || unit < units.length) {
    const [here, next] = [rows[row], units[unit]];
    const isPair = here && next && withPair(row, unit) > 0 && at(row, unit) === withPair(row, unit);
    const canWait = here && (!next || at(row, unit) === at(row + 1, unit));
    const follows = canWait && next && at(row, unit) === at(row, unit + 1) && goesOn([next], joined.at(-1), bonds);
    const isRow = isPair || (canWait && !follows);
    joined.push([...(isRow ? here : []), ...(next && (isPair || !isRow) ? [next] : [])]);
    if (isRow) row++;
    if (isPair || !isRow) unit++;
  }
  return joined;
}

/** Makes neighbouring rows one where a sentence of the one answers to a sentence of the other, as where one was split. */
function joinRows(rows: readonly Row[], bonds: VersionLinks): Row[] {
  const joined: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (goesOn(row, rows[index - 1], bonds)) joined.at(-1)?.push(...row);
    else joined.push([...row]);
  }
  return joined;
}

/** Whether a row has versions of what stands in the row before. */
function goesOn(row: Row, before: Row | undefined, bonds: VersionLinks): boolean {
  const keys = new Set(before?.map(({ key }) => key));
  return row.some(({ key }) => bonds.get(key)?.some((bond) => keys.has(bond.key)));
}

/** In which rows a sentence has counterparts, and how strongly it is bound to each. */
function gainsOf(unit: Unit, rowOf: Map<string, number>, bonds: VersionLinks): Map<number, number> {
  const gains = new Map<number, number>();
  for (const { key, strength } of bonds.get(unit.key) ?? []) {
    const row = rowOf.get(key);
    if (row !== undefined) gains.set(row, (gains.get(row) ?? 0) + strength);
  }
  return gains;
}

/** Sentences that are versions of one another; those of one witness stand in their order. */
export type Row = Unit[];
