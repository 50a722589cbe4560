import type { PagefindPage } from './pagefind-api.ts';

/** Fetches a file of the archive's own. */
export async function fetchJson<T>(address: string): Promise<T> {
  return (await fetchFile(address)).json() as Promise<T>;
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
  const page = JSON.parse((await plain.text()).slice(signature.length)) as Omit<PagefindPage, 'weighted_locations'>;
  return { ...page, weighted_locations: [] };
}

/** What Pagefind puts before the content of its files. */
const signature = 'pagefind_dcd';
