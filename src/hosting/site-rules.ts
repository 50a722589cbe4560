import type { CopyEnding } from '../media-types.ts';
import { linksetPages } from './linkset-pages.ts';

/**
 * What a host should answer at an address that has no page of its own any more, or should say of one that has; the host
 * files say the same in the languages of their hosts.
 * @param path as it was asked for, from the root of the host.
 */
export function followRules(rules: SiteRules): (path: string) => Answer {
  const { base } = rules;
  const moved = new Map(rules.moved.flatMap(({ from, to }) => spellings(from).map((one) => [one, to] as const)));
  const pages = linksetPages(rules);
  return (path) => {
    if (!path.startsWith(base)) return {};
    const address = path.slice(base.length - 1);
    const to = moved.get(address) ?? rules.asked.find((page) => isBelow(address, page) && isFile.test(address));
    if (to !== undefined) return { moved: base + to.slice(1) };
    const gone = rules.gone.find((page) => spellings(page).includes(address) || isBelow(address, page));
    if (gone !== undefined) return { gone };
    const [page] = pages.exec(address.slice(1)) ?? [];
    return page === undefined ? {} : { linkset: new URL(`${page}linkset.json`, rules.url).href };
  };
}

/** What a host should know of a site of which nothing is to be said. */
export function noRules(url: string, base: string): SiteRules {
  return { url, base, moved: [], gone: [], asked: [], linksets: [], compressed: [], charsets: [] };
}

/** An address as it may be asked for: a page also without its slash. */
export function spellings(address: string): string[] {
  return address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
}

/** Whether something stood in the folder of a page, which is not the page's own file. */
function isBelow(address: string, page: string): boolean {
  return address.startsWith(page) && address !== page && address !== `${page}index.html`;
}

/** A page below one that asks which was meant was made for what was cited on it; a file could not ask. */
const isFile = /\/(?!index\.html$)[^/]*\.[^/]*$/;

/** What there is to say at an address: one thing or nothing. */
interface Answer {
  /** Where it leads now, from the root of the host. */
  moved?: string;
  /** The page that says that it was withdrawn, below the base path. */
  gone?: string;
  /** Where the links of the page that stands there are described, in full. */
  linkset?: string;
}

/** What a host should know of a site. Addresses are from the base path on: `/topics/roads/`. */
export interface SiteRules {
  /** The address of the site: origin and base path, with a slash at the end. */
  url: string;
  /** The path the site stands under, with a slash at both ends. */
  base: string;
  moved: readonly Rule[];
  /** Pages that say that something was withdrawn. */
  gone: readonly string[];
  /** Pages that ask which of several was meant: files below them lead there. */
  asked: readonly string[];
  /** The kinds of pages whose links are described in a `linkset.json` beside them. */
  linksets: readonly ('articles' | 'stories')[];
  /** The kinds of compressed copies that stand beside its files. */
  compressed: readonly CopyEnding[];
  /** Originals that are not UTF-8, with the encoding they came in. */
  charsets: readonly { address: string; charset: string }[];
}

/** An address and where it leads. */
export interface Rule {
  from: string;
  to: string;
}
