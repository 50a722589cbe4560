import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { layFile } from '../lay-file.ts';
import { loadArticleRecord } from '../published-records.ts';
import { writeDocument } from './search-document.ts';

/**
 * Makes the Pagefind index of one volume in `pagefind/` (the first) or `pagefind/1/`, `pagefind/2/`, …, and beside it
 * `pages.json`: Pagefind's own names of the articles in the order of their numbers.
 * @returns the files, each with its SHA-256.
 */
export async function indexVolume({ site, volume, language, records }: Volume): Promise<Record<string, string>> {
  // Pagefind names an article by its language and a short hash; a private subtag keeps the names of volumes apart.
  const forceLanguage = volume === 0 ? language.toLowerCase() : `${language.toLowerCase()}-x-${volume}`;
  const index = await startIndex(forceLanguage);
  const urls: string[] = [];
  for (const path of records) {
    const record = await loadArticleRecord(join(site, path));
    const url = `/articles/${record.id}/`;
    const { errors } = await index.addHTMLFile({ url, content: writeDocument(record) });
    if (errors.length > 0) throw new Error(`Pagefind cannot read ${path}: ${errors.join('; ')}`);
    urls.push(url);
  }
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const folder = volume === 0 ? 'pagefind/' : `pagefind/${volume}/`;
  const laid = chooseFiles(files, volume, forceLanguage).map(({ path, content }) =>
    layFile(site, folder + path, content),
  );
  laid.push(layFile(site, `${folder}pages.json`, JSON.stringify(namePages(files, urls))));
  await index.deleteIndex();
  return Object.fromEntries(laid);
}

async function startIndex(forceLanguage: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

/** What the search page asks for: not Pagefind's own interfaces, and its engine once only, that of the language. */
function chooseFiles(files: IndexFile[], volume: number, language: string): IndexFile[] {
  const engine = files.some(({ path }) => path === `wasm.${language}.pagefind`) ? language : 'unknown';
  const code = new Set(['pagefind.js', 'pagefind-worker.js', `wasm.${engine}.pagefind`]);
  return files.filter(({ path }) => data.test(path) || (volume === 0 && code.has(path)));
}

/** Pagefind's name of each page, read from the files it wrote about them. */
function namePages(files: IndexFile[], urls: string[]): string[] {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) continue;
    const page: { url: string } = JSON.parse(gunzipSync(content).subarray(signature.length).toString());
    names.set(page.url, name);
  }
  return urls.map((url) => {
    const name = names.get(url);
    if (!name) throw new Error(`Pagefind left out ${url}.`);
    return name;
  });
}

/** What Pagefind puts before the content of every file of its own. */
const signature = 'pagefind_dcd';
const data = /^(?:pagefind-entry\.json|(?:fragment|index)\/.+|pagefind\..+\.pf_meta)$/;

interface Volume {
  /** The folder of the built site. */
  site: string;
  volume: number;
  /** BCP 47; decides which word endings are left out of account. */
  language: string;
  /** Paths of the records in the site, in order. */
  records: string[];
}
