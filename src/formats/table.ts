import type { Archive } from '../archive/archive.ts';
import type { Feed } from '../discovery/feed.ts';
import { isNoText, type Format, type FormatTable, type Kind, type Things, type Worth } from './format.ts';

/**
 * Every file that stands beside a page, said here and nowhere else: addresses, typed links, link sets, what readers and
 * programs are told, media types and `formats:` of archive.yaml are made of this table. Nothing is loaded with it: a row
 * names the function that writes its file.
 */
export const formats = {
  articles: {
    'original.txt': {
      label: 'the bytes as received',
      says: 'the bytes as they were received',
      rel: 'item',
      stands: 'always',
      needs: (article) => isReadable(article) && !isNoText(article),
      load: async () => (await import('./original.ts')).sendOriginal,
    },
    'original.bin': {
      label: 'the bytes as received',
      says: 'the same in its place',
      type: 'application/octet-stream',
      rel: 'item',
      stands: 'always',
      needs: isReadable,
      worth: { when: 'where they are no text but a PDF, a picture, a recording', is: isNoText },
      load: async () => (await import('./original.ts')).sendOriginal,
    },
    'text.txt': {
      label: 'the article’s words alone',
      says: 'its words alone',
      rel: 'item',
      stands: 'always',
      needs: isReadable,
      load: async () => (await import('./text.ts')).writeText,
    },
    'record.json': {
      label: 'everything recorded about it',
      says: 'everything recorded about it, with its passages, sentences, notes, names at their places and its citation as CSL-JSON',
      profile: 'data/record.schema.json',
      rel: 'describedby',
      stands: 'always',
      needs: isReadable,
      load: async () => (await import('./record.ts')).writeRecord,
    },
    'citation.bib': {
      label: 'BibTeX',
      says: 'its citation for BibTeX and biblatex',
      type: 'application/x-bibtex',
      rel: 'describedby',
      stands: 'usually',
      load: async () => (await import('./citations.ts')).writeBibtexFile,
    },
    'citation.ris': {
      label: 'RIS',
      says: 'its citation for reference managers',
      type: 'application/x-research-info-systems',
      rel: 'describedby',
      stands: 'usually',
      load: async () => (await import('./citations.ts')).writeRisFile,
    },
    'citation.csl.json': {
      label: 'CSL-JSON',
      says: 'its citation for programs that write it in any style',
      type: 'application/vnd.citationstyles.csl+json',
      rel: 'describedby',
      stands: 'if asked for',
      load: async () => (await import('./citations.ts')).writeCslFile,
    },
    'annotations.json': {
      label: 'its notes as Web Annotations',
      says: 'its notes as W3C Web Annotations',
      type: 'application/ld+json',
      profile: 'http://www.w3.org/ns/anno.jsonld',
      rel: 'describedby',
      stands: 'if asked for',
      needs: isReadable,
      worth: { when: 'if it has notes', is: ({ data }) => (data.reliability?.notes ?? []).length > 0 },
      load: async () => (await import('./annotations.ts')).annotateArticle,
    },
    'ninjs.json': {
      label: 'the same as ninjs',
      says: 'the same news item as IPTC’s ninjs 3.1 has it',
      profile: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      rel: 'describedby',
      stands: 'if asked for',
      needs: isReadable,
      load: async () => (await import('./ninjs.ts')).writeNinjs,
    },
    'timemap.link': {
      label: 'its versions as links',
      says: 'its versions, as Memento (RFC 7089) has them',
      type: 'application/link-format',
      rel: 'timemap',
      stands: 'usually',
      needs: isReadable,
      worth: { when: 'if it has earlier versions', is: hasVersions },
      load: async () => (await import('./versions/timemap.ts')).writeLinkTimemap,
    },
    'timemap.json': {
      label: 'its versions as JSON',
      says: 'the same as JSON',
      rel: 'timemap',
      stands: 'usually',
      needs: isReadable,
      worth: { when: 'if it has earlier versions', is: hasVersions },
      load: async () => (await import('./versions/timemap.ts')).writeArticleTimemap,
    },
    'linkset.json': {
      label: 'all of these',
      says: 'all of these with their media types, as RFC 9264 has them',
      type: 'application/linkset+json',
      rel: 'linkset',
      stands: 'if asked for',
      needs: isReadable,
      load: async () => (await import('./typed-links.ts')).writeArticleLinkset,
    },
  },
  stories: {
    'collation.json': {
      label: 'all of it as JSON',
      says: 'claims, quotations, correspondences, who copied whom, and apart from it what a program proposes and nobody has decided',
      profile: 'data/collation.schema.json',
      rel: 'describedby',
      stands: 'always',
      load: async () => (await import('./collation.ts')).writeCollation,
    },
    'annotations.json': {
      label: 'Web Annotations',
      says: 'links, quotations and notes as W3C Web Annotations',
      type: 'application/ld+json',
      profile: 'http://www.w3.org/ns/anno.jsonld',
      rel: 'describedby',
      stands: 'usually',
      load: async () => (await import('./annotations.ts')).annotateStory,
    },
    'collation.xml': {
      label: 'TEI',
      says: 'the tellings as a TEI P5 edition',
      type: 'application/tei+xml',
      profile: 'http://www.tei-c.org/ns/1.0',
      rel: 'describedby',
      stands: 'usually',
      // An edition has at least one witness.
      needs: ({ articles }) => articles.length > 0,
      load: async () => (await import('./tei.ts')).writeEdition,
    },
    'linkset.json': {
      label: 'all of these',
      says: 'all of these and its tellings with their media types, as RFC 9264 has them',
      type: 'application/linkset+json',
      rel: 'linkset',
      stands: 'usually',
      load: async () => (await import('./typed-links.ts')).writeStoryLinkset,
    },
    ...feeds<'stories'>('new tellings of it', async () => (await import('./feeds.ts')).joinStoryFeed, {
      when: 'from five tellings on',
      is: ({ articles }) => articles.length >= 5,
    }),
  },
  topics: feeds<'topics'>('new articles on it', async () => (await import('./feeds.ts')).joinTopicFeed, {
    when: 'from five articles on',
    is: async ({ id }, archive) => (await import('../archive/articles.ts')).countArticlesOf(archive, 'topic', id) >= 5,
  }),
  entities: feeds<'entities'>('new articles that name it', async () => (await import('./feeds.ts')).joinEntityFeed, {
    when: 'from twenty articles on',
    is: async ({ id }, archive) => (await (await import('../archive/mentions.ts')).countNaming(archive, id)) >= 20,
  }),
  outlets: feeds<'outlets'>(
    'new articles of it or with its text',
    async () => (await import('./feeds.ts')).joinOutletFeed,
    {
      when: 'from five articles on',
      is: async (outlet, archive) =>
        (await import('../archive/articles-of-outlet.ts')).countOfOutlet(archive, outlet) >= 5,
    },
  ),
  authors: feeds<'authors'>('new articles of theirs', async () => (await import('./feeds.ts')).joinAuthorFeed, {
    when: 'from five articles on',
    is: ({ articles }) => articles.length >= 5,
  }),
  corrections: feeds<'corrections'>(
    'what was set right last',
    async () => (await import('./versions/corrections-feed.ts')).joinCorrectionsFeed,
  ),
  archive: {
    ...feeds<'archive'>('new articles', async () => (await import('./feeds.ts')).joinArchiveFeed),
    'opensearch.xml': {
      label: 'search description',
      says: 'how a browser or another program puts a question to the search (OpenSearch)',
      type: 'application/opensearchdescription+xml',
      rel: 'describedby',
      stands: 'always',
      load: async () => (await import('./opensearch.ts')).writeSearchDescription,
    },
    'llms.txt': {
      label: 'for language models',
      says: 'what a language model should know before it reads or cites the archive',
      rel: 'describedby',
      stands: 'always',
      load: async () => (await import('./llms.ts')).writeGuide,
    },
    'ledger.txt': {
      label: 'last publications',
      says: 'the names of the last publications, by which a site or a ledger that was put back is found out',
      rel: 'describedby',
      stands: 'always',
      load: async () => (await import('./ledger.ts')).writeLedgerHeads,
    },
  },
} as const satisfies FormatTable;

/** The two feeds of a page; with `worth`, only where there is something to follow. */
function feeds<K extends Kind>(says: string, join: () => Promise<JoinFeed<K>>, worth?: Worth<K>) {
  const describe = (ending: 'xml' | 'json', label: string, type: string): Format<K> => ({
    label,
    says: `${says}, as ${label}`,
    type,
    rel: 'alternate',
    stands: 'usually',
    ...(worth && { worth }),
    load: async () => {
      const [{ sendFeed }, joinOne] = await Promise.all([import('../discovery/send-feed.ts'), join()]);
      return async (archive, thing, site) => sendFeed(await joinOne(archive, thing, site), ending);
    },
  });
  return {
    'feed.xml': describe('xml', 'Atom', 'application/atom+xml'),
    'feed.json': describe('json', 'JSON Feed', 'application/feed+json'),
  };
}

/** Of an article whose words were withdrawn only what is made of its facts stays. */
function isReadable({ data }: Things['articles']): boolean {
  return !data.withdrawn;
}

function hasVersions({ data }: Things['articles']): boolean {
  return data.version > 1;
}

type JoinFeed<K extends Kind> = (archive: Archive, thing: Things[K], site: URL | undefined) => Promise<Feed>;

/** The files of each kind of thing. */
export type FileOf<K extends Kind> = keyof (typeof formats)[K] & string;
