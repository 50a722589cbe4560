import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { showProgress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { today } from '../today.ts';
import { findEntries } from './find-entries.ts';
import { changesOf, type Found } from './find-entry.ts';
import { knowArchive } from './known-archive.ts';
import type { GivenFacts } from './make-entry.ts';
import { startJudges } from './judging/judges.ts';
import { startReport } from './report.ts';
import { weighFiles } from './walk-files.ts';
import { writeBatch } from './write-batch.ts';

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
  const judges = startJudges();
  const all = paths.reduce((sum, path) => sum + weighFiles(path), 0);
  const tellRead = (bytes: number): void =>
    progress.count('Adding', Math.round(bytes / 1000), Math.round(Math.max(all, bytes) / 1000), ['kB', 'kB']);
  let [batch, size]: [Found[], number] = [[], 0];
  let underWay = Promise.resolve();
  const tellWritten = async (written: Promise<Found[]>): Promise<void> => {
    for (const found of await written) report.tell(found);
  };
  // While a batch is judged and written, the next is read.
  const settle = async (): Promise<void> => {
    const settled = batch;
    [batch, size] = [[], 0];
    await underWay;
    underWay = tellWritten(writeBatch(settled, known, judges, dryRun));
    // It is waited for later, and what hindered it is told then.
    underWay.catch(() => undefined);
  };
  try {
    for await (const found of findEntries(paths, known, { day: today(), given }, tellRead)) {
      batch.push(found);
      size += changesOf(found).reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
      if (batch.length >= together || size >= largestBatch) await settle();
    }
    await settle();
    await underWay;
  } finally {
    await judges.close();
    progress.end();
  }
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
