import type { NamedEntity } from '../../archive/search-names.ts';
import { piecesOf, placeNames, placePhrase, placeWord, readFoundText, wordAt, type FoundPassage, type Place } from './found-text.ts';
import { otherForms, type Part } from './names.ts';
import type { PagefindPage } from './pagefind-api.ts';
import { writeTerm, type Term } from './question.ts';
import type { Matches, WordIndex } from './word-index.ts';

/** Finds the articles for one part of a question: its words, or where they are a name any form of that name. */
export async function followClue({ terms }: Part, entity: NamedEntity | undefined, index: WordIndex): Promise<Clue> {
  const found: Found[] = [];
  for (const term of terms) found.push(await findTerm(term, index));
  const typed = together(found);
  const text = terms.map(writeTerm).join(' ');
  const begins = found.some((one) => one.begins);
  if (!entity) return { ...typed, text, begins, also: [] };
  const also = otherForms(entity, terms);
  const named = await findNamed(entity, also, index);
  return { ...either(typed, named), text, begins, also };
}

async function findTerm(term: Term, index: WordIndex): Promise<Found> {
  if (term.kind === 'phrase') return findPhrase(term.words, index);
  const [word = ''] = term.words;
  const exact = await index.exactly([word]);
  return term.kind === 'beginning' || exact.size === 0 ? findBeginning(word, index) : findWord(word, exact, index);
}

/** A word with its endings. Pagefind's near matches know every place and how good it is, its exact ones what counts. */
async function findWord(word: string, exact: Matches, index: WordIndex): Promise<Found> {
  const near = await index.nearly([word]);
  const matches: Matches = new Map([...exact].map(([article, match]) => [article, near.get(article) ?? match]));
  const places = async (article: number): Promise<Place[]> => {
    const page = await matches.get(article)?.load();
    if (!page) return [];
    const passages = readFoundText(page);
    // Pagefind rates a place the higher the nearer its word is in length to the word asked for: the best are that word.
    const rated = page.weighted_locations.map(({ location, weight, balanced_score: score }) => ({ location, rate: score / weight ** 2 }));
    const best = Math.max(...rated.map(({ rate }) => rate));
    return rated.flatMap(({ location, rate }) =>
      placeWord(passages, location).filter((place) => rate > best * 0.999 || piecesOf(wordAt(place)).includes(word)),
    );
  };
  return { ...scored(matches), places };
}

/** Words that begin like this; Pagefind's near matches are these only if one of each volume is. */
async function findBeginning(beginning: string, index: WordIndex): Promise<Found> {
  const near = await index.nearly([beginning]);
  const found = async (article: number): Promise<Place[]> => {
    const page = await near.get(article)?.load();
    if (!page) return [];
    const passages = readFoundText(page);
    const begins = (place: Place): boolean => piecesOf(wordAt(place)).some((piece) => piece.startsWith(beginning));
    return page.weighted_locations.flatMap(({ location }) => placeWord(passages, location).filter(begins));
  };
  const byVolume = Map.groupBy(near.keys(), (article) => index.volumeOf(article));
  const sound = new Set<number>();
  for (const [volume, [first = -1]] of byVolume) if ((await found(first)).length > 0) sound.add(volume);
  const matches = new Map([...near].filter(([article]) => sound.has(index.volumeOf(article))));
  return { ...scored(matches), places: found, begins: true };
}

/** Words next to each other. Pagefind leaves endings out of account even in quotation marks, so the texts are read. */
async function findPhrase(words: string[], index: WordIndex): Promise<Found> {
  const candidates = await index.exactly(words);
  const places = async (article: number): Promise<Place[]> => {
    const page = await candidates.get(article)?.load();
    return page ? placePhrase(readFoundText(page), words) : [];
  };
  if (candidates.size > mostRead) return { ...scored(candidates), places };
  const read = await Promise.all([...candidates].map(async (entry) => ({ entry, stands: (await places(entry[0])).length > 0 })));
  return { ...scored(new Map(read.filter(({ stands }) => stands).map(({ entry }) => entry))), places };
}

/** The articles that the archive itself knows to name an entity; Pagefind only fetches their texts. */
async function findNamed(entity: NamedEntity, forms: string[], index: WordIndex): Promise<Found> {
  const searches: Matches[] = [];
  for (const form of forms) searches.push(await index.nearly([form.replace(/[^\p{L}\p{N}\p{M}\s]/gu, '')]));
  const loaders = new Map(searches.flatMap((matches) => [...matches]));
  if (entity.articles.some((article) => !loaders.has(article))) for (const [article, match] of await index.every()) loaders.set(article, match);
  const rarity = Math.log(1 + (index.articles - entity.articles.length + 0.5) / (entity.articles.length + 0.5));
  const articles = new Map(entity.articles.map((article, at) => [article, rarity * saturate(entity.mentions[at] ?? 1)]));
  const page = async (article: number): Promise<PagefindPage | undefined> => (articles.has(article) ? loaders.get(article)?.load() : undefined);
  return {
    articles,
    page,
    places: async (article) => {
      const text = await page(article);
      return text ? placeNames(readFoundText(text), entity.forms) : [];
    },
  };
}

function together(found: Found[]): Found {
  const [first, ...others] = found as [Found, ...Found[]];
  const all = [...first.articles.keys()].filter((article) => others.every(({ articles }) => articles.has(article)));
  const score = (article: number): number => found.reduce((sum, { articles }) => sum + (articles.get(article) ?? 0), 0);
  return {
    articles: new Map(all.map((article) => [article, score(article)])),
    page: first.page,
    places: async (article) => gather(found, article),
  };
}

function either(one: Found, other: Found): Found {
  const all = new Set([...one.articles.keys(), ...other.articles.keys()]);
  return {
    articles: new Map([...all].map((article) => [article, Math.max(one.articles.get(article) ?? 0, other.articles.get(article) ?? 0)])),
    page: async (article) => (await one.page(article)) ?? other.page(article),
    places: async (article) => gather([one, other].filter(({ articles }) => articles.has(article)), article),
  };
}

/** One after the other: Pagefind keeps one copy of a page and writes the places of the latest search into it. */
async function gather(found: Found[], article: number): Promise<Place[]> {
  const places: Place[] = [];
  for (const one of found) places.push(...(await one.places(article)));
  return places;
}

function scored(matches: Matches): Pick<Found, 'articles' | 'page'> {
  return {
    articles: new Map([...matches].map(([article, { score }]) => [article, score])),
    page: async (article) => matches.get(article)?.load(),
  };
}

/** The more mentions the better, each less than the one before (BM25). */
function saturate(count: number): number {
  return (count * 2.4) / (count + 1.4);
}

/** How many texts are read to see whether a phrase stands in them to the letter; the more there are, the less it is a find. */
const mostRead = 500;

interface Found {
  /** Numbers of articles, each with how well it matches. */
  articles: Map<number, number>;
  page: (article: number) => Promise<PagefindPage | undefined>;
  places: (article: number) => Promise<Place[]>;
  /** Found as the beginning of longer words. */
  begins?: boolean;
}

/** A part of a question with what it led to. */
export interface Clue extends Found {
  /** As typed. */
  text: string;
  begins: boolean;
  /** Other forms of the name that were searched too. */
  also: string[];
}

export type { FoundPassage };
