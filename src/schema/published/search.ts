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

/** What there is to search: `/search/index.json`, the file that is asked for first and says whether all others are of one making. */
export const searchIndexSchema = z.strictObject({
  /** Digest of all the index is made of; other files of another making are not mixed with these. */
  made: z.string(),
  articles: z.int().min(0),
  passages: z.int().min(0),
  words: z.int().min(0),
  /** Tags of all languages that articles are written in. */
  languages: z.array(z.string()),
  /** The volumes, in the order in which their articles joined the archive; the last one grows. */
  volumes: z.array(z.strictObject({ articles: z.int().min(0), passages: z.int().min(0), words: z.int().min(0) })),
  /** The first letters of names, as code points in hexadecimal: which files of names there are. */
  letters: z.array(z.string()),
});

/** Where what stands in a volume: `/search/tables/<volume>.json`. */
export const searchTableSchema = z.strictObject({
  made: z.string(),
  /** Pagefind's names of the articles; empty for an article without words. */
  names: z.array(z.string()),
  /** For each article, how many words each of its passages has, in order. */
  passages: z.array(z.array(z.int().min(0))),
  /** For each article, the place of its headline among its passages; -1 without one. */
  titles: z.array(z.int().min(-1)),
  languages: z.array(z.string()),
  /** For each article the number of its language. */
  languageOf: z.array(z.int().min(0)),
  /** The first letters of each block of the vocabulary, in order. */
  blocks: z.array(z.string()),
  /** How many articles a file of texts has; the last has the rest. */
  textsPerFile: z.int().min(1),
});

/** The words that begin with some letters, by these (`lettersOf`): `/search/words/<volume>/<block>.json`. */
export const vocabularyBlockSchema = z.record(
  z.string(),
  z.strictObject({
    /** By language, families one a line: the stem, then its forms each with the number of passages that have it. */
    families: z.record(z.string(), z.string()),
    /** One a line: what is written together, then the words it is written as. */
    compounds: z.string(),
  }),
);

/** Some articles' passages, to be shown: `/search/texts/<volume>/<file>.json`. */
export const searchTextsSchema = z.array(
  z.strictObject({
    id: z.string(),
    passages: z.array(z.tuple([z.string(), z.string()])),
  }),
);

export type SearchIndexFile = z.output<typeof searchIndexSchema>;
export type SearchTable = z.output<typeof searchTableSchema>;
export type VocabularyBlock = z.output<typeof vocabularyBlockSchema>;
export type SearchTexts = z.output<typeof searchTextsSchema>;
