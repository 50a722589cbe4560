import type { APIContext } from 'astro';
import { contentTypeOf } from '../media-types.ts';
import { paths } from '../paths.ts';

/** Everything may be read by machines; the sitemap says what there is. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(paths.asset('sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': contentTypeOf('robots.txt') },
  });
}
