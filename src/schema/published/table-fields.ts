import { z } from 'astro/zod';
import { parseDate } from '../../text/dates/edtf.ts';

/** Words; a missing value is null, so that an empty cell of a CSV file has one meaning. */
export const words = z.string().min(1);

/** A permanent link. An address that somebody recorded is only words here: it may hold any letter. */
export const address = z.url();

/** Words in a list. */
export const list = z.array(words);

export const story = words.describe('Id of the story.');
export const article = words.describe('Id of the article.');
export const passage = words.describe('Id of the passage in the article, such as p3.');

/** Offsets count code points, as Python, R and the Unicode standard do; those of JavaScript differ after an emoji. */
export const start = z.int().min(0).describe('Where it begins in the text of the passage, in characters from 0.');
export const end = z.int().min(1).describe('Where it ends: the number of the first character after it.');

export const identifiers = list.describe('Its numbers in other systems, each as scheme:number.');

/** The first and the last day that a date can mean, as far as ISO 8601 has them without an agreement: from the year 0 to 9999. */
export function daysOf(edtf: string): { first_day: string | null; last_day: string | null } {
  const date = parseDate(edtf);
  const plain = (day: string | undefined): string | null => (day !== undefined && /^\d/.test(day) ? day : null);
  return { first_day: plain(date?.from?.first), last_day: plain(date?.to?.last) };
}
