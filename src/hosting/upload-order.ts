import { copyEndings } from '../media-types.ts';

/** How late a file of a site comes onto its host: behind all that it leads to. A copy comes with its file. */
export function rankOf(file: string): number {
  const whole = file.replace(copyEnding, '');
  const found = places.find(({ is }) => is.test(whole));
  return found ? order.indexOf(found.what) : -1;
}

/** Whether it is by this file that readers, programs and the search come to others. */
export function isEntry(file: string): boolean {
  return rankOf(file) >= order.indexOf('tables of the search');
}

/** What comes first when something is uploaded. */
const order = [
  // Named by a digest of what is in them, and needed by all pages.
  'parts of pages',
  'parts of the index',
  'files beside pages',
  'scripts',
  'pages',
  // From here on they are entries. The search reads first which volumes there are, then what is known of their articles.
  'tables of the search',
  'entry of the index',
  'feeds',
  'lists',
  'home',
  'maps',
] as const;

/** The first that a path fits counts. */
const places: readonly { is: RegExp; what: (typeof order)[number] }[] = [
  { is: /^_astro\//, what: 'parts of pages' },
  { is: /^search\/index\.json$/, what: 'entry of the index' },
  { is: /^search\/volumes\//, what: 'parts of the index' },
  { is: /^search\/.+\.json$/, what: 'tables of the search' },
  { is: /^pagefind\//, what: 'scripts' },
  { is: /^[^/]+\.(?:js|css|svg|png|ico)$/, what: 'scripts' },
  { is: /^index\.html$/, what: 'home' },
  { is: /^[^/]+\/index\.html$/, what: 'lists' },
  { is: /\.html$/, what: 'pages' },
  // What programs find all pages by.
  { is: /^(?:sitemap[^/]*|robots\.txt)$/, what: 'maps' },
  // Whatever else stands at the root, the list of tables, and what the host is told.
  { is: /^[^/]+$|^_host\/|^data\/datapackage\.json$/, what: 'feeds' },
  { is: /(?:)/, what: 'files beside pages' },
];

const copyEnding = new RegExp(`\\.(?:${copyEndings.join('|')})$`);
