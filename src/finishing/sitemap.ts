import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteUrl } from '../paths.ts';

/**
 * Writes the sitemap, with the day each page says it was last changed (`dcterms.modified` in its head): a `lastmod` that was
 * never true teaches machines to ignore it, so a page that does not know its day gets none. A page that asks not to be
 * indexed, because it only says where something went, is left out. https://www.sitemaps.org/protocol.html
 * @param pages paths of the pages in the site.
 * @param root the address of the site.
 */
export async function writeSitemap(folder: string, pages: readonly string[], root: URL): Promise<void> {
  const entries: Entry[] = [];
  for (const page of pages.filter((file) => /(?:^|\/)index\.html$/.test(file)).toSorted()) {
    const html = await readFile(join(folder, page), 'utf8');
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    const changed = /<meta name="dcterms.modified" content="([\d-]+)"/.exec(html)?.[1];
    entries.push({ url: absoluteUrl(page.slice(0, -'index.html'.length), root), changed });
  }
  const parts = Array.from({ length: Math.ceil(entries.length / mostAddresses) }, (_, part) =>
    entries.slice(part * mostAddresses, (part + 1) * mostAddresses),
  );
  for (const [part, its] of parts.entries())
    await writeFile(join(folder, `sitemap-${part}.xml`), writeList('urlset', 'url', its));
  const index = parts.map((its, part) => ({ url: absoluteUrl(`sitemap-${part}.xml`, root), changed: lastOf(its) }));
  await writeFile(join(folder, 'sitemap-index.xml'), writeList('sitemapindex', 'sitemap', index));
}

function writeList(list: string, item: string, entries: readonly Entry[]): string {
  const lines = entries.map(({ url, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${item}><loc>${url.replaceAll('&', '&amp;')}</loc>${day}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${list}>\n`;
}

function lastOf(entries: readonly Entry[]): string | undefined {
  return entries
    .flatMap(({ changed }) => changed ?? [])
    .toSorted()
    .at(-1);
}

/** What the protocol allows a file. */
const mostAddresses = 50_000;

interface Entry {
  url: string;
  /** `YYYY-MM-DD`. */
  changed: string | undefined;
}
