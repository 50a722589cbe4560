import { z } from 'astro/zod';
import { readDate } from '../text/edtf.ts';
import { bases, certainties, oneOf } from './terms.ts';

/** A stretch of words that says something. */
export const words = z.string().trim().min(1);

/** Words as printed: kept to the letter, white space at the ends apart. */
export const printed = z.string().refine((text) => text.trim() !== '', 'expected words, as printed');

/** The id of a record: its file name and its place in the URL. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters, digits and single hyphens')
  .max(80);

/** A calendar date of the archive’s own doing, `YYYY-MM-DD`. */
export const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) !== undefined, {
  message: 'expected a day that exists, as "YYYY-MM-DD" in quotation marks',
});

/** A date of the world, with its doubt, in EDTF: `2022-01-13`, `2022-01-13T13:52+03:00`, `2022-01-13~`, `2022-01-11/2022-01-12`, `2022-01-02/..`. */
export const edtf = z.string().refine((text) => readDate(text) !== undefined, {
  message: 'expected a date that exists in EDTF, such as "2022-01-13", "2022-01-13~", "2022-01-11/2022-01-12"',
});

/** A web address. Only http and https: an archive links to nothing that runs. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected a web address that begins with http:// or https://',
});

/** A language tag, BCP 47: `en`, `kk-Cyrl`, `ar`. */
export const language = z.string().refine(isLanguage, 'expected a BCP 47 language tag, such as "en" or "ar"');

export const certainty = oneOf(certainties);
export const basis = oneOf(bases);

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
    /^[a-z0-9-]{1,80}#(?:t|d|b|l|c\d+|p\d+)(?:s\d+)?$/,
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

/** Whether a browser would know this name of an encoding. */
export function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
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

export type CollectionName =
  | 'articles'
  | 'stories'
  | 'outlets'
  | 'entities'
  | 'topics'
  | 'claims'
  | 'quotations'
  | 'correspondences'
  | 'derivations';
