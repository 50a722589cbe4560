import { fetchFile, fetchPage, fetchPageNames } from './files.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind-api.ts';
import { trustWorker } from './trust-worker.ts';
import { must } from '../../../text/must.ts';

/**
 * Opens Pagefind's index: all its volumes as one, its results under the numbers the catalogue has for the articles.
 * @throws if any part of it cannot be fetched.
 */
export async function openWordIndex({ base, volumes, attempt }: WordIndexPlace): Promise<WordIndex> {
  const folder = `${base}pagefind/`;
  const folders = Array.from({ length: volumes }, (_, volume) => (volume === 0 ? folder : `${folder}${volume}/`));
  // A module that failed to load may be remembered as failed, so every attempt has an address of its own.
  const code = `${folder}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const [pagefind, state, ...pages] = await Promise.all([
    import(/* @vite-ignore */ code) as Promise<Pagefind>,
    readState(folder),
    ...folders.map(fetchPageNames),
  ]);
  const names = pages.flatMap((ones, volume) => ones.map((name) => ({ name, volume })));
  const pageOf = (article: number) => must(names[article], 'an article has a page');
  const numbers = new Map(names.map(({ name }, number) => [name, number]));
  trustWorker(folder);
  await pagefind.init();
  // The first call that waits for the index and says if it could not be loaded; joining volumes would wait for ever.
  await pagefind.filters();
  for (const one of folders.slice(1)) await pagefind.mergeIndex(one);

  const answers = new Map<string, Promise<Matches>>();
  const ask = (words: string): Promise<Matches> => {
    const known = answers.get(words);
    if (known) return known;
    const answer = pagefind.search(words).then(({ results }) => {
      const numbered = results.map((result) => [numbers.get(result.id) ?? -1, matchOf(result)] as const);
      return new Map(numbered.filter(([number]) => number >= 0));
    });
    answers.set(words, answer);
    if (answers.size > mostKept) answers.delete(must(answers.keys().next().value, 'an answer is kept'));
    return answer;
  };
  return {
    articles: names.length,
    volumeOf: (article) => pageOf(article).volume,
    exactly: (words) => ask(`"${words.join(' ')}"`),
    nearly: (words) => ask(words.join(' ')),
    read: async (article) => {
      const { name, volume } = pageOf(article);
      const page = await fetchPage(`${folders[volume]}fragment/${name}.pf_fragment`);
      return { ...page, url: `${base}${page.url.slice(1)}` };
    },
    confirm: async () => {
      if ((await readState(folder)) !== state)
        throw new Error('The archive was published anew since its index was loaded.');
    },
    close: () => pagefind.destroy(),
  };
}

/** Changes whenever the index does. */
async function readState(folder: string): Promise<string> {
  return (await fetchFile(`${folder}pagefind-entry.json`, { cache: 'no-store' })).text();
}

/** Keeps hold of the result itself, because Pagefind forgets a page when nothing refers to its result any more. */
function matchOf(result: PagefindResult): Match {
  return {
    score: result.score,
    load: async () => {
      const page = await result.data();
      if (!page) throw new Error('Pagefind has lost a page it found.');
      return page;
    },
  };
}

/** How many answers are kept, since most questions differ from the last in a word. */
const mostKept = 30;

interface WordIndexPlace {
  /** The base path of the site, with a slash at its end. */
  base: string;
  volumes: number;
  /** How often opening it was tried before. */
  attempt: number;
}

/** What the archive's articles say, word by word. */
export interface WordIndex {
  articles: number;
  volumeOf: (article: number) => number;
  /** Articles with just these words, in this order, word endings apart. */
  exactly: (words: string[]) => Promise<Matches>;
  /**
   * Articles with these words or words that begin with them; where there are none, Pagefind takes a beginning of the
   * word, so an answer is to be checked.
   */
  nearly: (words: string[]) => Promise<Matches>;
  /** The text of any article, found or not. */
  read: (article: number) => Promise<PagefindPage>;
  /**
   * Throws if the index can no longer be reached; Pagefind itself would only find nothing, and since a later version than ours
   * tries again first: https://github.com/Pagefind/pagefind/pull/1329
   */
  confirm: () => Promise<void>;
  close: () => Promise<void>;
}

/** Articles by their number. */
export type Matches = Map<number, Match>;

export interface Match {
  /** Higher is better. */
  score: number;
  load: () => Promise<PagefindPage>;
}
