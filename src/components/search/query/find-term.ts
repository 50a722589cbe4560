import { foundBy, type Found } from './found.ts';
import {
  piecesOf,
  placePhrase,
  placeWord,
  cutFoundText,
  wordAt,
  type FoundPassage,
  type FoundPlace,
} from './found-text.ts';
import type { Term } from './question.ts';
import type { Matches, WordIndex } from './word-index.ts';

/**
 * Finds the articles that have a term. A word that no article has is taken as the beginning of one; where no word
 * begins like it either, nothing is found, although Pagefind by itself would then answer for the first letters of it.
 */
export async function findTerm({ kind, words }: Term, index: WordIndex): Promise<FoundTerm> {
  if (kind === 'phrase') return { ...(await findPhrase(words, index)), asBeginning: false };
  const [word = ''] = words;
  const exact = await index.exactly([word]);
  if (kind === 'word' && exact.size > 0) return { ...(await findWord(word, exact, index)), asBeginning: false };
  return { ...(await findBeginning(word, index)), asBeginning: kind === 'word' };
}

/** A word with its endings: the exact answer says which articles have it, the near one where, and how well they match. */
async function findWord(word: string, exact: Matches, index: WordIndex): Promise<Found> {
  const near = await index.nearly([word]);
  const found = foundBy(new Map([...exact].map(([article, match]) => [article, near.get(article) ?? match])));
  return {
    ...found,
    places: async (article, passages) => {
      // A place is rated the higher the nearer its word is in length to the word asked for: the best are that word.
      const { weighted_locations: located } = await found.load(article);
      const rated = located.map(({ location, weight, balanced_score: score }) => ({
        location,
        rate: score / weight ** 2,
      }));
      const best = Math.max(...rated.map(({ rate }) => rate)) * 0.999;
      return rated.flatMap(({ location, rate }) =>
        placeWord(passages, location).filter((place) => rate >= best || piecesOf(wordAt(place)).includes(word)),
      );
    },
  };
}

async function findBeginning(beginning: string, index: WordIndex): Promise<Found> {
  const near = await index.nearly([beginning]);
  const begins = (place: FoundPlace): boolean => piecesOf(wordAt(place)).some((piece) => piece.startsWith(beginning));
  const places = async (article: number, passages: FoundPassage[]): Promise<FoundPlace[]> => {
    const page = await near.get(article)?.load();
    return (page?.weighted_locations ?? []).flatMap(({ location }) => placeWord(passages, location).filter(begins));
  };
  // What Pagefind takes for the word is the same in all articles of a volume, so one of each is looked at.
  const sound = new Set<number>();
  for (const [volume, [first = -1]] of Map.groupBy(near.keys(), (article) => index.volumeOf(article))) {
    const page = await near.get(first)?.load();
    if (page && (await places(first, cutFoundText(page))).length > 0) sound.add(volume);
  }
  return { ...foundBy(new Map([...near].filter(([article]) => sound.has(index.volumeOf(article))))), places };
}

/** Words next to each other, to the letter. Pagefind allows for other endings, so the texts it finds are read. */
async function findPhrase(words: string[], index: WordIndex): Promise<Found> {
  const near = await index.exactly(words);
  const places = (_article: number, passages: FoundPassage[]): Promise<FoundPlace[]> =>
    Promise.resolve(placePhrase(passages, words));
  if (near.size > mostRead) return { ...foundBy(near), places };
  const stands = await Promise.all(
    [...near.values()].map(async (match) => placePhrase(cutFoundText(await match.load()), words).length > 0),
  );
  return { ...foundBy(new Map([...near].filter((_, at) => stands[at]))), places };
}

/** Beyond this many, a phrase is so common that other endings in a few articles matter less than reading all of them. */
const mostRead = 500;

interface FoundTerm extends Found {
  /** No article has the word itself, only longer ones that begin with it. */
  asBeginning: boolean;
}
