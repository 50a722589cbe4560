import { readFileSync } from 'node:fs';
import type { ArticleData } from '../../schema/article.ts';
import { pageKinds, type PageKind } from '../../schema/collections.ts';
import { listRecordFiles, type RecordFile } from '../content-folder.ts';
import { parseRecord } from '../parse-record.ts';
import { mayBeRetired } from './find-retired.ts';
import type { Retired } from './retired-records.ts';
import type { Retirement } from './retirement.ts';

/**
 * What became of every record that is no longer there, by kind and id. A withdrawn article is among them, although its
 * facts are still a record. Faulty files are left out: the check tells them.
 */
export async function listRetired(folder: string): Promise<Retired> {
  const pairs = pageKinds.map(async (kind) => [kind, await listRetiredOf(kind, folder)]);
  return Object.fromEntries(await Promise.all(pairs)) as Retired;
}

/** What became of every record of one kind that is no longer there. */
export async function listRetiredOf(kind: PageKind, folder: string): Promise<Map<string, Retirement>> {
  const files = await listRecordFiles(folder, kind);
  return new Map(
    files.flatMap((file) => {
      const became = file.isRecord ? readRetirement(kind, file, readFileSync(file.path)) : undefined;
      return became ? [[file.id, became]] : [];
    }),
  );
}

/** What became of a record, if it is no longer there. */
export function readRetirement(
  kind: PageKind,
  { shown }: Pick<RecordFile, 'shown'>,
  bytes: Buffer,
): Retirement | undefined {
  if (!mayBeRetired(bytes)) return undefined;
  const { retired, data } = parseRecord(kind, shown, bytes);
  if (retired) return retired;
  const { title, withdrawn } = (kind === 'articles' ? (data ?? {}) : {}) as Partial<ArticleData>;
  return title && withdrawn ? { name: title, withdrawn } : undefined;
}
