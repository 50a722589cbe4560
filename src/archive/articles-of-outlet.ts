import { articlesOf, listArticles, type Article } from './articles.ts';
import { once } from './once.ts';
import { originOf } from './comparison/provenance.ts';
import type { Archive, OutletEntry } from './archive.ts';

/** What an outlet published or, of an agency, what has its text, with what may have it by no more than a guess. */
export function articlesOfOutlet(archive: Archive, { id, data }: OutletEntry): OutletArticles {
  if (data.kind !== 'agency') return { articles: articlesOf(archive, 'outlet', id), likely: 0, guessed: new Set() };
  const articles = readBySource(archive).get(id) ?? [];
  return {
    articles: articles.map(({ article }) => article),
    likely: articles.filter(({ certainty }) => certainty === 'likely').length,
    guessed: new Set(articles.flatMap(({ article, certainty }) => (certainty === 'guess' ? article : []))),
  };
}

const readBySource = once((archive: Archive) => {
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
