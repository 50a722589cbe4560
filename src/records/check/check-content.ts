import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programDigest } from '../../kept/program-digest.ts';
import { seeFiles, type Trust } from '../../kept/seen-files.ts';
import type { Store } from '../../kept/store.ts';
import { archiveSchema } from '../../schema/archive.ts';
import { isPageKind, kindNames, type CollectionName } from '../../schema/collections.ts';
import { checkArticles, type ArticlesCheck } from './article/articles.ts';
import { checkEntries } from './files/entries.ts';
import { checkFileNames, checkFolders, checkOriginalNames } from './files/names.ts';
import { knownIds, listIds } from './known-ids.ts';
import { makeJudges } from './judging/judges.ts';
import { listOriginals, listRecordFiles, type RecordFile } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import { findVanished } from './files/vanished.ts';
import { emptyLedger, loadLedger, type Ledger } from '../load-ledger.ts';
import { noticeExpiry } from './files/expiry.ts';
import { parseFactsFile } from '../parse-record.ts';
import { loadRedirects } from '../retired/redirects.ts';
import { listRetired, noneRetired, type Retired } from '../retired/retired-records.ts';
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
  const { onProgress, today, store = nothingKept, trust, withNewWords = false } = options;
  const entries = await checkEntries(folder);
  if (!entries.isReadable) return { ...nothingRead, faults: entries.faults };
  const files = await listAll(folder);
  const retired = await listRetired(folder);
  const found = mapKinds((kind) => files[kind].filter(({ isRecord }) => isRecord).length);
  const total = Object.values(found).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const onRead = (): void => onProgress?.((done += 1), total);
  const ids = listIds(files, retired);
  const originals = await listOriginals(folder);
  const named = [
    ...(await checkFolders(folder)),
    ...kindNames.flatMap((kind) => checkFileNames(kind, files[kind])),
    ...checkOriginalNames(originals),
  ];
  const [ledger, versions] = await Promise.all([loadLedger(folder), listVersions(folder)]);
  const redirects = await loadRedirects(folder);
  const archive = await checkArchiveFile(folder, ledger, today);
  const facts = { folder, ids, retired, originals, versions, ledger, ...nobodyAround };
  const seen = seeFiles(store, trust);
  const program = programDigest(...roomsThatJudge);
  const judges = makeJudges({ store, seen, program, onJudged: onRead }, facts);
  const known = knownIds(ids, retired);
  const check = async () => {
    const around = await checkSurroundings(files, judges);
    const { outlets, uses, members, entries } = around;
    judges.know({ outlets, uses, members });
    const redirected = new Set(redirects.redirects.map(({ from }) => from));
    const day = today ?? lastDay(ledger);
    const together = { ids: known, outlets, originals, ledger, retired, entries, redirected, today: day, withNewWords };
    return { around, its: await checkArticles(files.articles, judges, together) };
  };
  const { around: surroundings, its } = await check().finally(() => judges.close());
  seen.keep();
  const { newWords, readable, ...articles } = its;
  return {
    faults: [
      archive.faults,
      entries.faults,
      redirects.faults,
      named,
      surroundings.faults,
      articles.faults,
      ledger.faults,
      findVanished(ledger, versions, known),
    ].flat(),
    notices: [archive.notices, surroundings.notices, articles.notices].flat(),
    counts: mapKinds((kind) => found[kind] - (isPageKind(kind) ? retired[kind].size : 0)),
    retired,
    ledger,
    ...(newWords ? { newWords } : {}),
    readable,
  };
}

function lastDay({ publications }: Ledger): string {
  return (
    publications
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  );
}

async function checkArchiveFile(
  folder: string,
  { publications }: Ledger,
  today: string | undefined,
): Promise<Pick<ContentCheck, 'faults' | 'notices'>> {
  const file = 'archive.yaml';
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes) {
    const remedy = 'Add it, or name the folder of the archive in ARCHIVE_CONTENT.';
    const found = `no such file in ${folder}`;
    return { faults: [{ file, found, expected: 'the name, address and rights of the archive', remedy }], notices: [] };
  }
  const { parts, faults, locate, notices: own } = parseFactsFile(archiveSchema, file, bytes);
  const notices = [...own, ...(today === undefined ? [] : noticeExpiry(parts.security?.expires, today))];
  if (parts.ledger === undefined || publications.some(({ name }) => name === parts.ledger)) return { faults, notices };
  const lost = {
    file,
    line: locate(['ledger']),
    field: 'ledger',
    found: `${parts.ledger}, which is not in ledger/`,
    expected: 'the ledger of everything that was published',
    remedy: 'Bring the folder ledger/ back from a backup or the history of the archive.',
  };
  return { faults: [...faults, lost], notices };
}

async function listAll(folder: string): Promise<Record<CollectionName, RecordFile[]>> {
  const lists = await Promise.all(kindNames.map((kind) => listRecordFiles(folder, kind)));
  return mapKinds((kind) => lists[kindNames.indexOf(kind)] ?? []);
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

/** The rooms of `src/` that a judgement hangs on; imports lead nowhere else. */
const roomsThatJudge = ['kept', 'ledger', 'records', 'schema', 'text'];

/** Where nothing is kept from one check to the next. */
const nothingKept = { get: () => undefined, put: () => undefined };

/** Before the records around the articles are read. */
const nobodyAround = { outlets: new Map(), uses: new Map(), members: new Map() };

/** What a check goes by, and who is told how it goes on. */
export interface CheckOptions {
  /** Called after every record, with how many are read and how many there are. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** `YYYY-MM-DD`; without it, nothing is said of what a day brings. */
  today?: string | undefined;
  /** Where judgements are kept from one check to the next. */
  store?: Pick<Store, 'get' | 'put'> | undefined;
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
  /** How many records of each kind there are, without those that are no longer there. */
  counts: Record<CollectionName, number>;
  /** What became of those. */
  retired: Retired;
  /** What was ever published. */
  ledger: Ledger;
}
