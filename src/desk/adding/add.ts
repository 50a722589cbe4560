import { contentFolder } from '../../records/content-folder.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { listRecordFiles } from '../../records/content-folder.ts';
import { showProgress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { today } from '../today.ts';
import { changeTogether } from '../writing/change-together.ts';
import { findEntries } from './find-entries.ts';
import { changesOf, type Found } from './find-entry.ts';
import { knowArchive } from './known-archive.ts';
import type { GivenFacts } from './make-entry.ts';
import { startReport } from './report.ts';

/**
 * Takes what is handed in into the archive: of every text in it the original, to the byte, and an article whose facts are
 * proposals; one that is there already is left as it is. It is written in small batches, each wholly or not at all, so that
 * after an interruption the same call goes on where it stopped.
 * @returns false if something could not be taken in; what it was has been told.
 */
export async function add(paths: readonly string[], { dryRun, json, ...given }: AddOptions): Promise<boolean> {
  const folder = contentFolder();
  await insistOnRecords(folder, given);
  const known = await knowArchive(folder);
  const progress = showProgress();
  const report = startReport({ json, dryRun, beforeLine: progress.clear });
  let [batch, size]: [Found[], number] = [[], 0];
  const write = (): void => {
    // Of a file that changes twice only the last is written.
    if (!dryRun)
      changeTogether(
        folder,
        'add',
        [...known.unwritten].map(([path, text]) => ({ path, text })),
      );
    if (!dryRun) known.unwritten.clear();
    for (const found of batch) report.tell(found);
    [batch, size] = [[], 0];
  };
  for await (const found of findEntries(paths, known, { day: today(), given })) {
    batch.push(found);
    size += changesOf(found).reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
    if (batch.length >= together || size >= largestBatch) write();
    progress.say(`Adding: ${report.sayCounts()}`);
  }
  write();
  progress.end();
  return report.end();
}

/** What was named on the command line has to be there: a slip there would stand in every entry. */
async function insistOnRecords(folder: string, { outlet, story }: GivenFacts): Promise<void> {
  for (const [kind, id] of [
    ['outlets', outlet],
    ['stories', story],
  ] as const) {
    if (id === undefined) continue;
    const ids = (await listRecordFiles(folder, kind)).map((file) => file.id);
    if (ids.includes(id)) continue;
    const near = nearestWord(id, ids);
    throw new Refusal(`There is no “${id}” in ${kind}/.${near ? ` Did you mean “${near}”?` : ''}`);
  }
}

/** Texts written at once: waiting for the disk once for many costs a seventh of waiting for each. */
const together = 100;
/** Bytes written at once. */
const largestBatch = 32_000_000;

export interface AddOptions extends GivenFacts {
  /** Only say what would become of it. */
  dryRun: boolean;
  json: boolean;
}
