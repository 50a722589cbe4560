import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../kept/key.ts';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import type { CollationRecord } from '../schema/published/collation.ts';
import { daysOf } from '../schema/published/table-fields.ts';
import { compareText } from '../text/compare-text.ts';
import type { LoggedProduct, ProductLog } from './products.ts';
import type { SiteInMaking } from './site-in-making.ts';

/**
 * What has to be known of every published record before anything is made of them, sorted by id. It is read from those alone
 * that were not there the last time.
 */
export function knowRecords(site: SiteInMaking, before: ProductLog): KnownRecords {
  const articles = know(site, before, 'articles', 'record.json', traitsOfArticle);
  const stories = know(site, before, 'stories', 'collation.json', traitsOfStory);
  return { articles: articles.known, stories: stories.known, logged: [articles.logged, stories.logged] };
}

function know<R, T>(
  { folder, files, program }: SiteInMaking,
  before: ProductLog,
  section: string,
  name: string,
  traitsOf: (record: R) => T,
): { known: Known<T>[]; logged: [string, LoggedProduct] } {
  const product = `known ${section}`;
  const logged = before.get(product);
  const last = (logged?.key === program ? logged.notes : {}) as Record<string, T>;
  const place = new RegExp(`^${section}/([^/]+)/${name.replace('.', '\\.')}$`);
  const known: Known<T>[] = [];
  for (const [file, sha256] of files) {
    const id = place.exec(file)?.[1];
    if (id === undefined) continue;
    const traits = last[sha256] ?? traitsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as R);
    known.push({ id, file, sha256, traits });
  }
  known.sort((a, b) => compareText(a.id, b.id));
  const notes = Object.fromEntries(known.map(({ sha256, traits }) => [sha256, traits]));
  return { known, logged: [product, { key: program, files: {}, notes }] };
}

function traitsOfArticle({ language, authors, passages, published, original }: ArticleRecord): ArticleTraits {
  const words = passages.map(({ id, role, text }) => [id, role, text]);
  return {
    searched: keyOf(language, authors, words),
    bytes: sizeOf(words),
    day: daysOf(published?.date ?? '').first_day,
    charset: original.charset.toLowerCase(),
  };
}

function traitsOfStory({ articles, claims, correspondences, quotations }: CollationRecord): StoryTraits {
  const cited = [...correspondences.flatMap(({ a, b }) => [a, b]), ...quotations.flatMap(({ wordings }) => wordings)];
  return {
    articles: articles.map(({ id }) => id),
    cites: [...new Set(cited.map(({ article }) => article))],
    bytes: sizeOf([claims, correspondences, quotations]),
  };
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** A published record. */
export interface Known<T> {
  id: string;
  /** Its path in the site. */
  file: string;
  sha256: string;
  traits: T;
}

export interface KnownRecords {
  articles: KnownArticle[];
  stories: KnownStory[];
  /** To know it the next time. */
  logged: [name: string, LoggedProduct][];
}

interface ArticleTraits {
  /** A mark of all that the search keeps of it: its words and how they are cut into passages, its language, its authors. */
  searched: string;
  /** How much its words are. */
  bytes: number;
  /** The first day it can be of, `YYYY-MM-DD`. */
  day: string | null;
  /** Of its original, in small letters. */
  charset: string;
}

interface StoryTraits {
  /** Ids of those that tell it. */
  articles: string[];
  /** Ids of those whose words an editor has set against each other. */
  cites: string[];
  /** How much an editor has found. */
  bytes: number;
}

export type KnownArticle = Known<ArticleTraits>;
export type KnownStory = Known<StoryTraits>;
