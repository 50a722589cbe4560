import { z } from 'astro/zod';
import { columnNames } from './search-columns.ts';

/** An id, as it stands in addresses, and the words shown for it. */
const value = z.tuple([z.string(), z.string()]);

/** One fact of many articles: the values that occur, and for each article the numbers of those it has. */
export const columnSchema = z.strictObject({
  values: z.array(value),
  of: z.array(z.union([z.int().min(0), z.array(z.int().min(0))])),
});

/** The facts of a volume's articles, in the order of their numbers: `/search/catalogue/<volume>.json`. */
export const catalogueSchema = z.strictObject({
  /** The archive's own language, whose word endings the search leaves out of account. */
  language: z.string(),
  articles: z.int().min(0),
  sigla: z.array(z.string()),
  columns: z.record(z.enum(columnNames), columnSchema),
});

/** Entities by name: `/search/names/<letter>.json`. */
export const nameKeysSchema = z.record(z.string(), z.string());

/** An entity with the numbers of the articles that name it, and how often each does: `/search/named/<id>.json`. */
export const entityInSearchSchema = z.strictObject({
  name: z.string(),
  forms: z.array(z.string()),
  articles: z.array(z.int()),
  mentions: z.array(z.int()),
});

export type Value = z.output<typeof value>;
export type Column = z.output<typeof columnSchema>;
export type Catalogue = z.output<typeof catalogueSchema>;
export type NameKeys = z.output<typeof nameKeysSchema>;
export type EntityInSearch = z.output<typeof entityInSearchSchema>;
