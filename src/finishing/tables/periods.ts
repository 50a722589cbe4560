/**
 * Cuts what stands in tables by time, because no file should be larger than a program takes at once: into years if it is too
 * much for one file, a year into months, a month into days. What a part is called never depends on the others, and a part that
 * was published stays, so no address is lost when an archive grows or shrinks.
 * @param items with the day of each (`YYYY-MM-DD`), or null, and how much it is.
 * @param published names of parts that were published once.
 */
export function cutByTime<T extends Dated>(items: readonly T[], published: Iterable<string>): Cut<T> {
  const kept = new Set(published);
  const cut: Cut<T> = { leaves: new Map(), inner: [] };
  divide('', items, kept, cut);
  return cut;
}

/** What a file is called that holds a part of a table: `passages-2011-03`. */
export function nameOfPart(table: string, period: string): string {
  return period === '' ? table : `${table}-${period}`;
}

/** Which part of which table a file is; nothing if it is none. */
export function readPart(name: string): { table: string; period: string } | undefined {
  const [, table, period] = /^([a-z]+)(?:-(undated|\d{4}(?:-\d\d){0,2}))?$/.exec(name) ?? [];
  return table === undefined ? undefined : { table, period: period ?? '' };
}

function divide<T extends Dated>(period: string, items: readonly T[], kept: ReadonlySet<string>, cut: Cut<T>): void {
  const [next, isDay] = [/^$/.test(period) ? 4 : period.length + 3, period.length === 10 || period === undated];
  const below = [...kept].filter((one) => one !== period && isBelow(one, period));
  const size = items.reduce((sum, { bytes }) => sum + bytes, 0);
  if (isDay || (size <= most && below.length === 0)) {
    cut.leaves.set(period, [...items]);
    return;
  }
  cut.inner.push(period);
  const partOf = (name: string): string => (name === undated ? undated : name.slice(0, next));
  const parts = Map.groupBy(items, ({ day }) => (day !== null && isUsual.test(day) ? partOf(day) : undated));
  const names = new Set([...parts.keys(), ...below.map(partOf)]);
  for (const name of [...names].toSorted()) divide(name, parts.get(name) ?? [], kept, cut);
}

function isBelow(one: string, period: string): boolean {
  return period === '' || one.startsWith(`${period}-`);
}

/** The name of the part of what has no day, or one in a year of more than four digits. */
const undated = 'undated';
const isUsual = /^\d{4}-\d\d-\d\d$/;

/**
 * Bytes of words in a part. The largest table, that of the passages, takes twice as much, so it stays below ten megabytes:
 * hosts take 25 at most, and a spreadsheet program a million rows.
 */
const most = 5_000_000;

/** Something that has a place in time. */
interface Dated {
  day: string | null;
  bytes: number;
}

/** How tables are cut. */
interface Cut<T> {
  /** What stands in each part, by its name; one without a name if nothing is cut. */
  leaves: Map<string, T[]>;
  /** The parts that are cut into others. */
  inner: string[];
}
