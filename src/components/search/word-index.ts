import type { Pagefind, PagefindPage, PagefindResult } from './pagefind-api.ts';

/**
 * Opens Pagefind's index: all its volumes as one, its results under the numbers the catalogue has for the articles.
 * @throws if any part of it cannot be fetched.
 */
export async function openWordIndex({ folder, volumes, attempt }: WordIndexPlace): Promise<WordIndex> {
  const folders = Array.from({ length: volumes }, (_, volume) => (volume === 0 ? folder : `${folder}${volume}/`));
  // A module that failed to load may be remembered as failed, so every attempt has an address of its own.
  const code = `${folder}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const [pagefind, state, ...pages] = await Promise.all([
    import(/* @vite-ignore */ code) as Promise<Pagefind>,
    readState(folder),
    ...folders.map((one) => fetchJson<string[]>(`${one}pages.json`)),
  ]);
  const numbers = new Map(pages.flat().map((page, number) => [page, number]));
  const volumeOf = pages.flatMap((names, volume) => names.map(() => volume));
  await pagefind.init();
  // The first call that waits for the index and says if it could not be loaded; joining volumes would wait for ever.
  await pagefind.filters();
  for (const one of folders.slice(1)) await pagefind.mergeIndex(one);

  const answers = new Map<string | null, Promise<Matches>>();
  const ask = (words: string | null): Promise<Matches> => {
    const known = answers.get(words);
    if (known) return known;
    const answer = pagefind.search(words).then(({ results }) => {
      const numbered = results.map((result) => [numbers.get(result.id) ?? -1, matchOf(result)] as const);
      return new Map(numbered.filter(([number]) => number >= 0));
    });
    answers.set(words, answer);
    return answer;
  };
  return {
    articles: numbers.size,
    volumeOf: (article) => volumeOf[article] ?? 0,
    exactly: (words) => ask(`"${words.join(' ')}"`),
    nearly: (words) => ask(words.join(' ')),
    every: () => ask(null),
    confirm: async () => {
      if ((await readState(folder)) !== state)
        throw new Error('The archive was published anew; the index at hand is out of date.');
    },
    close: () => pagefind.destroy(),
  };
}

/** Fetches a file of the archive's own. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

async function readState(folder: string): Promise<string> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

function matchOf({ score, data }: PagefindResult): Match {
  return {
    score,
    load: async () => {
      const page = await data();
      if (!page) throw new Error('Pagefind has lost a page it found.');
      return page;
    },
  };
}

interface WordIndexPlace {
  /** The address of the index, with a slash at its end. */
  folder: string;
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
  every: () => Promise<Matches>;
  /** Throws if the index can no longer be reached; Pagefind itself would only find nothing. */
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
