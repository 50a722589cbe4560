/**
 * The address of a file of a built site as a reader cites it, from the site's root (`/topics/bridges/`); nothing for what
 * only the pages themselves ask for (scripts, styles, the search index) and for what is only proposed.
 * @param file path below the site's folder, with `/`.
 */
export function addressOf(file: string): string | undefined {
  if (inner.some((pattern) => pattern.test(file))) return undefined;
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether an address is one that is cited; a ledger may name some that were taken for such once. */
export function isCited(address: string): boolean {
  return addressOf(address.slice(1)) !== undefined;
}

/**
 * The places on a page that are cited by themselves, as fragments: claims and quotations of a comparison, terms of a
 * definition. (Passages of articles have their own lines in the ledger, with their words.)
 */
export function placesOn(address: string, html: string): string[] {
  const cited = places.find(([page]) => page.test(address))?.[1];
  if (!cited) return [];
  return [...html.matchAll(/\sid="?([^\s">]+)/g)].flatMap(([, id = '']) => (cited.test(id) ? id : []));
}

/** Whether a page has places that are cited by themselves. */
export function hasPlaces(address: string): boolean {
  return places.some(([page]) => page.test(address));
}

const inner = [
  /^_astro\//,
  /^pagefind/,
  /^search\/(?:.+\.json$|volumes\/)/,
  /\.(?:js|css|svg)$/,
  /^404\.html$/,
  // What a program proposes is nobody's promise: it goes when an editor decides.
  /^stories\/[^/]+\/compare\/proposed\//,
  // A size that a picture is drawn in, under a name of its bytes; what is cited is the article it stands in.
  /^articles\/[^/]+\/pictures\/[^/]+\.webp$/,
  // Whom to tell of a hole holds for a year at most.
  /^\.well-known\/security\.txt$/,
  /^sitemap-\d+\.xml$/,
  // Written after everything else.
  /^manifest-sha256\.txt$/,
  // Written after everything else, and sent in place of what it is a copy of.
  /\.(?:br|gz)$/,
  // For the host.
  /^_(?:headers|redirects)$/,
  /^_host\//,
  /^\.nojekyll$/,
];

const places: readonly (readonly [page: RegExp, id: RegExp])[] = [
  [/^\/stories\/[^/]+\/compare\/$/, /^(?:claim|quote)-/],
  [/^\/about\/reliability\/$/, /^(?!content$|menu$|q-)/],
];
