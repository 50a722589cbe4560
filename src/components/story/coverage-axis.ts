import type { ArchiveDate } from '../../text/dates/edtf.ts';

/**
 * The days a picture of a story's coverage spans: those of its articles and of the events near them. An event more than
 * `reach` days from every article (a look back of years) would squeeze all others together and stands at the edge.
 */
export function spanDays(
  articles: ArchiveDate[],
  events: ArchiveDate[],
  reach = 60,
): { first: number; last: number } | undefined {
  const core = (articles.length > 0 ? articles : events).flatMap(daysOf);
  if (core.length === 0) return undefined;
  const [low, high] = [Math.min(...core) - reach, Math.max(...core) + reach];
  const near = events.flatMap(daysOf).filter((day) => day >= low && day <= high);
  return { first: Math.min(...core, ...near), last: Math.max(...core, ...near) };
}

/** The day number (days since 1970) of the beginning of a date, or of its end where the beginning is open. */
export function dayOf(date: ArchiveDate): number {
  return daysOf(date)[0] ?? 0;
}

/** The days to write under the axis: first, last, and as many between as fit without touching. */
export function ticksOf(first: number, last: number, most = 7): number[] {
  const step = Math.max(1, Math.ceil((last - first) / most));
  const ticks: number[] = [];
  for (let day = last; day >= first; day -= step) ticks.unshift(day);
  return ticks;
}

/** `13 Jan` for a day number; `Jan 2022` where the axis spans so many days that a day alone could be of any year. */
export function writeTick(day: number, span = 0): string {
  const parts =
    span > 300 ? ({ month: 'short', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return new Date(day * 86_400_000).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
}

/** The letters an outlet is known by in the picture where its article has no siglum: `Dai` for Daily Sabah, `bbc` for www.bbc.com. */
export function abbreviate(name: string): string {
  const bare = name.replace(/^(?:www\.|the\s+)/iu, '');
  return [...(bare === '' ? name : bare)].slice(0, 3).join('').trim();
}

/** Puts marks that would overlap in rows above one another; returns the row of each. */
export function stackMarks(positions: number[], width: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const row = ends.findIndex((end) => end + 2 <= position - width / 2);
    const chosen = row === -1 ? ends.length : row;
    ends[chosen] = position + width / 2;
    return chosen;
  });
}

function daysOf({ from, to }: ArchiveDate): number[] {
  return [from?.first, from === to ? undefined : to?.last].flatMap((day) =>
    day === undefined ? [] : [Date.parse(day) / 86_400_000],
  );
}
