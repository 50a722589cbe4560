import { z } from 'astro/zod';
import { authorSchema } from '../article/author.ts';
import { columnNames, peopleColumnNames } from './search-columns.ts';

/** An id, as it stands in addresses, and the words shown for it. */
const value = z.tuple([z.string(), z.string()]);

/** One fact of many articles: the values that occur, and for each article the numbers of those it has. */
export const columnSchema = z.strictObject({
  values: z.array(value),
  of: z.array(z.union([z.int().min(0), z.array(z.int().min(0))])),
});

/**
 * The facts of a volume's articles, in the order of their numbers: `/search/catalogue/<volume>.json`. A number that no article
 * has any more has no value in any column.
 */
export const catalogueSchema = z.strictObject({
  /** Mark of the order of the articles: what else is said by their numbers is said of the same only if it has the same mark. */
  order: z.string(),
  /** How many numbers there are. */
  articles: z.int().min(0),
  sigla: z.array(z.string()),
  /** The ids of dates are read by `readDateValue`, and have no words: these are written where they are shown. */
  columns: z.record(z.enum(columnNames), columnSchema),
  /** For each value of the column `story`, how many pages and sources it has, as far as that is known: “5 pages, 3 sources”. */
  stories: z.array(z.string()),
});

/**
 * Who is named in a volume's articles, and who wrote them: `/search/people/<volume>.json`. Larger than all other columns together, and
 * fetched when somebody asks for it.
 */
export const peopleSchema = z.strictObject({
  /** The same as in the catalogue. */
  order: z.string(),
  columns: z.record(z.enum(peopleColumnNames), columnSchema),
});

/**
 * Which entity a name means: `/search/names/<letter>.json`. By the key of each name, the entity's id, what it is called, and all
 * forms of its name, each as the tokens of its words with spaces between them.
 */
export const nameKeysSchema = z.record(z.string(), z.tuple([z.string(), z.string()], z.string()));

/** What there is to search: `/search/index.json`, the file that is asked for first and names all others. */
export const searchIndexSchema = z.strictObject({
  /** Digest of all the index is made of. */
  made: z.string(),
  /** How many articles, passages and words there are. */
  articles: z.int().min(0),
  passages: z.int().min(0),
  words: z.int().min(0),
  /** Tags of all languages that articles are written in. */
  languages: z.array(z.string()),
  /** The volumes, in the order in which their articles joined the archive; the last one grows. */
  volumes: z.array(
    z.strictObject({
      /** The name of its folder, `/search/volumes/<made>/`: a digest of all that stands there, so that nothing there ever changes. */
      made: z.string(),
      /** How many numbers of articles it has. */
      articles: z.int().min(0),
      /** Of how many of these the article is no longer there. */
      gone: z.int().min(0),
      passages: z.int().min(0),
      words: z.int().min(0),
    }),
  ),
  /** The first letters of names, as code points in hexadecimal: which files of names there are. */
  letters: z.array(z.string()),
});

/** Where what stands in a volume: `table.json` in its folder. */
export const searchTableSchema = z.strictObject({
  /** The same as in the catalogue. */
  order: z.string(),
  /** Pagefind's names of the articles; empty for one that is no longer there or has no word, `🔥`. */
  names: z.array(z.string()),
  /** For each article, how many words each of its passages has, in order: numbers as `writeNumbers` writes them. */
  passages: z.array(z.string()),
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

/**
 * For each article, what is written with hyphens and can be found as one word: `compounds.json` in the folder of a volume. Where it
 * begins among the words of the article, and how many words it is, one after the other, as `writeNumbers` writes them. In the index
 * these words come after all others of their article, in this order.
 */
export const searchCompoundsSchema = z.array(z.string());

/** Words under the letters they begin with (`lettersOf`): `words/<block>.json` in the folder of a volume. */
export const vocabularyBlockSchema = z.record(
  z.string(),
  /** By language, families one a line: see `writeFamily`. */
  z.record(z.string(), z.string()),
);

/** Some articles' passages, to be shown: `texts/<file>.json` in the folder of a volume; null for an article that is no longer there. */
export const searchTextsSchema = z.array(
  z
    .strictObject({
      id: z.string(),
      authors: z.array(authorSchema).optional(),
      passages: z.array(z.tuple([z.string(), z.string()])),
    })
    .nullable(),
);

export type Value = z.output<typeof value>;
export type Column = z.output<typeof columnSchema>;
export type Catalogue = z.output<typeof catalogueSchema>;
export type People = z.output<typeof peopleSchema>;
export type NameKeys = z.output<typeof nameKeysSchema>;
export type SearchIndexFile = z.output<typeof searchIndexSchema>;
export type SearchTable = z.output<typeof searchTableSchema>;
export type SearchCompounds = z.output<typeof searchCompoundsSchema>;
export type VocabularyBlock = z.output<typeof vocabularyBlockSchema>;
export type SearchTexts = z.output<typeof searchTextsSchema>;
