import type { ArchiveState, ArticleState } from '../citation/promises.ts';
import { parseWords } from '../ledger/words.ts';
import { contentFolder } from '../records/content-folder.ts';
import { loadLedger } from '../records/load-ledger.ts';
import { listArticles, type Article } from './articles.ts';
import { once } from './once.ts';

/** Since when each address is published, from the site's root (`/topics/bridges/`), and when anything was last. */
export const joinPublished = once(async (): Promise<Published> => {
  const { addresses, publications, articles, heads } = await openLedger();
  const days = publications.map(({ date }) => date).toSorted();
  const versions = new Map(
    [...articles].map(([article, entries]) => [
      article,
      new Set(entries.flatMap(({ words }) => words).map((line) => parseWords(line)?.version ?? 0)),
    ]),
  );
  return { since: addresses, versions, first: days[0], last: days.at(-1), heads };
});

/** Whether an article's words, in the version it has, are published: a link to them may be called permanent. */
export async function stateOfArticle({ id, data }: Article): Promise<ArticleState> {
  const { versions } = await joinPublished();
  return versions.get(id)?.has(data.version) ? 'published' : 'unpublished';
}

/** How much of the archive is published, for what is said of all of it. */
export const stateOfArchive = once(async (): Promise<ArchiveState> => {
  const { first } = await joinPublished();
  if (first === undefined) return 'unpublished';
  const states = await Promise.all((await listArticles()).map(stateOfArticle));
  return states.includes('unpublished') ? 'partly' : 'published';
});

/** Everything ever published, read once per build. */
export const openLedger = once(() => loadLedger(contentFolder()));

/** What the ledger says of the site. */
interface Published {
  /** `YYYY-MM-DD` by address. */
  since: ReadonlyMap<string, string>;
  /** By article, the versions whose words are published. */
  versions: ReadonlyMap<string, ReadonlySet<number>>;
  /** The day of the first publication, if there was one. */
  first: string | undefined;
  last: string | undefined;
  /** The names of the last publications. */
  heads: string[];
}
