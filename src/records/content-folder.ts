import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, parse, relative, resolve, sep } from 'node:path';
import { recordKinds, type CollectionName } from '../schema/collections.ts';
import { whyUnfit } from './file-names.ts';

/** The folder an archive is made of: `ARCHIVE_CONTENT`, or `content` beside the program. */
export function contentFolder(): string {
  return resolve(process.env['ARCHIVE_CONTENT'] || 'content');
}

/**
 * The files of one kind of record, sorted by path; sub-folders are for the archivist's order only.
 * Hidden files and folders are not the archive's, and what no archive can hold is told by `check/files/entries.ts`. A folder
 * that is missing has no files.
 */
export async function listRecordFiles(folder: string, collection: CollectionName): Promise<RecordFile[]> {
  const entries = await readdir(join(folder, collection), { recursive: true, withFileTypes: true }).catch(ifMissing);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => toRecordFile(folder, parentPath, name, recordKinds[collection].extension))
    .filter(({ shown }) => !shown.split('/').some((step) => step.startsWith('.') || whyUnfit(step) !== undefined))
    .toSorted((a, b) => (a.shown < b.shown ? -1 : 1));
}

/** The names of the files that were received, sorted. */
export async function listHeldFiles(folder: string, kind: 'originals' | 'attachments'): Promise<string[]> {
  const entries = await readdir(join(folder, kind), { withFileTypes: true }).catch(ifMissing);
  return entries.flatMap(({ name }) => (name.startsWith('.') || whyUnfit(name) ? [] : name)).toSorted();
}

/** The bytes of a file that was received. Read at once: who prints pages needs one after the other. */
export async function loadHeldFile(folder: string, kind: 'originals' | 'attachments', file: string): Promise<Buffer> {
  return readFileSync(join(folder, kind, file));
}

function toRecordFile(folder: string, parent: string, file: string, extension: string): RecordFile {
  const { name, ext } = parse(file);
  const above = relative(folder, parent).split(sep).join('/');
  return { id: name, path: join(parent, file), shown: `${above}/${file}`, isRecord: ext === extension };
}

function ifMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** A file that should be a record. */
export interface RecordFile {
  /** File name without extension. */
  id: string;
  path: string;
  /** Path from the content folder, with `/`, as messages show it. */
  shown: string;
  /** Whether its extension is the one of its kind. */
  isRecord: boolean;
}
