import { keepIn } from '../kept/keeping.ts';
import { openStore } from '../kept/store.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { listRecordFiles } from '../records/content-folder.ts';
import type { Fault } from '../records/fault.ts';
import { recordsProgram } from '../records/loading/records-program.ts';
import { findRetired } from '../records/retired/find-retired.ts';
import type { Retired } from '../records/retired/retired-records.ts';
import { pageKinds } from '../schema/collections.ts';
import { knowRecords } from './known-records.ts';
import { filesOf, makeProducts, removeGone, type LoggedProduct, type ProductLog } from './products.ts';
import { keepAddresses } from './redirects/retired-addresses.ts';
import { indexSite } from './search/search.ts';
import type { SiteInMaking } from './site-in-making.ts';
import { sitemap } from './sitemap.ts';
import { makeTables } from './tables/tables.ts';
import { loadWithdrawn } from './tables/withdrawn-articles.ts';

/**
 * Makes what is made of the pages when they stand: search, tables, sitemap, and the addresses that no page is made for. What
 * is made of the same as in the last site is left as it stands there.
 * @param before what is known of the last site; the folder holds all its products then.
 * @returns what to know the next time, and what is wrong with the addresses that an editor leads elsewhere.
 */
export async function finishSite(
  given: Omit<SiteInMaking, 'keeping'>,
  before: ProductLog,
): Promise<{ log: ProductLog; faults: Fault[] }> {
  const store = openStore();
  try {
    return await finish({ ...given, keeping: keepIn(store, recordsProgram()) }, before);
  } finally {
    store.close();
  }
}

async function finish(site: SiteInMaking, before: ProductLog): Promise<{ log: ProductLog; faults: Fault[] }> {
  const { folder, content, files } = site;
  const known = knowRecords(site, before);
  const retired = await loadRetired(site);
  const urlOf = (id: string): string => absoluteUrl(paths.article(id).slice(1), new URL(site.url));
  const withdrawn = await loadWithdrawn(content, retired.articles, urlOf);
  const made = await Promise.all([
    indexSite(site, known.articles, before),
    makeTables(site, known, withdrawn, before),
    makeProducts(folder, [sitemap(site, before)], before),
  ]);
  const log = new Map<string, LoggedProduct>([...known.logged, ...made.flatMap((some) => [...some])]);
  const kept = filesOf(log);
  removeGone(folder, before, { has: (file) => kept.has(file) || files.has(file) });
  // After the search and the tables, which take every record for one with words.
  const charsets = new Map(known.articles.map(({ id, traits }) => [id, traits.charset]));
  const addresses = await keepAddresses(site, retired, charsets);
  log.set('addresses', { key: '', files: addresses.files });
  return { log, faults: addresses.faults };
}

async function loadRetired({ content, keeping }: SiteInMaking): Promise<Retired> {
  const pairs = pageKinds.map(async (kind) => [
    kind,
    await findRetired(kind, await listRecordFiles(content, kind), keeping),
  ]);
  return Object.fromEntries(await Promise.all(pairs)) as Retired;
}
