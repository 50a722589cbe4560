import type { Catalogue, Column, Value } from '../../schema/published/search.ts';
import type { OpenState } from '../../schema/states.ts';
import { must } from '../../text/must.ts';
import { readDateValue } from './date-value.ts';
import { rowOf } from './facts.ts';

/** What articles of a volume are counted by along time: made of their dates, since it takes no more than these to know it. */
export function layTimes({ articles, columns: { date, year } }: Pick<Catalogue, 'articles' | 'columns'>): TimeColumns {
  const days = date.values.map(([id]) => findDay(id));
  const idsOf = (cut: (day: string) => string): Column => {
    const numbers = new Map<string, number>();
    const values: Value[] = [];
    const numberOf = (id: string): number => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, values.length);
      return values.push([id, id]) - 1;
    };
    const ofDates = days.map((day) => numberOf(cut(day)));
    const of = Array.from({ length: articles }, (_, article) => {
      const [first] = rowOf(date, article);
      if (first !== undefined) return must(ofDates[first], 'an article has a date of the column');
      // One that is no longer there has no year either, not even that it is undated.
      return rowOf(year, article).length > 0 ? numberOf(undated) : [];
    });
    return { values, of };
  };
  return { day: idsOf((day) => day), month: idsOf((day) => day.replace(/^(-?\d+-\d\d)-\d\d$/, '$1')) };
}

/** The day a date begins on, the month where no day is known, or the year where no month is; where the beginning is open, that of the end. */
function findDay(id: string): string {
  const { from, to } = readDateValue(id);
  const { first, precision } = must(from ?? to, 'a date is open on one side at most');
  const [, year = first, month = '', day = ''] = /^(-?\d+)(-\d\d)(-\d\d)$/.exec(first) ?? [];
  return year + (precision === 'year' ? '' : precision === 'month' ? month : month + day);
}

const undated = 'undated' satisfies OpenState;

/** `2022-01-13`, `2022-01` or `2022`, or `undated`, by article. */
export type TimeColumns = Record<'day' | 'month', Column>;
