import { writeDate, type DateVoice } from '../../words/write-date.ts';
import { parseDate } from '../../text/dates/edtf.ts';

/**
 * Lays what was found along time: a bar a month, or a year, or several years, whichever is the finest that needs no more
 * than forty bars; times in between that have nothing are bars of nothing.
 * @param months how many articles are of each month (`2022-01`), of a year where no month is known (`2022`), or of something
 * that is no time (`undated`).
 */
export function layBars(months: readonly (readonly [id: string, articles: number])[], voice: DateVoice): Bars {
  const dated = months.flatMap(([id, articles]) => {
    const [, year, month] = /^(-?\d+)(?:-(\d\d))?$/.exec(id) ?? [];
    return year === undefined
      ? []
      : [{ id, articles, year: Number(year), month: month === undefined ? undefined : Number(month) }];
  });
  const apart = months.filter(([id]) => !dated.some((one) => one.id === id));
  if (dated.length === 0) return { by: 'month', bars: [], apart };
  const byMonth = dated.filter(({ month }) => month !== undefined);
  const first = Math.min(...byMonth.map(({ year, month }) => year * 12 + Number(month) - 1));
  const last = Math.max(...byMonth.map(({ year, month }) => year * 12 + Number(month) - 1));
  // Where many are of no month, months would not show them.
  const isByMonth = byMonth.length > 0 && last - first < mostBars && byMonth.length * 2 >= dated.length;
  if (isByMonth) {
    const ofYears = dated.filter(({ month }) => month === undefined);
    return {
      by: 'month',
      bars: Array.from({ length: last - first + 1 }, (_, step) => monthBar(first + step, byMonth, voice)),
      apart: [...ofYears.map(({ id, articles }) => [id, articles] as const), ...apart],
    };
  }
  return { by: 'year', bars: layYears(dated), apart };
}

/** A month, or a year, in words. */
export function sayMonth(id: string, voice: DateVoice): string {
  const date = parseDate(id);
  return date ? writeDate(date, voice) : id;
}

function monthBar(number: number, dated: readonly Dated[], voice: DateVoice): Bar {
  const [year, month] = [Math.floor(number / 12), (((number % 12) + 12) % 12) + 1];
  const known = dated.find((one) => one.year === year && one.month === month);
  const id = known?.id ?? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { ids: [id], label: sayMonth(id, voice), articles: known?.articles ?? 0 };
}

function layYears(dated: readonly Dated[]): Bar[] {
  const years = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = steps.find((size) => Math.floor(last / size) - Math.floor(first / size) < mostBars) ?? last - first + 1;
  const begin = Math.floor(first / step);
  return Array.from({ length: Math.floor(last / step) - begin + 1 }, (_, nth): Bar => {
    const from = (begin + nth) * step;
    const its = dated.filter(({ year }) => year >= from && year < from + step);
    return {
      ids: [...new Set(its.map(({ id }) => id.replace(/-\d\d$/, '')))].toSorted(),
      label: step === 1 ? String(from) : `${from}–${from + step - 1}`,
      articles: its.reduce((sum, { articles }) => sum + articles, 0),
    };
  });
}

/** As many as stand side by side on a narrow screen, each some pixels wide. */
const mostBars = 40;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

interface Dated {
  id: string;
  articles: number;
  year: number;
  month: number | undefined;
}

/** What was found along time. */
export interface Bars {
  /** What is chosen with a bar. */
  by: 'month' | 'year';
  bars: Bar[];
  /** What is in no bar: of a year without month, undated. */
  apart: (readonly [id: string, articles: number])[];
}

/** A stretch of time. */
export interface Bar {
  /** The months or years that have articles; one of a bar without any is named all the same. */
  ids: string[];
  label: string;
  articles: number;
}
