/**
 * Every URL of the archive, built here and nowhere else. Each begins with the base path the site is built for
 * (`/` or `/archive/`) and ends with a slash unless it is a file.
 */
export const paths = {
  home: () => at(''),
  /** The page of a record, whatever its kind: the folder it stands in, then its id. */
  recordPage: (folder: string, id: string) => at(`${folder}/${id}/`),
  stories: () => at('stories/'),
  story: (id: string) => at(`stories/${id}/`),
  compare: (id: string, part?: string) => at(`stories/${id}/compare/${part ? `#${part}` : ''}`),
  /** The copies of one text as one text with variants. */
  family: (id: string, key: string) => at(`stories/${id}/compare/${key}/`),
  /** The same of articles that a program takes for copies: an address that nobody is promised. */
  proposedFamily: (id: string, key: string) => at(`stories/${id}/compare/${proposedPart}/${key}/`),
  /** Where articles are read side by side, those with the keys given or what the reader chooses. */
  compareRead: (id: string, keys: readonly string[] = []) =>
    at(`stories/${id}/compare/read/${keys.length > 0 ? `?${keys.map((key) => `with=${key}`).join('&')}` : ''}`),
  collation: (id: string) => at(`stories/${id}/collation.json`),
  storyLinkset: (id: string) => at(`stories/${id}/linkset.json`),
  collationTei: (id: string) => at(`stories/${id}/collation.xml`),
  annotations: (id: string) => at(`stories/${id}/annotations.json`),
  articles: () => at('articles/'),
  articlesOf: (period: string) => at(`articles/${period}/`),
  article: (id: string, passage?: string) => at(`articles/${id}/${passage ? `#${passage}` : ''}`),
  version: (id: string, version: number, passage?: string) =>
    at(`articles/${id}/v${version}/${passage ? `#${passage}` : ''}`),
  citation: (id: string, format: 'bib' | 'ris' | 'csl.json') => at(`articles/${id}/citation.${format}`),
  ninjs: (id: string) => at(`articles/${id}/ninjs.json`),
  linkset: (id: string) => at(`articles/${id}/linkset.json`),
  timemap: (id: string, format: 'link' | 'json') => at(`articles/${id}/timemap.${format}`),
  original: (id: string, line?: number) => at(`articles/${id}/original/${line ? `#L${line}` : ''}`),
  articleAnnotations: (id: string) => at(`articles/${id}/annotations.json`),
  record: (id: string) => at(`articles/${id}/record.json`),
  plainText: (id: string) => at(`articles/${id}/text.txt`),
  originalFile: (id: string) => at(`articles/${id}/original.txt`),
  topics: () => at('topics/'),
  topic: (id: string, period?: string) => at(`topics/${id}/${period ? `${period}/` : ''}`),
  entities: () => at('entities/'),
  entity: (id: string, period?: string) => at(`entities/${id}/${period ? `${period}/` : ''}`),
  outlets: () => at('outlets/'),
  outlet: (id: string, period?: string) => at(`outlets/${id}/${period ? `${period}/` : ''}`),
  search: (query?: string) => at(`search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
  /** Where a search program puts a question. */
  searchTemplate: () => at('search/?q={searchTerms}'),
  about: () => at('about/'),
  reliability: (term?: string) => at(`about/reliability/${term ? `#${term}` : ''}`),
  permanence: () => at('about/permanence/'),
  aboutData: () => at('about/data/'),
  corrections: () => at('corrections/'),
  data: (file: string) => at(`data/${file}`),
  /** The feed of a page that has one: the home page, a story, a topic, an entity, an outlet, the corrections. */
  feed: (page: string, format: 'xml' | 'json') => `${page}feed.${format}`,
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

/** An address as it is cited: with the site it stands on, so far as that is known. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  return String(new URL(path, site));
}

/** The base path of the build, with a slash at both ends; `/` outside a build. */
const basePath: string = import.meta.env?.BASE_URL ?? '/';

function at(path: string): string {
  return `${basePath.replace(/\/?$/, '/')}${path}`;
}
