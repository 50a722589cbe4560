import { keepIn, type Keeping } from '../../kept/keeping.ts';
import type { Trust } from '../../kept/seen-files.ts';
import type { Shelf } from '../../kept/store.ts';
import { isPageKind, kindNames, pageKinds, type CollectionName, type PageKind } from '../../schema/collections.ts';
import { checkArticles, type ArticlesCheck } from './article/articles.ts';
import { checkEntries } from './files/entries.ts';
import { checkFileNames, checkFolders, checkHeldNames } from './files/names.ts';
import { knownIds, listIds } from './known-ids.ts';
import { makeJudges } from './judging/judges.ts';
import { listHeldFiles, listRecordFiles, type RecordFile } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import { findVanished } from './files/vanished.ts';
import { emptyLedger, loadLedger, type Ledger } from '../load-ledger.ts';
import { noneRetired, type Retired } from '../retired/retired-records.ts';
import { checkArchiveFile, checkRedirectsFile } from './archive-file.ts';
import { findRetired } from '../retired/find-retired.ts';
import { recordsProgram } from '../loading/records-program.ts';
import { releaseDay } from '../loading/release-day.ts';
import { findUnreleased, type UnreleasedRecords } from '../loading/unreleased.ts';
import { checkUnreleased } from './unreleased.ts';
import { listVersions } from '../versions.ts';
import { checkSurroundings } from './surroundings.ts';

/**
 * Reads an archive and tells everything that is wrong with it. What was judged before is taken from the store, if there is
 * one. Articles come last, and of each only what others are compared with is held, so that a hundred thousand fit into
 * memory.
 */
export function checkContent(folder: string, options: CheckOptions & { withNewWords: true }): Promise<CheckForLedger>;
export function checkContent(folder: string, options?: CheckOptions): Promise<ContentCheck>;
export async function checkContent(folder: string, options: CheckOptions = {}): Promise<ContentCheck> {
  const { onProgress, today, store, trust, withNewWords = false } = options;
  const present = checkEntries(folder);
  if (!present.isReadable) return { ...nothingRead, faults: present.faults };
  const files = await listAll(folder);
  const keeping = keepIn(store, recordsProgram(), trust);
  const retired = await listRetired(files, keeping);
  const found = mapKinds((kind) => files[kind].filter(({ isRecord }) => isRecord).length);
  const total = Object.values(found).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const onRead = (): void => onProgress?.((done += 1), total);
  const ids = listIds(files, retired);
  const [originals, attachments] = await Promise.all([
    listHeldFiles(folder, 'originals'),
    listHeldFiles(folder, 'attachments'),
  ]);
  const named = [
    ...(await checkFolders(folder)),
    ...kindNames.flatMap((kind) => checkFileNames(kind, files[kind])),
    ...checkHeldNames('originals', originals),
    ...checkHeldNames('attachments', attachments),
  ];
  const [ledger, versions] = await Promise.all([loadLedger(folder), listVersions(folder)]);
  const redirects = await checkRedirectsFile(folder, keeping);
  const archive = await checkArchiveFile(folder, ledger, today, keeping);
  const released = releaseDay(today);
  const hidden = await findUnreleased(folder, keeping, released);
  const facts = { folder, ids, retired, originals, attachments, versions, ledger, ...nobodyAround };
  const judges = makeJudges(keeping, facts, onRead);
  const known = knownIds(ids, retired);
  const check = async () => {
    const around = await checkSurroundings(files, judges);
    const { outlets, uses, members, entries } = around;
    judges.know({ outlets, uses, members });
    const held = { originals, attachments };
    const redirected = new Set(redirects.redirects.map(({ from }) => from));
    const day = today ?? lastDay(ledger);
    const together = {
      ids: known,
      outlets,
      ...held,
      ledger,
      retired,
      entries,
      redirected,
      hidden,
      today: day,
      withNewWords,
    };
    return { around, its: await checkArticles(files.articles, judges, together) };
  };
  const { around: surroundings, its } = await check().finally(() => judges.close());
  const heldBack = await checkUnreleased(folder, hidden, ledger, { keeping, today: released });
  keeping.seen.keep();
  const { newWords, readable, ...articles } = its;
  return {
    faults: [
      archive.faults,
      present.faults,
      redirects.faults,
      named,
      surroundings.faults,
      articles.faults,
      ledger.faults,
      heldBack.faults,
      findVanished(ledger, versions, known),
    ].flat(),
    notices: [archive.notices, heldBack.notices, surroundings.notices, articles.notices].flat(),
    counts: mapKinds((kind) => found[kind] - (isPageKind(kind) ? retired[kind].size : 0) - countHidden(hidden, kind)),
    retired,
    ledger,
    ...(newWords ? { newWords } : {}),
    readable,
  };
}

function countHidden(hidden: UnreleasedRecords, kind: CollectionName): number {
  return kind === 'articles' || kind === 'stories' ? hidden[kind].size : 0;
}

function lastDay({ publications }: Ledger): string {
  return (
    publications
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  );
}

async function listAll(folder: string): Promise<Record<CollectionName, RecordFile[]>> {
  const lists = await Promise.all(kindNames.map((kind) => listRecordFiles(folder, kind)));
  return mapKinds((kind) => lists[kindNames.indexOf(kind)] ?? []);
}

async function listRetired(files: Record<CollectionName, RecordFile[]>, keeping: Keeping): Promise<Retired> {
  const retired = noneRetired() as Record<PageKind, Retired[PageKind]>;
  for (const kind of pageKinds) retired[kind] = await findRetired(kind, files[kind], keeping);
  return retired;
}

function mapKinds<T>(make: (kind: CollectionName) => T): Record<CollectionName, T> {
  return Object.fromEntries(kindNames.map((kind) => [kind, make(kind)])) as Record<CollectionName, T>;
}

/** What is said of an archive whose files may not be read. */
const nothingRead: Omit<ContentCheck, 'faults'> = {
  notices: [],
  counts: mapKinds(() => 0),
  retired: noneRetired(),
  ledger: emptyLedger(),
  readable: new Map(),
};

/** Before the records around the articles are read. */
const nobodyAround = { outlets: new Map(), uses: new Map(), members: new Map() };

/** What a check goes by, and who is told how it goes on. */
export interface CheckOptions {
  /** Called after every record, with how many are read and how many there are. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** `YYYY-MM-DD`; without it, nothing is said of what a day brings. */
  today?: string | undefined;
  /** Where judgements are kept from one check to the next. */
  store?: Shelf | undefined;
  /** Whether files that look as they did are taken for the same. */
  trust?: Trust | undefined;
  /** Whether what the ledger does not have yet is asked for. */
  withNewWords?: boolean | undefined;
}

/** What a check says of an archive whose ledger is to be added to. */
export type CheckForLedger = ContentCheck & Required<Pick<ContentCheck, 'newWords'>>;

/** What a check says of an archive. */
export interface ContentCheck extends Pick<ArticlesCheck, 'newWords' | 'readable'> {
  /** What must be mended before the archive can be built. */
  faults: Fault[];
  /** What an editor may want to know; nothing is wrong. */
  notices: string[];
  /** How many records of each kind are shown, without those that are no longer there or held back. */
  counts: Record<CollectionName, number>;
  /** What became of those. */
  retired: Retired;
  /** What was ever published. */
  ledger: Ledger;
}
