/**
 * Every URL of the archive, built here and nowhere else. Each begins with the base path the site is built for
 * (`/` or `/archive/`) and ends with a slash unless it is a file.
 */
export const paths = {
  home: () => at(''),
  stories: () => at('stories/'),
  story: (id: string) => at(`stories/${id}/`),
  compare: (id: string, part?: string) => at(`stories/${id}/compare/${part ? `#${part}` : ''}`),
  comparePair: (id: string, pair: string) => at(`stories/${id}/compare/${pair}/`),
  collation: (id: string) => at(`stories/${id}/collation.json`),
  articles: () => at('articles/'),
  articlesOf: (period: string) => at(`articles/${period}/`),
  article: (id: string, passage?: string) => at(`articles/${id}/${passage ? `#${passage}` : ''}`),
  original: (id: string, line?: number) => at(`articles/${id}/original/${line ? `#L${line}` : ''}`),
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
  about: () => at('about/'),
  reliability: (term?: string) => at(`about/reliability/${term ? `#${term}` : ''}`),
  asset: (file: string) => at(file),
} as const;

/** The base path of the build, with a slash at both ends; `/` outside a build. */
const basePath: string = import.meta.env?.BASE_URL ?? '/';

function at(path: string): string {
  return `${basePath.replace(/\/?$/, '/')}${path}`;
}
