/** A row of a table with what stands in its cells, by the names of their columns; nothing if all are empty. */
export function makeRow(number: number, names: readonly string[], cells: readonly string[]): Row | undefined {
  const filled = cells.flatMap((cell, at): [string, string][] => {
    const words = cell.trim();
    return words === '' ? [] : [[names[at] ?? nameColumn(at), words]];
  });
  return filled.length === 0 ? undefined : { row: number, names, cells: new Map(filled) };
}

/** The names of the columns, each of them one of its own: a second `date` is `date (2)`, one without a name `column C`. */
export function nameColumns(header: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return header.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || nameColumn(at);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** As programs of tables call them: A to Z, AA and on. */
function nameColumn(at: number): string {
  let letters = '';
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `column ${letters}`;
}

/** A row of a table. */
export interface Row {
  /** Its number as programs of tables count: the row of the names is 1. */
  row: number;
  /** The names of all columns, in their order. */
  names: readonly string[];
  /** What stands in its cells, by the names of their columns. */
  cells: ReadonlyMap<string, string>;
}
