import { CouldNotLook } from '../../../search/volume/volume.ts';

/**
 * Reads a file of the index whole. Some servers unpack what they send, so what is packed is told by its first bytes.
 * @throws {CouldNotLook} if it is not there, does not come in time, or is cut short.
 */
export async function lookInto(address: string, options?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
  const name = new URL(address, location.href).pathname;
  try {
    const response = await fetchFile(address, { ...options, signal: AbortSignal.timeout(longestWait) });
    if (!response.ok) throw new Error(String(response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(bytes) : bytes;
  } catch (error) {
    throw new CouldNotLook(name, { cause: error });
  }
}

/** Reads a file of the index that is JSON. @throws {CouldNotLook} */
export async function lookIntoJson<T>(address: string, options?: RequestInit): Promise<T> {
  const bytes = await lookInto(address, options);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (error) {
    throw new CouldNotLook(new URL(address, location.href).pathname, { cause: error });
  }
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The browser's own, whatever stands in its place for Pagefind (`pagefind-reader.ts`). */
const fetchFile = globalThis.fetch.bind(globalThis);

/** Milliseconds. */
const longestWait = 10_000;
