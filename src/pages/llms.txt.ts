import { openArchive } from '../archive/open-archive.ts';
import type { APIContext } from 'astro';
import { joinGuide } from '../formats/llms.ts';
import { writeLlms } from '../discovery/write-llms.ts';
import { contentTypeOf } from '../media-types.ts';

/** What a language model should know before it reads or cites the archive. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(writeLlms(await joinGuide(await openArchive(), site)), {
    headers: { 'content-type': contentTypeOf('llms.txt') },
  });
}
