import { trustSaid, type Trust } from '../kept/seen-files.ts';
import { openStore } from '../kept/store.ts';
import { contentFolder } from '../records/content-folder.ts';
import { checkContent, type CheckForLedger, type ContentCheck } from '../records/check/check-content.ts';
import { writeFaults } from '../records/fault.ts';
import { showProgress } from './progress.ts';
import { summarize } from './summary.ts';
import { today } from './today.ts';
import { writeJson } from './write-json.ts';

/**
 * Checks the archive and says what it found, to an archivist or to a program.
 * @returns nothing if there are faults.
 */
export async function checkArchive(options: CheckFlags = {}): Promise<ContentCheck | undefined> {
  if (options.fix) await (await import('./checking/mend-archive.ts')).mendArchive();
  const check = await loadChecked(options);
  const { faults, notices, counts } = check;
  const isSound = faults.length === 0;
  if (options.json) console.log(writeJson({ faults, notices, counts }));
  else tellFindings(check);
  if (options.github) {
    const { annotateFaults, repositoryPath } = await import('./checking/annotate-faults.ts');
    for (const line of annotateFaults(faults, notices, repositoryPath(contentFolder()))) console.log(line);
  }
  if (isSound && !options.json) console.log(`Checked ${summarize(counts)}: no faults.`);
  return isSound ? check : undefined;
}

/** Reads and judges the archive, showing how far it has come. What is the same as the last time is not judged again. */
export function loadChecked(options: { trust?: Trust; withNewWords: true }): Promise<CheckForLedger>;
export function loadChecked(options?: { trust?: Trust }): Promise<ContentCheck>;
export async function loadChecked({
  trust = trustSaid(),
  withNewWords = false,
}: CheckingOptions = {}): Promise<ContentCheck> {
  const progress = showProgress();
  const store = openStore();
  try {
    return await checkContent(contentFolder(), {
      today: today(),
      store,
      trust,
      withNewWords,
      onProgress: (done, total) => progress.count('Checking', done, total, ['record', 'records']),
    });
  } finally {
    store.close();
    progress.end();
  }
}

/** Writes what a check found where errors go. */
export function tellFindings({ faults, notices }: Pick<ContentCheck, 'faults' | 'notices'>): void {
  for (const notice of notices) console.error(`Notice: ${notice}`);
  if (faults.length > 0) console.error(`${notices.length > 0 ? '\n' : ''}${writeFaults(faults)}`);
}

interface CheckingOptions {
  trust?: Trust;
  withNewWords?: boolean;
}

/** What may stand behind the command. */
export interface CheckFlags {
  trust?: Trust;
  /** Whether what can be mended without changing a word is mended first. */
  fix?: boolean;
  /** Whether a program is told, and nobody else. */
  json?: boolean;
  /** Whether a workflow of GitHub’s is told too. */
  github?: boolean;
}
