import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentFolder, listRecordFiles, type RecordFile } from '../../records/content-folder.ts';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';
import { dossierKinds } from '../../schema/collections.ts';
import { keepNewest } from './kept-folders.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * What pages are printed from: the program as Astro compiles it, with the dossiers, which are programs too. It is kept from one
 * build to the next and compiled again only if one of these has changed. Whoever deletes it loses seconds.
 * @param program a mark of all that is not the archive's.
 * @returns its folder; nothing if it could not be compiled, and then the reason has been told.
 */
export async function openPress(program: string): Promise<string | undefined> {
  const folder = resolve(place, await nameOf(program));
  if (!existsSync(folder) && !(await compile(folder))) return undefined;
  const now = new Date();
  utimesSync(folder, now, now);
  keepNewest(place, most);
  return folder;
}

async function nameOf(program: string): Promise<string> {
  const hash = createHash('sha256').update(program);
  for (const { path, shown, isRecord } of await listDossierFiles())
    if (isRecord) hash.update(`\n${shown}\n`).update(await loadProgram(path));
  return hash.digest('hex').slice(0, 32);
}

async function listDossierFiles(): Promise<RecordFile[]> {
  return (await Promise.all(dossierKinds.map((kind) => listRecordFiles(contentFolder(), kind)))).flat();
}

/** What is compiled of a dossier: its words. The facts above them are read by the pages like those of any record. */
async function loadProgram(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  return splitFrontmatter(text)?.body ?? text;
}

/** Two builds that compile at once each compile for themselves, and one of the two presses is as good as the other. */
async function compile(folder: string): Promise<boolean> {
  const beside = `${folder}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    if (!(await runToEnd([join(import.meta.dirname, 'compile-press.ts'), beside]))) return false;
    renameSync(beside, folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return true;
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

const place = '.astro/press';

/** Three megabytes each, and another for every change of a dossier. */
const most = 32;
