import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { keepIn, type Keeping } from '../kept/keeping.ts';
import { openStore, shelveFor, type Store } from '../kept/store.ts';
import { contentFolder, listRecordFiles, loadHeldFile } from '../records/content-folder.ts';
import { loadLedger } from '../records/load-ledger.ts';
import { loadRecords } from '../records/loading/load-records.ts';
import { recordsProgram } from '../records/loading/records-program.ts';
import { parseRecord } from '../records/parse-record.ts';
import { loadRedirects } from '../records/retired/redirects.ts';
import { findRetired } from '../records/retired/find-retired.ts';
import type { Retired } from '../records/retired/retired-records.ts';
import { listVersions, type VersionFile } from '../records/versions.ts';
import { splitFrontmatter } from '../records/yaml/frontmatter.ts';
import { archiveSchema } from '../schema/archive.ts';
import { kindNames, pageKinds, type CollectionName } from '../schema/collections.ts';
import type { Archive, RecordOf, Records, VersionRecord } from './archive.ts';
import { derivedProgram } from './asking/derived-program.ts';
import { noteReading } from './asking/noted-archive.ts';

/**
 * The archive in the content folder: one for the whole build, so that what is made of it is made once; while an editor is
 * at work (`astro dev`) a fresh one whenever a file has changed.
 */
export function openArchive(): Promise<Archive> {
  opened ??= readArchive();
  if (import.meta.env?.DEV) watching ??= watch(contentFolder(), { recursive: true }, forget);
  return opened;
}

let opened: Promise<Archive> | undefined;
let watching: unknown;

/** And once more when all is quiet: of what is written into a new folder in its first moment nothing is told. */
function forget(): void {
  opened = undefined;
  clearTimeout(forgetting);
  forgetting = setTimeout(() => (opened = undefined), 500);
}

let forgetting: NodeJS.Timeout | undefined;

async function readArchive(): Promise<Archive> {
  const folder = contentFolder();
  const keeping = keepIn(openStoreOnce(), recordsProgram());
  const [facts, records] = await Promise.all([
    readFile(join(folder, 'archive.yaml'), 'utf8'),
    readRecords(folder, keeping),
  ]);
  const versionFiles = keep(() => listVersions(folder));
  return noteReading({
    facts: archiveSchema.parse(parse(facts)),
    records,
    loadRetired: keep(() => readRetired(folder, keeping)),
    loadRedirects: keep(async () => (await loadRedirects(folder)).redirects),
    loadLedger: keep(() => loadLedger(folder)),
    loadBody: async (file) => splitFrontmatter(readSame(file, keeping).toString())?.body ?? '',
    async loadVersions(article) {
      return (await Promise.all(((await versionFiles()).get(article) ?? []).map(readVersion))).flat();
    },
    loadOriginal: (file) => loadHeldFile(folder, 'originals', file),
    loadAttachment: (file) => loadHeldFile(folder, 'attachments', file),
    digestOf: keeping.seen.digestOf,
    digestOfOriginal: (file) => keeping.seen.digestOf(join(folder, 'originals', file)),
    digestOfAttachment: (file) => keeping.seen.digestOf(join(folder, 'attachments', file)),
    kept: shelveFor(derivedProgram(), keeping.store),
  });
}

/** What is kept of a file is kept by its digest, and has to be made of what had that digest. */
function readSame(file: string, { seen }: Keeping): Buffer {
  const before = seen.digestOf(file);
  const { bytes, digest } = seen.load(file);
  if (digest !== before) throw new Error(`${file} was changed while it was read. Please try again.`);
  return bytes;
}

/** One for the process, which writes what is still waiting before it ends, however it does. */
function openStoreOnce(): Store {
  if (store) return store;
  store = openStore();
  process.once('exit', store.close);
  return store;
}

let store: Store | undefined;

async function readRecords(folder: string, keeping: Keeping): Promise<Records> {
  const pairs = kindNames.map(async (kind) => [kind, await readKind(folder, kind, keeping)]);
  return Object.fromEntries(await Promise.all(pairs)) as Records;
}

async function readKind<C extends CollectionName>(
  folder: string,
  kind: C,
  keeping: Keeping,
): Promise<Map<string, RecordOf<C>>> {
  const records = (await loadRecords(folder, kind, keeping)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    records.map(({ id, data, path }) => [id, { id, data, filePath: relative('.', path).split(sep).join('/') }]),
  );
}

async function readRetired(folder: string, keeping: Keeping): Promise<Retired> {
  const pairs = pageKinds.map(async (kind) => [
    kind,
    await findRetired(kind, await listRecordFiles(folder, kind), keeping),
  ]);
  return Object.fromEntries(await Promise.all(pairs)) as Retired;
}

async function readVersion({ version, path, shown }: VersionFile): Promise<VersionRecord[]> {
  const { data } = parseRecord('articles', shown, await readFile(path));
  return data ? [{ version, file: path, data }] : [];
}

/** Loads what is asked for once, when it is first asked for. */
function keep<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
