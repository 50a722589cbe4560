import type { FoundPassage, FoundPlace } from './found-text.ts';
import type { PagefindPage } from './pagefind-api.ts';
import type { Matches } from './word-index.ts';

/** Articles that have all of several things. */
export function together(found: Found[]): Found {
  const [first, ...others] = found as [Found, ...Found[]];
  if (others.length === 0) return first;
  const shared = [...first.articles.keys()].filter((article) => others.every(({ articles }) => articles.has(article)));
  const score = (article: number): number => found.reduce((sum, { articles }) => sum + (articles.get(article) ?? 0), 0);
  return {
    articles: new Map(shared.map((article) => [article, score(article)])),
    load: first.load,
    places: (article, passages) => gather(found, article, passages),
  };
}

/** Articles that have one thing or the other. */
export function anyOf(one: Found, other: Found): Found {
  const all = new Set([...one.articles.keys(), ...other.articles.keys()]);
  const score = (article: number): number => Math.max(one.articles.get(article) ?? 0, other.articles.get(article) ?? 0);
  return {
    articles: new Map([...all].map((article) => [article, score(article)])),
    load: (article) => (one.articles.has(article) ? one : other).load(article),
    places: (article, passages) => gather([one, other], article, passages),
  };
}

/** What Pagefind answered, to be completed by how places in a text are found. */
export function foundBy(matches: Matches): Pick<Found, 'articles' | 'load'> {
  return {
    articles: new Map([...matches].map(([article, { score }]) => [article, score])),
    load: (article) => {
      const match = matches.get(article);
      return match ? match.load() : Promise.reject(new Error(`Article ${article} was not found.`));
    },
  };
}

/** One after the other: Pagefind keeps one copy of a page and writes the places of the latest search into it. */
async function gather(found: Found[], article: number, passages: FoundPassage[]): Promise<FoundPlace[]> {
  const places: FoundPlace[] = [];
  for (const one of found) if (one.articles.has(article)) places.push(...(await one.places(article, passages)));
  return places;
}

/** Articles in which something was found, and where. */
export interface Found {
  /** Numbers of articles, each with how well it matches. */
  articles: Map<number, number>;
  load: (article: number) => Promise<PagefindPage>;
  places: (article: number, passages: FoundPassage[]) => Promise<FoundPlace[]>;
}
