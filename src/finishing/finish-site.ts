import type { Fault } from '../records/fault.ts';
import { keepAddresses } from './redirects/retired-addresses.ts';
import { indexSite } from './search/search.ts';
import { writeSitemap } from './sitemap.ts';
import { writeTables } from './tables/tables.ts';

/**
 * Makes what is made of the pages when they stand: search, tables, sitemap, and the addresses that no page is made for.
 * @param pages paths of the pages in the site.
 * @returns what is wrong with the addresses that an editor leads elsewhere.
 */
export async function finishSite(
  folder: string,
  pages: readonly string[],
  { site, base }: { site: string; base: string },
): Promise<Fault[]> {
  const root = new URL(base, site);
  await indexSite(folder);
  await writeTables(folder, root.href);
  await writeSitemap(folder, pages, root);
  // After the search, which takes every record for one with words.
  return keepAddresses(folder, { url: root.href, base });
}
