import { readFileSync } from 'node:fs';
import { contentFolder, listRecordFiles, type RecordFile } from '../../records/content-folder.ts';
import { readRetirement } from '../../records/retired/list-retired.ts';
import { recordKinds, type PageKind } from '../../schema/collections.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { Refusal } from '../refusal.ts';
import { findKind } from './rewrite-archive.ts';

/** The kind that an archivist named. @throws if it is none whose records have pages. */
export function insistOnKind(word: string, among: readonly PageKind[]): PageKind {
  const kind = findKind(word);
  if (kind && among.includes(kind)) return kind;
  const words = among.map((one) => recordKinds[one].singular);
  const near = nearestWord(word, words);
  throw new Refusal(`“${word}” is none of ${words.join(', ')}.${near === undefined ? '' : ` Did you mean “${near}”?`}`);
}

/** The file of a record that is there. @throws if there is none of this id, or it has gone elsewhere. */
export async function findRecord(kind: PageKind, id: string): Promise<RecordFile> {
  const files = (await listRecordFiles(contentFolder(), kind)).filter(({ isRecord }) => isRecord);
  const file = files.find((one) => one.id === id);
  const { singular } = recordKinds[kind];
  if (!file) {
    const near = nearestWord(
      id,
      files.map((one) => one.id),
    );
    throw new Refusal(`There is no ${singular} “${id}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`);
  }
  if (readRetirement(kind, file, readFileSync(file.path)))
    throw new Refusal(`The ${singular} “${id}” is no longer there: see ${file.shown}.`);
  return file;
}
