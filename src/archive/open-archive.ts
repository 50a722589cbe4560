import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder, loadOriginal } from '../records/content-folder.ts';
import { loadLedger } from '../records/load-ledger.ts';
import { loadRecords } from '../records/load-records.ts';
import { parseRecord } from '../records/parse-record.ts';
import { loadRedirects } from '../records/retired/redirects.ts';
import { listRetired } from '../records/retired/list-retired.ts';
import { listVersions, type VersionFile } from '../records/versions.ts';
import { splitFrontmatter } from '../records/yaml/frontmatter.ts';
import { archiveSchema } from '../schema/archive.ts';
import type { Archive, VersionRecord } from './archive.ts';
import { noteReading } from './asking/noted-archive.ts';

/**
 * The archive in the content folder: one for the whole build, so that what is made of it is made once; while an editor is
 * at work (`astro dev`) a fresh one whenever a file has changed.
 */
export function openArchive(): Promise<Archive> {
  opened ??= readArchive();
  if (import.meta.env.DEV) watching ??= watch(contentFolder(), { recursive: true }, () => (opened = undefined));
  return opened;
}

let opened: Promise<Archive> | undefined;
let watching: unknown;

async function readArchive(): Promise<Archive> {
  const folder = contentFolder();
  const [facts, records] = await Promise.all([readFile(join(folder, 'archive.yaml'), 'utf8'), loadRecords(folder)]);
  const versionFiles = keep(() => listVersions(folder));
  return noteReading({
    facts: archiveSchema.parse(parse(facts)),
    records,
    loadRetired: keep(() => listRetired(folder)),
    loadRedirects: keep(async () => (await loadRedirects(folder)).redirects),
    loadLedger: keep(() => loadLedger(folder)),
    async loadBody(file) {
      return splitFrontmatter(await readFile(file, 'utf8'))?.body ?? '';
    },
    async loadVersions(article) {
      return (await Promise.all(((await versionFiles()).get(article) ?? []).map(readVersion))).flat();
    },
    loadOriginal: (file) => loadOriginal(folder, file),
  });
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
