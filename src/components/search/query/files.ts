import type { Catalogue, Column } from '../../../schema/published/search.ts';
import type { EntityInSearch, NameKeys } from './named-entity.ts';
import type { PagefindPage } from './pagefind-api.ts';

/** Fetches a file that the archive has made for the search. */
export async function fetchSearchFile<K extends keyof SearchFiles>(
  base: string,
  kind: K,
  name: string | number,
): Promise<SearchFiles[K]> {
  return (await fetchFile(`${base}search/${kind}/${name}.json`)).json();
}

/** Fetches Pagefind's names of the articles of a volume, in the order of their numbers. */
export async function fetchPageNames(folder: string): Promise<string[]> {
  return (await fetchFile(`${folder}pages.json`)).json();
}

/** Fetches a file, from the server itself where what a browser has kept would not do. */
export async function fetchFile(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * Fetches the text of an article from where Pagefind keeps it. Pagefind itself hands it out only with the answer to a
 * search, and a search for everything would fetch the whole index.
 */
export async function fetchPage(address: string): Promise<PagefindPage> {
  const file = await (await fetchFile(address)).blob();
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // Some servers unpack what they send.
  const packed = first === 0x1f && second === 0x8b;
  const plain = packed ? new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))) : file;
  const page: Omit<PagefindPage, 'weighted_locations'> = JSON.parse((await plain.text()).slice(signature.length));
  return { ...page, weighted_locations: [] };
}

/** What Pagefind puts before the content of its files. */
const signature = 'pagefind_dcd';

/** What stands in the folders of such files, each under a number, a letter or an id. */
interface SearchFiles {
  catalogue: Catalogue;
  /** Who is named in which article. */
  entities: Column;
  named: EntityInSearch;
  names: NameKeys;
}
