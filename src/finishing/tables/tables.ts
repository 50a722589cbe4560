import { recordTables } from '../../schema/published/record-tables.ts';
import { compareText } from '../../text/compare-text.ts';
import type { KnownRecords } from '../known-records.ts';
import { makeProducts, type LoggedProduct, type ProductLog } from '../products.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { daysOf } from '../../schema/published/table-fields.ts';
import { nameFacts } from './named-facts.ts';
import { cutByTime, readPart } from './periods.ts';
import { packageOf } from './package-product.ts';
import { partOfTables, type PartNotes, type Told } from './part-of-tables.ts';
import { tableOfRecords } from './table-of-records.ts';
import type { PublishedArticle } from './article-rows.ts';

/**
 * Makes the tables for research of the published records, one by one: what a page answers must be whole in memory, and a large
 * archive has too many passages for that. They are cut by time, and of a part only that is made again whose records are not as
 * they were.
 * @param withdrawn the facts of articles whose words were withdrawn: they publish no record, and other tables name them.
 */
export async function makeTables(
  site: SiteInMaking,
  known: KnownRecords,
  withdrawn: readonly PublishedArticle[],
  before: ProductLog,
): Promise<Map<string, LoggedProduct>> {
  const facts = await nameFacts(site);
  const published = publishedParts(site.published);
  const { leaves, inner } = cutByTime(listTold(known, withdrawn), published);
  const sums = new Map(known.articles.map(({ id, sha256, file }) => [id, { sha256, file }]));
  const parts = [...leaves].map(([period, told]) => partOfTables(site, period, told, { sums, facts }));
  const kinds = Object.keys(recordTables) as (keyof typeof recordTables)[];
  const records = await Promise.all(kinds.map((kind) => tableOfRecords(site, kind)));
  const made = await makeProducts(site.folder, [...parts, ...records], before);
  const files = [...made.values()].flatMap(({ notes }) => (notes as PartNotes).written);
  const described = await makeProducts(site.folder, [packageOf(site, files, inner)], before);
  return new Map([...made, ...described]);
}

/** All that stands in the tables that are cut, articles before stories, each by their ids. */
function listTold({ articles, stories }: KnownRecords, withdrawn: readonly PublishedArticle[]): Told[] {
  const days = new Map(articles.map(({ id, traits }) => [id, traits.day]));
  const told: Told[] = [
    ...articles.map(({ traits: { day, bytes }, ...article }): Told => ({ ...article, kind: 'article', day, bytes })),
    ...withdrawn.map((gone): Told => {
      return { id: gone.id, kind: 'withdrawn', gone, day: daysOf(gone.published?.date ?? '').first_day, bytes: 0 };
    }),
  ];
  return [
    ...told.toSorted((a, b) => compareText(a.id, b.id)),
    ...stories.map(({ traits: { articles: its, cites, bytes }, ...story }): Told => {
      const [day = null] = its.flatMap((id) => days.get(id) ?? []).toSorted();
      return { ...story, kind: 'story', cites, day, bytes };
    }),
  ];
}

function publishedParts(addresses: Iterable<string>): Set<string> {
  const periods = new Set<string>();
  for (const address of addresses) {
    const name = /^\/data\/([^.]+)\.(?:jsonl|csv)$/.exec(address)?.[1];
    const period = name === undefined ? undefined : readPart(name)?.period;
    if (period) periods.add(period);
  }
  return periods;
}
