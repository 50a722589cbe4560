import { parseDate, type ArchiveDate } from '../text/dates/edtf.ts';

/** A record that another one links to; the check before the build has made sure that it is there. */
export function linked<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new Error(`No record “${id}”: run “npm run archive -- check”.`);
  return record;
}

/** A date of a record, already known to be one. */
export function dateOf(edtf: string): ArchiveDate {
  const date = parseDate(edtf);
  if (!date) throw new Error(`Not a date: “${edtf}”`);
  return date;
}
