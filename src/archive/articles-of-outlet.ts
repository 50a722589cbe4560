import { articlesOf, listArticles, type Article } from './articles.ts';
import { once, onceFor, type Keys } from './asking/once.ts';
import { originOf } from './comparison/provenance.ts';
import { voiceOf } from './own-voice.ts';
import type { Archive, OutletEntry } from './archive.ts';

const byId: Keys<OutletEntry> = { keyOf: ({ id }) => id, find: ({ records }, id) => records.outlets.get(id) };

/** What an outlet published or, of an agency, what has its text, with what may have it by no more than a guess. */
export const articlesOfOutlet = onceFor('articles of outlet', joinOutlet, byId);

/** How many they are: who asks for no more has nothing to know of each. */
export const countOfOutlet = onceFor(
  'number of articles of outlet',
  (archive, outlet: OutletEntry): number => articlesOfOutlet(archive, outlet).articles.length,
  byId,
);

function joinOutlet(archive: Archive, { id, data }: OutletEntry): OutletArticles {
  if (data.kind !== 'agency') return { articles: articlesOf(archive, 'outlet', id), likely: 0, guessed: new Set() };
  const articles = readBySource(archive).get(id) ?? [];
  return {
    articles: articles.map(({ article }) => article),
    likely: articles.filter(({ certainty }) => certainty === 'likely').length,
    guessed: new Set(articles.flatMap(({ article, certainty }) => (certainty === 'guess' ? article : []))),
  };
}

/** All outlets by name, with how many articles each published and, of an agency, how many have its text. */
export const listOutlets = once('outlets with articles', (archive: Archive): OutletInArchive[] =>
  [...archive.records.outlets.values()]
    .map((outlet) => {
      const { articles, likely, guessed } = articlesOfOutlet(archive, outlet);
      const isAgency = outlet.data.kind === 'agency';
      return {
        outlet,
        published: articlesOf(archive, 'outlet', outlet.id).length,
        supplied: isAgency ? articles.length - guessed.size : 0,
        copied: isAgency ? articles.filter((one) => one.outlet.id !== outlet.id && !guessed.has(one)).length : 0,
        likely,
        guessed: guessed.size,
      };
    })
    .toSorted((a, b) => voiceOf(archive.facts).compare(a.outlet.data.name, b.outlet.data.name)),
);

const readBySource = once('articles by source', (archive: Archive) => {
  const found = listArticles(archive).flatMap((article) => {
    const { tops, guessed } = originOf(archive, article);
    return [
      ...tops.map(({ key, certainty }) => ({ key, article, certainty })),
      ...guessed.map((key) => ({ key, article, certainty: 'guess' as const })),
    ];
  });
  const ofOutlets = found.filter(({ key }) => key.startsWith('outlet:'));
  return Map.groupBy(ofOutlets, ({ key }) => key.slice('outlet:'.length));
});

/** The articles on the page of an outlet, by date. */
interface OutletArticles {
  articles: Article[];
  /** How many of them have its text as is likely. */
  likely: number;
  /** Those of them that are there on a guess alone. */
  guessed: ReadonlySet<Article>;
}

/** An outlet with what the archive has of it. */
interface OutletInArchive {
  outlet: OutletEntry;
  published: number;
  /** How many articles have its text, surely or likely, if it is an agency. */
  supplied: number;
  /** How many of those other outlets published. */
  copied: number;
  /** How many of the former as is likely. */
  likely: number;
  /** How many more may have it by no more than a guess. */
  guessed: number;
}
