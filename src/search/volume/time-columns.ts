import type { Catalogue, Column, Value } from '../../schema/published/search.ts';
import type { OpenState } from '../../schema/states.ts';
import { periodOf } from '../../text/dates/periods.ts';
import { must } from '../../text/must.ts';
import { readDateValue } from './date-value.ts';
import { rowOf } from './facts.ts';

/** What articles of a volume are counted by along time: made of their dates, since it takes no more than these to know it. */
export function layTimes({ articles, columns: { date, year } }: Pick<Catalogue, 'articles' | 'columns'>): TimeColumns {
  const dates = date.values.map(([id]) => readDateValue(id));
  const idsOf = (level: number): Column => {
    const numbers = new Map<string, number>();
    const values: Value[] = [];
    const numberOf = (id: string): number => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, values.length);
      return values.push([id, id]) - 1;
    };
    const ofDates = dates.map((one) => numberOf(periodOf(one, level)));
    const of = Array.from({ length: articles }, (_, article) => {
      const [first] = rowOf(date, article);
      if (first !== undefined) return must(ofDates[first], 'an article has a date of the column');
      // One that is no longer there has no year either, not even that it is undated.
      return rowOf(year, article).length > 0 ? numberOf(undated) : [];
    });
    return { values, of };
  };
  return { day: idsOf(3), month: idsOf(2) };
}

const undated = 'undated' satisfies OpenState;

/** By article, the period its date begins in, as far as it is known: `2022-01-13`, `2022-01`, `2022`, `202X`; or `undated`. */
export type TimeColumns = Record<'day' | 'month', Column>;
