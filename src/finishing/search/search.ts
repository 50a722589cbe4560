import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Catalogue } from '../../schema/published/search.ts';
import { listPublished, loadCatalogue } from '../published-records.ts';
import { indexVolume } from './search-volume.ts';

/**
 * Makes the index of every word, by Pagefind and of the published records, so that what is found is exactly what is cited:
 * the passages. The catalogue of the articles, which the pages have written, says how they fall into volumes.
 */
export async function indexSite(site: string): Promise<void> {
  const records = (await listPublished(site, 'articles', 'record.json')).map(({ path }) => path);
  let from = 0;
  for (const [volume, { articles, language }] of (await readCatalogues(site)).entries()) {
    await indexVolume({ site, volume, language, records: records.slice(from, from + articles) });
    from += articles;
  }
  await close();
  if (from !== records.length)
    throw new Error(`The search catalogue has ${from} articles, the site ${records.length}.`);
}

async function readCatalogues(site: string): Promise<Catalogue[]> {
  const folder = join(site, 'search', 'catalogue');
  const files = await readdir(folder).catch(() => []);
  const numbers = files.map((file) => Number.parseInt(file, 10)).toSorted((a, b) => a - b);
  return Promise.all(numbers.map((number) => loadCatalogue(join(folder, `${number}.json`))));
}
