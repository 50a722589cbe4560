import { unknownType } from '../media-types.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/articles.ts';

/** The bytes as received, under a name that no server sends as anything but text, or bytes: a saved page must not run here. */
export async function sendOriginal(archive: Archive, { data: { original } }: Article): Promise<Response> {
  const bytes = await archive.loadOriginal(original.file);
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': original.text ? unknownType : `text/plain; charset=${original.charset}` },
  });
}
