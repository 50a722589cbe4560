import { trustSaid, type Trust } from '../kept/seen-files.ts';
import { openStore } from '../kept/store.ts';
import { contentFolder } from '../records/content-folder.ts';
import { checkContent, type CheckForLedger, type ContentCheck } from '../records/check/check-content.ts';
import { writeFaults } from '../records/fault.ts';
import { showProgress } from './progress.ts';
import { summarize } from './summary.ts';
import { today } from './today.ts';

/** Checks the archive and says what it found. @returns nothing if there are faults. */
export async function checkArchive(options: { trust?: Trust } = {}): Promise<ContentCheck | undefined> {
  const check = await loadChecked(options);
  tellFindings(check);
  if (check.faults.length > 0) return undefined;
  console.log(`Checked ${summarize(check.counts)}: no faults.`);
  return check;
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
