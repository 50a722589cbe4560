import type { Archive } from './archive.ts';
import type { ArchiveState, ArticleState } from '../citation/promises.ts';
import { parseWords } from '../ledger/words.ts';
import { byArticle, listArticles, type Article } from './articles.ts';
import { followRetired, type RetiredIds } from '../records/retired/retired-records.ts';
import { addressBeside } from '../paths.ts';
import { once, onceFor, themselves } from './asking/once.ts';

/** Since when each address is published, from the site's root (`/topics/bridges/`), and when anything was last. */
export const joinPublished = once('published', async (archive: Archive): Promise<Published> => {
  const { addresses, publications, articles, heads } = await archive.loadLedger();
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
export const stateOfArticle = onceFor(
  'published article',
  async (archive, { id, data }: Article): Promise<ArticleState> => {
    const { versions } = await joinPublished(archive);
    return versions.get(id)?.has(data.version) ? 'published' : 'unpublished';
  },
  byArticle,
);

/** Since when an address is published, from the site's root. */
export const publishedSince = onceFor(
  'published since',
  async (archive, address: string): Promise<string | undefined> => (await joinPublished(archive)).since.get(address),
  themselves,
);

/** The names of the files beside the page of a thing that are published, there or beside a record that has become this one. */
export function publishedBeside(archive: Archive, kind: Kind, id: string | undefined): Promise<string[]> {
  return filesBeside(archive, id === undefined ? kind : `${kind} ${id}`);
}

const filesBeside = onceFor(
  'published beside',
  async (archive, thing: string): Promise<string[]> => {
    const [kind, id] = thing.split(' ') as [Kind, string | undefined];
    const files = await filesByPlace(archive);
    const ids = [id, ...((await movedTo(archive)).get(thing) ?? [])];
    return [...new Set(ids.flatMap((one) => files.get(addressBeside(kind, one, '')) ?? []))];
  },
  themselves,
);

/** By the address of the folder they stand in. */
const filesByPlace = once('published files by place', async (archive: Archive) => {
  const files = new Map<string, string[]>();
  for (const address of (await joinPublished(archive)).since.keys()) {
    if (/#|\/$/.test(address)) continue;
    const place = address.slice(0, address.lastIndexOf('/') + 1);
    const there = files.get(place);
    if (there) there.push(address.slice(place.length));
    else files.set(place, [address.slice(place.length)]);
  }
  return files;
});

/** The ids of the records that have moved to another, by that one. */
const movedTo = once('moved to', async (archive) => {
  const moves = Object.entries(await archive.loadRetired()).flatMap(([kind, ids]: [string, RetiredIds]) =>
    [...ids.keys()].flatMap((from) => {
      const [to, ...others] = followRetired(ids, from);
      return to !== undefined && to !== from && others.length === 0 ? [{ record: `${kind} ${to}`, from }] : [];
    }),
  );
  return new Map(
    [...Map.groupBy(moves, ({ record }) => record)].map(([record, its]) => [record, its.map(({ from }) => from)]),
  );
});

/** The names of the last publications. */
export const lastPublications = once('last publications', async (archive) => (await joinPublished(archive)).heads);

/** How much of the archive is published, for what is said of all of it. */
export const stateOfArchive = once('state of the archive', async (archive: Archive): Promise<ArchiveState> => {
  const { first } = await joinPublished(archive);
  if (first === undefined) return 'unpublished';
  const states = await Promise.all(listArticles(archive).map((one) => stateOfArticle(archive, one)));
  return states.includes('unpublished') ? 'partly' : 'published';
});

type Kind = Parameters<typeof addressBeside>[0];

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
