import { dateOf, isUncertain, type CslItem } from './csl-item.ts';
import { datePartsOf } from './date-parts.ts';
import { writeYears } from './styles/years.ts';

/**
 * Dates of biblatex are days: it knows `~`, `?`, `%`, an open end, seasons and decades, but no minutes. An interval without a
 * beginning, which few programs read, is left to the words of the year.
 */
export function writeBiblatexDate(edtf: string): string | undefined {
  if (/^(?:\[?\.\.|\/)/.test(edtf)) return undefined;
  return edtf
    .replace(/^\[(.*)\.\.\]$/, '$1/')
    .split('/')
    .map((side) => (side === '..' ? '' : side.replace(/T[^~?%]*/, '')))
    .join('/');
}

/** What BibTeX prints where the year stands: in words, what is no year. */
export function writeYear(item: CslItem): string | undefined {
  const date = dateOf(item);
  if (!date) return undefined;
  const { from, to } = date;
  const [first, second] = [from && writeYears(from), to && writeYears(to)];
  const isYear = [from, to].some((point) => point && !point.period.includes('-', 1));
  const isApproximate = [from, to].some((point) => point?.approximate);
  const halves = { open: ['from', 'until'], unknown: ['from', 'until'], one: ['not before', 'not after'] } as const;
  const half = halves[date.other ?? 'open'];
  const years = !first
    ? `${half[1]} ${second}`
    : !second
      ? `${half[0]} ${first}`
      : first === second
        ? first
        : `${first}–${second}`;
  const written = `${isApproximate && isYear ? 'ca. ' : ''}${years}`;
  return isUncertain(date) ? `[${written}?]` : written;
}

/** The month, by BibTeX's own name for it, if all of the date is in one. */
export function writeMonth(item: CslItem): string | undefined {
  const date = dateOf(item);
  if (!date || isUncertain(date)) return undefined;
  const parts = datePartsOf(date);
  const [first, second = first] = parts.map(([year, month]) => `${year} ${month}`);
  const month = parts[0]?.[1];
  return first === second && month !== undefined ? months[month - 1] : undefined;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
