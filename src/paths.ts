import type { Kind } from './formats/format.ts';
import type { FileOf } from './formats/table.ts';

/**
 * Every URL of the archive, built here and nowhere else. Each begins with the base path the site is built for
 * (`/` or `/archive/`) and ends with a slash unless it is a file.
 */
export const paths = {
  home: () => at(''),
  /** The page of a record, whatever its kind: the folder it stands in, then its id. */
  recordPage: (folder: string, id: string) => at(`${folder}/${id}/`),
  stories: () => at('stories/'),
  /** A step deeper than the list, since a story may be called `2031`. */
  storiesOf: (period: string) => at(`stories/by/${period}/`),
  story: (id: string) => at(`stories/${id}/`),
  compare: (id: string, part?: string) => at(`stories/${id}/compare/${part ? `#${part}` : ''}`),
  /** The copies of one text as one text with variants. */
  family: (id: string, key: string) => at(`stories/${id}/compare/${key}/`),
  /** The same of articles that a program takes for copies: an address that nobody is promised. */
  proposedFamily: (id: string, key: string) => at(`stories/${id}/compare/${proposedPart}/${key}/`),
  /** Where articles are read side by side, those with the keys given or what the reader chooses. */
  compareRead: (id: string, keys: readonly string[] = []) =>
    at(`stories/${id}/compare/read/${keys.length > 0 ? `?${keys.map((key) => `with=${key}`).join('&')}` : ''}`),
  articles: () => at('articles/'),
  articlesOf: (period: string) => at(`articles/${period}/`),
  article: (id: string, passage?: string) => at(`articles/${id}/${passage ? `#${passage}` : ''}`),
  version: (id: string, version: number, passage?: string) =>
    at(`articles/${id}/v${version}/${passage ? `#${passage}` : ''}`),
  original: (id: string, line?: number) => at(`articles/${id}/original/${line ? `#L${line}` : ''}`),
  /** A file that stands beside the page of an article or a story. */
  articleFile: (id: string, file: FileOf<'articles'>) => at(`articles/${id}/${file}`),
  storyFile: (id: string, file: FileOf<'stories'>) => at(`stories/${id}/${file}`),
  /** The same of any kind of thing; of what there is only once, without an id. */
  beside: (kind: Kind, id: string | undefined, file: string) => at(beside(kind, id, file)),
  topics: () => at('topics/'),
  topic: (id: string, period?: string) => at(`topics/${id}/${period ? `${period}/` : ''}`),
  entities: () => at('entities/'),
  /** A step deeper than the list, as of stories. */
  entitiesUnder: (letter: string) => at(`entities/by/${letter}/`),
  entity: (id: string, period?: string) => at(`entities/${id}/${period ? `${period}/` : ''}`),
  authors: () => at('authors/'),
  authorsUnder: (letter: string) => at(`authors/by/${letter}/`),
  author: (id: string, period?: string) => at(`authors/${id}/${period ? `${period}/` : ''}`),
  outlets: () => at('outlets/'),
  outlet: (id: string, period?: string) => at(`outlets/${id}/${period ? `${period}/` : ''}`),
  search: (query?: string) => at(`search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
  /** Where a search program puts a question. */
  searchTemplate: () => at('search/?q={searchTerms}'),
  /** A page that the archive has written of itself. */
  ownPage: (id: string) => at(`pages/${id}/`),
  about: () => at('about/'),
  reliability: (term?: string) => at(`about/reliability/${term ? `#${term}` : ''}`),
  permanence: () => at('about/permanence/'),
  aboutData: () => at('about/data/'),
  corrections: () => at('corrections/'),
  data: (file: string) => at(`data/${file}`),
  openSearch: () => at('opensearch.xml'),
  securityContact: () => at('.well-known/security.txt'),
  asset: (file: string) => at(file),
} as const;

/** What stands for an article in the address of a comparison: its siglum, else its id. */
export function compareKey(id: string, siglum: string | undefined): string {
  return siglum?.toLowerCase() ?? id;
}

/** Up to so many articles stand in columns of one table. */
export const fewArticles = 8;

/** What an address begins with, below a comparison, if a program's proposal stands there. */
export const proposedPart = 'proposed';

/** The address of such a file from the site's root, as the ledger has it: `/articles/<id>/record.json`. */
export function addressBeside(kind: Kind, id: string | undefined, file: string): string {
  return `/${beside(kind, id, file)}`;
}

/** An address as it is cited: with the site it stands on, so far as that is known. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  return String(new URL(path, site));
}

/** What a page is called for ever, wherever it stands: its address at the home that an archive names. */
export function nameForEver(path: string, home: string): string {
  return home.replace(/\/?$/, '/') + path.slice(basePath.replace(/\/?$/, '/').length);
}

/** The base path of the build, with a slash at both ends; `/` outside a build. */
const basePath: string = import.meta.env?.BASE_URL ?? '/';

function at(path: string): string {
  return `${basePath.replace(/\/?$/, '/')}${path}`;
}

function beside(kind: Kind, id: string | undefined, file: string): string {
  return [kind === 'archive' ? [] : kind, id ?? [], file].flat().join('/');
}
