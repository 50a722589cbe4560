import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { kindNames, recordKinds } from '../../schema/collections.ts';
import { schemaFiles } from '../beginning/schema-files.ts';
import { changeTogether, type Change } from '../writing/change-together.ts';
import { mendText } from './mend-text.ts';

/**
 * Mends in all records what cannot change a word or a meaning, and brings the schemas beside them up to date; each is told. Originals,
 * older versions and the ledger are never touched. For whoever holds the lock.
 */
export async function mendArchive(): Promise<void> {
  const folder = contentFolder();
  const changes: Change[] = [];
  const note = (path: string, text: string, mended: readonly string[]): void => {
    if (mended.length === 0) return;
    changes.push({ path, text });
    console.error(`Mended ${path}: ${mended.join(', ')}.`);
  };
  for (const { path, shown, hasText } of await listFiles(folder)) {
    const { text, mended } = mendText(readFileSync(path), hasText) ?? { text: '', mended: [] };
    note(shown, text, mended);
  }
  if (existsSync(join(folder, 'schemas')))
    for (const { path, text } of schemaFiles()) {
      const there = join(folder, path);
      if (!existsSync(there) || readFileSync(there, 'utf8') !== text)
        note(path, text as string, ['the schema of this program']);
    }
  changeTogether(folder, 'check --fix', changes);
}

async function listFiles(folder: string): Promise<{ path: string; shown: string; hasText: boolean }[]> {
  const single = ['archive.yaml', 'redirects.yaml'].map((shown) => ({
    path: join(folder, shown),
    shown,
    hasText: false,
  }));
  const records = await Promise.all(
    kindNames.map(async (kind) =>
      (await listRecordFiles(folder, kind))
        .filter(({ isRecord }) => isRecord)
        .map(({ path, shown }) => ({ path, shown, hasText: recordKinds[kind].extension !== '.yaml' })),
    ),
  );
  return [...single.filter(({ path }) => existsSync(path)), ...records.flat()];
}
