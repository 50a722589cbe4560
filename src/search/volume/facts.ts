import type { Catalogue, Column, People, Value } from '../../schema/published/search.ts';
import { tokensOf } from '../../text/words/search-tokens.ts';
import { isBefore } from '../../text/dates/days.ts';
import type { ArchiveDate } from '../../text/dates/edtf.ts';
import { readDateAsked, type DateAsked } from '../question/date-asked.ts';
import type { FactField } from '../question/question.ts';
import { readDateValue } from './date-value.ts';
import { nameKey } from './names.ts';

/** Which articles of a volume have a fact that is asked for (`outlet:reuters`): one byte an article. */
export function findFact(
  field: Exclude<FactField, PeopleField>,
  value: string,
  { articles, columns }: Pick<Catalogue, 'articles' | 'columns'>,
): Uint8Array {
  if (field === 'date') {
    const asked = readDateAsked(value);
    return markRows(columns.date, articles, ([id]) => asked !== undefined && isWithin(readDateValue(id), asked));
  }
  if (field === 'rating') return findRating(value, { articles, columns });
  const found = new Uint8Array(articles);
  const isNamed = makeNamed(value);
  for (const name of columnsOf[field]) {
    const having = markRows(columns[name], articles, isNamed);
    for (const [article, has] of having.entries()) if (has) found[article] = 1;
  }
  return found;
}

/** Which articles name an entity or are by an author, by the id or what they are called. */
export function findPeople(
  field: PeopleField,
  value: string,
  columns: People['columns'],
  articles: number,
): Uint8Array {
  return markRows(columns[peopleColumns[field]], articles, makeNamed(value));
}

/** Whether a field asks for people, for which more has to be fetched. */
export function isOfPeople(field: FactField): field is PeopleField {
  return Object.hasOwn(peopleColumns, field);
}

/** The numbers of the values an article has in a column. */
export function rowOf({ of }: Column, article: number): readonly number[] {
  const row = of[article] ?? [];
  return typeof row === 'number' ? [row] : row;
}

/** What is of several days is of each of them; an open side has no end. */
function isWithin({ from, to }: ArchiveDate, asked: DateAsked): boolean {
  return !isBefore(asked.to, from?.first ?? '') && !isBefore(to?.last ?? '', asked.from);
}

/** `D1`, `D` or `1`. */
function findRating(value: string, { articles, columns }: Pick<Catalogue, 'articles' | 'columns'>): Uint8Array {
  const [, source = '', information = ''] = /^([A-F]?)([1-6]?)$/i.exec(value) ?? [];
  const all = new Uint8Array(articles).fill(1);
  const bySource = source ? markRows(columns.source, articles, ([id]) => id === source.toUpperCase()) : all;
  const byInformation = information ? markRows(columns.information, articles, ([id]) => id === information) : all;
  if (!source && !information) return markRows(columns.source, articles, makeNamed(value));
  return bySource.map((has, article) => has & (byInformation[article] ?? 0));
}

function markRows(column: Column, articles: number, is: (value: Value, number: number) => boolean): Uint8Array {
  const wanted = column.values.map(is);
  return Uint8Array.from({ length: articles }, (_, article) =>
    rowOf(column, article).some((number) => wanted[number]) ? 1 : 0,
  );
}

/** Whether a value is called so, by its id or what it is shown as. */
function makeNamed(asked: string): (value: Value) => boolean {
  const key = nameKey(tokensOf(asked));
  return (value) => value.some((name) => nameKey(tokensOf(name)) === key);
}

/** Where each field looks that asks for people. */
const peopleColumns = { entity: 'entity', by: 'author' } as const satisfies Partial<
  Record<FactField, keyof People['columns']>
>;
type PeopleField = keyof typeof peopleColumns;

/** Where each other field looks. */
const columnsOf = {
  outlet: ['outlet'],
  agency: ['agency'],
  topic: ['topic'],
  story: ['story'],
  lang: ['language'],
  state: ['year', 'derivation', 'source', 'information', 'open'],
} as const satisfies Partial<Record<FactField, (keyof Catalogue['columns'])[]>>;
