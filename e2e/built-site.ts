import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodPattern } from '../src/text/dates/periods.ts';

/** Reads from a built site's own sitemap where it will stand and which pages it has. */
export function readSite(folder: string): BuiltSite {
  const [index] = locations(folder, 'sitemap-index.xml');
  if (!index) throw new Error(`There is no site in ${folder}: run “npm run build”.`);
  const root = new URL('.', index);
  const maps = readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const pages = maps.flatMap((name) => locations(folder, name)).map((url) => url.slice(root.href.length));
  return { url: root.href, base: root.pathname, pages };
}

/** The HTML file of a page. */
export function pageFile(folder: string, page: string): string {
  return join(folder, page.endsWith('.html') ? page : `${page}index.html`);
}

/** Every file below a folder, sorted, with `/` between its steps. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/**
 * What kind of page stands at a path: `articles/2022-…/original/` is an `articles/<id>/original/`, and all pages that
 * show copies of one text are of one kind.
 */
export function kindOf(page: string): string {
  const [section = '', id, ...rest] = page.split('/');
  if (!id || section === 'about') return page;
  if (rest[0] === 'compare' && rest[1] && rest[1] !== 'read') rest[rest[1] === 'proposed' ? 2 : 1] = '<family>';
  return [section, isPeriod.test(id) ? '<year>' : '<id>', ...rest].join('/');
}

const isPeriod = new RegExp(`^(?:${periodPattern}|undated)$`);

function locations(folder: string, name: string): string[] {
  try {
    return [...readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  } catch {
    return [];
  }
}

/** A site as it was built. */
interface BuiltSite {
  /** Its own address: origin and base path. */
  url: string;
  /** The path it stands under, with a slash at both ends. */
  base: string;
  /** Its pages, as paths below the base; '' is the home page. */
  pages: string[];
}
