import { contentFolder } from '../records/content-folder.ts';
import { checkContent, type ContentCheck } from '../records/check/check-content.ts';
import { writeFaults } from '../records/fault.ts';
import { showProgress } from './progress.ts';
import { countOf, summarize } from './summary.ts';
import { today } from './today.ts';

/** Checks the archive and says what it found. @returns nothing if there are faults. */
export async function checkArchive(): Promise<ContentCheck | undefined> {
  const check = await loadChecked();
  tellFindings(check);
  if (check.faults.length > 0) return undefined;
  console.log(`Checked ${summarize(check.counts)}: no faults.`);
  return check;
}

/** Reads and judges the archive, showing how far it has come. */
export async function loadChecked(): Promise<ContentCheck> {
  const progress = showProgress();
  try {
    return await checkContent(contentFolder(), {
      today: today(),
      onProgress: (done, total) =>
        progress.say(`Checking: ${done.toLocaleString('en')} of ${countOf(total, 'record', 'records')}`),
    });
  } finally {
    progress.end();
  }
}

/** Writes what a check found where errors go. */
export function tellFindings({ faults, notices }: ContentCheck): void {
  for (const notice of notices) console.error(`Notice: ${notice}`);
  if (faults.length > 0) console.error(`${notices.length > 0 ? '\n' : ''}${writeFaults(faults)}`);
}
