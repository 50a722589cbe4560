import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { close } from 'pagefind';
import { keyOf } from '../../kept/key.ts';
import type { Catalogue, SearchIndexFile } from '../../schema/published/search.ts';
import { cutVolumes } from '../../search/volume/cut-volumes.ts';
import { orderMark } from '../../search/volume/order-mark.ts';
import { compareText } from '../../text/compare-text.ts';
import type { KnownArticle } from '../known-records.ts';
import { layFile } from '../lay-file.ts';
import { makeProducts, type LoggedProduct, type MadeProduct, type Product, type ProductLog } from '../products.ts';
import { loadArticleRecord } from '../published-records.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { loadPagefindEngine } from './pagefind-index.ts';
import { makeVolume, type Indexed, type VolumeCounts } from './volume-files.ts';

/**
 * Makes the index of every word, of the published records, so that what is found is exactly what is cited: the passages. Each
 * volume is a folder named by a digest of all that stands in it; one whose words are as they were is not made again.
 */
export async function indexSite(
  site: SiteInMaking,
  articles: readonly KnownArticle[],
  before: ProductLog,
): Promise<Map<string, LoggedProduct>> {
  const volumes = cutVolumes(site.joined, new Map(articles.map((article) => [article.id, article])));
  checkCatalogues(site, volumes);
  if (volumes.length === 0) return new Map();
  const products = [engine(site), ...volumes.map((its, number) => volume(site, its, number))];
  try {
    const made = await makeProducts(site.folder, products, before);
    const notes = volumes.map((_, number) => made.get(nameOf(number))?.notes as VolumeNotes);
    return new Map([...made, ...(await makeProducts(site.folder, [indexFile(site, notes)], before))]);
  } finally {
    await close();
  }
}

/** What reads an index in the browser: once for all volumes. */
function engine({ folder, program }: SiteInMaking): Product {
  return {
    name: 'search engine',
    key: keyOf(program),
    async make() {
      const files = await loadPagefindEngine();
      return {
        files: Object.fromEntries(files.map(([path, content]) => layFile(folder, `pagefind/${path}`, content))),
      };
    },
  };
}

function volume({ folder, program }: SiteInMaking, articles: (KnownArticle | undefined)[], number: number): Product {
  return {
    name: nameOf(number),
    key: keyOf(
      program,
      articles.map((article) => article && [article.id, article.traits.searched]),
    ),
    async make(): Promise<MadeProduct> {
      const { files, languages, counts } = await makeVolume(readRecords(folder, articles));
      const made = digestFiles(files);
      const laid = [...files].map(([path, content]) => layFile(folder, `search/volumes/${made}/${path}`, content));
      return { files: Object.fromEntries(laid), notes: { made, languages, counts } satisfies VolumeNotes };
    },
  };
}

async function* readRecords(
  folder: string,
  articles: readonly (KnownArticle | undefined)[],
): AsyncGenerator<Indexed | undefined> {
  for (const article of articles) yield article && (await loadArticleRecord(join(folder, article.file)));
}

/** The file that names all others. */
function indexFile({ folder, files, program }: SiteInMaking, volumes: readonly VolumeNotes[]): Product {
  const letters = [...files.keys()].flatMap((file) => /^search\/names\/([0-9a-f]+)\.json$/.exec(file)?.[1] ?? []);
  const sum = (what: 'articles' | 'gone' | 'passages' | 'words'): number =>
    volumes.reduce((all, { counts }) => all + counts[what], 0);
  const index: Omit<SearchIndexFile, 'made'> = {
    articles: sum('articles') - sum('gone'),
    passages: sum('passages'),
    words: sum('words'),
    languages: [...new Set(volumes.flatMap(({ languages }) => languages))].toSorted(compareText),
    volumes: volumes.map(({ made, counts }) => ({ made, ...counts })),
    letters: letters.toSorted(compareText),
  };
  const beside = [...files].filter(([file]) => besideIndex.test(file)).toSorted(([a], [b]) => compareText(a, b));
  const made = keyOf(index, beside);
  return {
    name: 'search index',
    key: keyOf(program, made),
    make: () =>
      Promise.resolve({
        files: Object.fromEntries([layFile(folder, 'search/index.json', JSON.stringify({ made, ...index }))]),
      }),
  };
}

/** What pages have written of articles by their numbers must be said of the same articles. */
function checkCatalogues({ folder, files }: SiteInMaking, volumes: (KnownArticle | undefined)[][]): void {
  const written = [...files.keys()].filter((file) => /^search\/catalogue\/\d+\.json$/.test(file));
  if (written.length !== volumes.length)
    throw new Error(`The search has ${written.length} catalogues, and ${volumes.length} volumes.`);
  for (const [number, articles] of volumes.entries()) {
    const { order } = JSON.parse(readFileSync(join(folder, `search/catalogue/${number}.json`), 'utf8')) as Catalogue;
    if (order !== orderMark(articles))
      throw new Error(`Catalogue ${number} of the search has other articles than the site.`);
  }
}

function digestFiles(files: ReadonlyMap<string, string | Uint8Array>): string {
  const sums = [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, content]) => [path, hash('sha256', content)]);
  return hash('sha256', JSON.stringify(sums)).slice(0, digits);
}

function nameOf(number: number): string {
  return `search ${number}`;
}

/** Of four bits each. */
const digits = 16;

/** What pages have written for the search. */
const besideIndex = /^search\/(?:catalogue|people|names)\//;

/** What is known of a volume from one build to the next. */
interface VolumeNotes {
  /** The name of its folder. */
  made: string;
  languages: string[];
  counts: VolumeCounts;
}
