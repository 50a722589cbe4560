import type { SearchCompounds, SearchTable } from '../../schema/published/search.ts';
import { must } from '../../text/must.ts';
import { readNumbers } from './numbers.ts';
import { layPlaces, layWordPlaces, type Places } from './places.ts';

/**
 * Lays all words of a volume in one line: those of its first article, passage by passage, then those of the next. A
 * **position** is the number of a word in this line; passages and articles are runs of it, so that all a question asks becomes
 * work on sorted numbers.
 */
export function layWords({
  passages: written,
  titles,
  languages,
  languageOf,
}: Pick<SearchTable, 'passages' | 'titles' | 'languages' | 'languageOf'>): WordLine {
  const passages = written.map(readNumbers);
  const count = passages.reduce((sum, { length }) => sum + length, 0);
  const line: WordLine = {
    articles: passages.length,
    articleStarts: new Uint32Array(passages.length + 1),
    firstPassages: new Uint32Array(passages.length + 1),
    passageStarts: new Uint32Array(count + 1),
    articleOf: new Uint32Array(count),
    passageAt: new Uint32Array(passages.reduce((sum, one) => one.reduce((all, words) => all + words, sum), 0)),
    isTitle: new Uint8Array(count),
    languages,
    languageOf: Uint8Array.from(languageOf),
  };
  let [passage, position] = [0, 0];
  for (const [article, lengths] of passages.entries()) {
    line.articleStarts[article] = position;
    line.firstPassages[article] = passage;
    const title = must(titles[article], 'every article says which passage is its headline');
    if (title >= 0) line.isTitle[passage + title] = 1;
    for (const words of lengths) {
      line.passageStarts[passage] = position;
      line.articleOf[passage] = article;
      line.passageAt.fill(passage, position, position + words);
      position += words;
      passage += 1;
    }
  }
  line.articleStarts[passages.length] = position;
  line.firstPassages[passages.length] = passage;
  line.passageStarts[passage] = position;
  return line;
}

/**
 * Where a token stands in the line.
 * @param found for each article that has it, the numbers of its words there as the index counts them: compounds come after all others.
 * @param loadCompounds finds where these are; asked only if one was found.
 */
export async function placeToken(
  found: readonly { article: number; words: readonly number[] }[],
  { articleStarts }: Pick<WordLine, 'articleStarts'>,
  loadCompounds: () => Promise<SearchCompounds>,
): Promise<Places> {
  const positions = new Uint32Array(found.reduce((sum, { words }) => sum + words.length, 0));
  const runs: [start: number, words: number][] = [];
  let count = 0;
  for (const { article, words } of found) {
    const start = articleStarts[article] ?? 0;
    const length = (articleStarts[article + 1] ?? start) - start;
    for (const word of words) if (word < length) positions[count++] = start + word;
    const together = words.filter((word) => word >= length);
    if (together.length === 0) continue;
    const compounds = await loadCompounds();
    const its = readNumbers(must(compounds[article], 'every article says what it writes with hyphens'));
    for (const word of together) {
      const at = (word - length) * 2;
      runs.push([start + must(its[at], 'a compound has a place'), must(its[at + 1], 'a compound has words')]);
    }
  }
  const single = positions.subarray(0, count).toSorted();
  if (runs.length === 0) return layWordPlaces(single);
  return layPlaces([...Array.from(single, (position): [number, number] => [position, 1]), ...runs]);
}

/** How many articles of a volume are there: one that is gone has no passage. */
export function countPresent({ firstPassages }: Pick<WordLine, 'firstPassages'>): number {
  return firstPassages.subarray(1).filter((next, article) => next > (firstPassages[article] ?? 0)).length;
}

/** The words of a volume in one line. */
export interface WordLine {
  /** How many articles there are. */
  articles: number;
  /** Position where each article begins, and at the end how many words there are. */
  articleStarts: Uint32Array;
  /** For each article the number of its first passage, and at the end how many passages there are. */
  firstPassages: Uint32Array;
  /** Position where each passage begins, and at the end how many words there are. */
  passageStarts: Uint32Array;
  /** For each passage the number of its article. */
  articleOf: Uint32Array;
  /** For each position the number of its passage. */
  passageAt: Uint32Array;
  /** One for each passage that is a headline. */
  isTitle: Uint8Array;
  /** BCP 47 tags. */
  languages: string[];
  /** For each article the number of its language. */
  languageOf: Uint8Array;
}
