import { dateOrder, parseDate, type ArchiveDate } from '../../text/dates/edtf.ts';
import { must } from '../../text/must.ts';

/** The id of a date in the catalogue: it sorts by when the date begins, and says all of it; once where that is the same. */
export function writeDateValue(date: ArchiveDate): string {
  const order = dateOrder(date);
  return order === date.text ? order : `${order} ${date.text}`;
}

/** The date of such an id, with the first and the last day it can mean. */
export function readDateValue(id: string): ArchiveDate {
  return must(parseDate(id.slice(id.lastIndexOf(' ') + 1)), 'a date in the catalogue is one that was recorded');
}
