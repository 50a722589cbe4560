import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { keyOf } from '../../kept/key.ts';
import type { Catalogue } from '../../schema/published/search.ts';
import type { KnownArticle } from '../known-records.ts';
import { makeProducts, type LoggedProduct, type Product, type ProductLog } from '../products.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { indexVolume } from './search-volume.ts';

/**
 * Makes the index of every word, by Pagefind and of the published records, so that what is found is exactly what is cited:
 * the passages. The catalogue of the articles, which the pages have written, says how they fall into volumes; one whose words
 * are as they were is not made again.
 */
export async function indexSite(
  site: SiteInMaking,
  articles: readonly KnownArticle[],
  before: ProductLog,
): Promise<Map<string, LoggedProduct>> {
  const products: Product[] = [];
  let from = 0;
  for (const [volume, { articles: size, language }] of readCatalogues(site).entries()) {
    const its = articles.slice(from, from + size);
    from += size;
    products.push({
      name: `search ${volume}`,
      key: keyOf(site.program, volume, language, ...its.map(({ id, traits }) => [id, traits.words])),
      make: async () => ({
        files: await indexVolume({ site: site.folder, volume, language, records: its.map(({ file }) => file) }),
      }),
    });
  }
  if (from !== articles.length)
    throw new Error(`The search catalogue has ${from} articles, the site ${articles.length}.`);
  try {
    return await makeProducts(site.folder, products, before);
  } finally {
    await close();
  }
}

function readCatalogues({ folder, files }: SiteInMaking): Catalogue[] {
  const catalogues: Catalogue[] = [];
  while (files.has(fileOf(catalogues.length)))
    catalogues.push(JSON.parse(readFileSync(join(folder, fileOf(catalogues.length)), 'utf8')) as Catalogue);
  return catalogues;
}

function fileOf(volume: number): string {
  return `search/catalogue/${volume}.json`;
}
