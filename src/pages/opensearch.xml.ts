import { openArchive } from '../archive/open-archive.ts';
import type { APIContext } from 'astro';
import { writeOpenSearch } from '../discovery/write-opensearch.ts';
import { contentTypeOf } from '../media-types.ts';
import { absoluteUrl, paths } from '../paths.ts';

/** Lets a browser offer the archive's search among its own. */
export async function GET({ site }: APIContext): Promise<Response> {
  const absolute = (path: string): string => absoluteUrl(path, site);
  const description = writeOpenSearch({
    ...(await openArchive()).facts,
    template: absolute(paths.searchTemplate()),
    address: absolute(paths.openSearch()),
  });
  return new Response(description, {
    headers: { 'content-type': contentTypeOf('opensearch.xml') },
  });
}
