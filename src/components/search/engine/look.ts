import { longestWait } from '../../../search/volume/in-time.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';

/**
 * Reads a file of the index whole. Some servers unpack what they send, so what is packed is told by its first bytes.
 * @param understand throws if the file is not what it should be; what a browser has kept of it may be cut short or out of date, so it
 * is then read once more, past that.
 * @throws {CouldNotLook} if it is not there, does not come in time, is cut short, or is another file.
 */
export async function lookInto<T>(
  address: string,
  understand: (bytes: Bytes) => T,
  cache: RequestCache = 'default',
): Promise<T> {
  const read = async (packed: Bytes): Promise<T> => understand(isPacked(packed) ? await unpack(packed) : packed);
  try {
    const first = await load(address, cache);
    try {
      return await read(first);
    } catch {
      return await read(await load(address, 'reload'));
    }
  } catch (error) {
    throw new CouldNotLook(pathOf(address), { cause: error });
  }
}

/** Reads a file of the index that is JSON. @param isRight whether it is the file it should be. @throws {CouldNotLook} */
export function lookIntoJson<T>(address: string, isRight: (read: T) => boolean, cache?: RequestCache): Promise<T> {
  const understand = (bytes: Bytes): T => {
    const read = JSON.parse(new TextDecoder().decode(bytes)) as T;
    if (!isRight(read)) throw new Error('It is another file.');
    return read;
  };
  return lookInto(address, understand, cache);
}

/** What a file is called where it could not be read. */
export function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}

async function load(address: string, cache: RequestCache): Promise<Bytes> {
  const response = await fetchFile(address, { cache, signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}

function isPacked(bytes: Bytes): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function unpack(packed: Bytes): Promise<Bytes> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The browser's own, whatever stands in its place for Pagefind (`pagefind-reader.ts`). */
const fetchFile = globalThis.fetch.bind(globalThis);

/** What a file holds. */
export type Bytes = Uint8Array<ArrayBuffer>;
