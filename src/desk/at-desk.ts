import { existsSync } from 'node:fs';
import { contentFolder } from '../records/content-folder.ts';
import { Refusal, sayHindrance } from './refusal.ts';
import { today } from './today.ts';
import { healArchive, settleArchive } from './writing/heal-archive.ts';
import { withLock } from './writing/lock.ts';
import { deskOf } from './writing/plan.ts';

/**
 * Runs a command on an archive in which nothing is half done: what an earlier one left so is finished or undone first. One
 * that writes has the archive for itself meanwhile. What hinders it is told in a sentence.
 * @param command as the archivist called it.
 * @returns false if it did not do what it was asked.
 */
export async function atDesk(
  command: string,
  kind: 'reads' | 'writes',
  work: () => Promise<boolean>,
): Promise<boolean> {
  const folder = contentFolder();
  try {
    refuseWrongAddress();
    // What is released on the way past midnight is not: all processes of a command have one day.
    process.env['ARCHIVE_DAY'] ||= today();
    if (kind === 'reads') {
      await healArchive(folder);
      return await work();
    }
    if (!existsSync(folder))
      throw new Refusal(`There is no folder ${folder}. Name that of the archive in ARCHIVE_CONTENT.`);
    return await withLock(deskOf(folder).desk, command, async () => {
      settleArchive(folder);
      return work();
    });
  } catch (error) {
    const hindrance = sayHindrance(error);
    if (hindrance === undefined) throw error;
    console.error(hindrance);
    return false;
  }
}

/** Before anything is read or made: whoever typed it can mend it. */
function refuseWrongAddress(): void {
  const said = process.env['SITE_URL'] ?? '';
  if (said !== '' && !/^https?:$/.test(URL.parse(said)?.protocol ?? ''))
    throw new Refusal(
      `SITE_URL is “${said}”; expected the address where the archive will stand, such as https://archive.example. Without it that in archive.yaml counts.`,
    );
}
