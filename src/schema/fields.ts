import type { CollectionName } from './collections.ts';
import { z } from 'astro/zod';
import { parseDate } from '../text/dates/edtf.ts';
import { placePattern } from '../text/parts.ts';
import { parseLooseDate } from '../text/dates/loose-dates.ts';
import { isLanguageTag, mendLanguageTag } from './language/language-tag.ts';
import { mending } from './mending.ts';
import { recordIds } from './record-ids.ts';
import { bases, certainties, oneOf } from './terms.ts';

const dayExpected = 'expected a day that exists, as "YYYY-MM-DD" in quotation marks';
const dateExpected =
  'expected a date that exists in EDTF, such as "2022-01-13", "2022-01-13~", "2022-01-11/2022-01-12", in quotation marks';

/** A stretch of words that says something. */
export const words = z.string().trim().min(1);

/** Words as printed: kept to the letter, white space at the ends apart. */
export const printed = z.string().refine((text) => text.trim() !== '', 'expected words, as printed');

/** The id of a record: its file name and its place in the URL. */
export const recordId = z
  .string()
  .regex(recordIds.pattern, 'expected small letters, digits and single hyphens')
  .max(recordIds.longest);

/** A calendar date of the archive’s own doing, `YYYY-MM-DD`. */
export const day = z
  .string({ error: dayExpected })
  .refine(isDay, dayExpected)
  .register(mending, { mend: (written) => mendDate(written, isDay) });

/**
 * A date of the world, with its doubt, in EDTF: `2022-01-13`, `2022-01-13T13:52+03:00`, `2022-01-13~`, `2022-01-11/2022-01-12`, `2022-01-02/..`,
 * a season (`2031-21`), a decade (`203X`), a year before Christ (`-0043`).
 */
export const edtf = z
  .string({ error: dateExpected })
  .refine((text) => parseDate(text) !== undefined, dateExpected)
  .register(mending, { mend: (written) => mendDate(written, () => true) });

/** A web address. Only http and https: an archive links to nothing that runs. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected a web address that begins with http:// or https://',
});

/** A language tag, BCP 47, of registered subtags: `en`, `kk-Cyrl`, `ar`. */
export const language = z
  .string()
  .refine(isLanguageTag, 'expected a registered language tag (BCP 47), such as "en" or "ar"')
  .register(mending, { mend: mendLanguageTag });

export const certainty = oneOf(certainties);
export const basis = oneOf(bases);

/** SHA-256 of a file, in small hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, small letters');

/** Words of an article, and if they stand there more than once, what comes right before or after. */
export const quoteSelector = z.strictObject({
  /** The words, to the letter. */
  exact: printed,
  /** What stands right before them. */
  prefix: z.string().optional(),
  /** What stands right after them. */
  suffix: z.string().optional(),
});

/** A passage or sentence of an article, written `2022-01-13-daily-sabah#p3` or `…#p3s2`. */
export const citation = z
  .string()
  .regex(
    new RegExp(`^[a-z0-9-]{1,80}#${placePattern}$`),
    'expected an article and a passage, such as "article-id#p3" or "article-id#p3s2"',
  )
  .transform((text) => {
    const [id = '', place = ''] = text.split('#');
    return { article: { collection: 'articles' as const, id }, place };
  });

/** A number of this thing in a system outside the archive. Only what a source was seen for. */
export const identifier = z.strictObject({
  /** The system: `wikidata`, `iptc-medtop`, `iso-3166`. */
  scheme: words,
  /** The number or code in it. */
  id: words,
  /** Where the archivist saw that it is this one. */
  source: words,
});

/** Whether fields can be judged together: when each of them is, whatever it is, and not only when all are sound. */
export function isGroup({ value }: z.core.ParsePayload): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined;
}

/** Whether a browser would know this name of an encoding. */
export function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** What to write for a date written otherwise: one date, or each reading of one that can be read in two ways. */
function mendDate(written: string, isWanted: (date: string) => boolean): string | undefined {
  const [date, other] = parseLooseDate(written).filter(isWanted);
  if (date === undefined) return undefined;
  if (other === undefined) return `Write "${date}".`;
  return `Write "${date}" if ${writeDay(date)} is meant, or "${other}" if ${writeDay(other)}.`;
}

function writeDay(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** The link maker a schema is built with: Astro's `reference`, or the desk's own of the same shape. */
export interface Links {
  reference: <C extends CollectionName>(collection: C) => z.ZodType<Link<C>>;
}

/** A link to another record. */
export interface Link<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
}

/** A citation read: the article and the id of the passage or sentence in it. */
export type Citation = z.output<typeof citation>;
