import type { CitationItem } from '../schema/published/citation-item.ts';
import { parseDate, type ArchiveDate } from '../text/dates/edtf.ts';

/** When the article was published, as recorded; nothing if it is undated. */
export function dateOf({ custom }: { custom: Pick<CslItem['custom'], 'date'> }): ArchiveDate | undefined {
  if (custom.date === undefined) return undefined;
  const date = parseDate(custom.date);
  if (!date) throw new Error(`Not a date: “${custom.date}”`);
  return date;
}

/** Whether it is not sure that a date is the right one: an editor doubts it, or only a program has read it. */
export function isUncertain({ from, to }: ArchiveDate): boolean {
  return [from, to].some((point) => point?.uncertain);
}

/** The first day, month or year of a date, `YYYY-MM-DD`. */
export function isoOf(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0]?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Whether it is one year, month or day of our era and nothing of it is in doubt: what any program reads as a date. */
export function isPlain(date: ArchiveDate): boolean {
  const { from, to } = date;
  return (
    from !== undefined &&
    from === to &&
    !isDoubtful(date) &&
    !from.unknown &&
    !from.season &&
    calendar.test(from.period)
  );
}

/** Without the year 0 of the record, which is 1 before Christ. */
const calendar = /^(?!0000)\d{4}(?:-\d\d){0,2}$/;

/** Whether anything of a date is in doubt: a side open, approximate or uncertain. */
export function isDoubtful({ from, to }: ArchiveDate): boolean {
  return [from, to].some((point) => !point || point.approximate || point.uncertain);
}

/** A cited article as CSL-JSON. */
export type CslItem = CitationItem;

/** A name of an author. */
export type CslName = NonNullable<CslItem['author']>[number];

/** A day, month or year. */
export type CslDate = NonNullable<CslItem['accessed']>;

/** How sure an editor is. */
export type Certainty = 'sure' | 'likely' | 'guess';
