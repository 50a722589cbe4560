import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../kept/key.ts';
import { absoluteUrl } from '../paths.ts';
import { compareText } from '../text/compare-text.ts';
import { layFile } from './lay-file.ts';
import type { Product, ProductLog } from './products.ts';
import type { SiteInMaking } from './site-in-making.ts';

/**
 * The sitemap, with the day each page says it was last changed (`dcterms.modified` in its head): a `lastmod` that was never
 * true teaches machines to ignore it, so a page that does not know its day gets none. A page that asks not to be indexed,
 * because it only says where something went, is left out. https://www.sitemaps.org/protocol.html
 */
export function sitemap({ folder, files, url, program }: SiteInMaking, before: ProductLog): Product {
  const pages = [...files].filter(([file]) => /(?:^|\/)index\.html$/.test(file)).toSorted(byAddress);
  return {
    name,
    key: keyOf(program, url, pages),
    make: async () => {
      const last = before.get(name)?.notes as Record<string, PageSays> | undefined;
      const root = new URL(url);
      const said = pages.map(([file, sha256]) => [file, sha256, last?.[sha256] ?? readPage(folder, file)] as const);
      const entries = said.flatMap(([file, , { day }]) =>
        day === null ? [] : { url: absoluteUrl(file.slice(0, -'index.html'.length), root), changed: day || undefined },
      );
      return {
        files: Object.fromEntries(writeParts(entries, root).map(([path, text]) => layFile(folder, path, text))),
        notes: Object.fromEntries(said.map(([, sha256, says]) => [sha256, says])),
      };
    },
  };
}

const name = 'sitemap';

function readPage(folder: string, file: string): PageSays {
  const html = readFileSync(join(folder, file), 'utf8');
  if (html.includes('<meta name="robots" content="noindex">')) return { day: null };
  return { day: /<meta name="dcterms.modified" content="([\d-]+)"/.exec(html)?.[1] ?? '' };
}

function writeParts(entries: readonly Entry[], root: URL): [path: string, text: string][] {
  const parts = Array.from({ length: Math.ceil(entries.length / mostAddresses) }, (_, part) =>
    entries.slice(part * mostAddresses, (part + 1) * mostAddresses),
  );
  const index = parts.map((its, part) => ({ url: absoluteUrl(`sitemap-${part}.xml`, root), changed: lastOf(its) }));
  return [
    ...parts.map((its, part): [string, string] => [`sitemap-${part}.xml`, writeList('urlset', 'url', its)]),
    ['sitemap-index.xml', writeList('sitemapindex', 'sitemap', index)],
  ];
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

function byAddress([a]: [string, string], [b]: [string, string]): number {
  const [one, other] = [a, b].map((file) => file.slice(0, -'index.html'.length));
  return compareText(one ?? '', other ?? '');
}

/** What the protocol allows a file. */
const mostAddresses = 50_000;

interface Entry {
  url: string;
  /** `YYYY-MM-DD`. */
  changed: string | undefined;
}

/** What a page says of itself. */
interface PageSays {
  /** When it was last changed: empty if it does not say, null if it asks to be left out. */
  day: string | null;
}
