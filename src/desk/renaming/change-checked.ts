import { contentFolder } from '../../records/content-folder.ts';
import { writeFaults, type Fault } from '../../records/fault.ts';
import { loadChecked } from '../check.ts';
import { changeOnTrial } from '../writing/change-on-trial.ts';
import type { Change } from '../writing/change-together.ts';

/**
 * Makes changes that must leave an archive without a fault: what has one already is not touched, and what would bring one in is
 * undone.
 * @param command as the archivist called it.
 * @returns false if nothing was changed, and then the reason has been told.
 */
export async function changeChecked(command: string, plan: () => Promise<Change[]>): Promise<boolean> {
  const before = await loadChecked();
  if (before.faults.length > 0) return refuse(before.faults, 'Nothing was changed: mend this first.');
  let found: readonly Fault[] = [];
  const isGood = await changeOnTrial(contentFolder(), command, await plan(), async () => {
    found = (await loadChecked()).faults;
    return found.length === 0;
  });
  return isGood || refuse(found, 'Nothing was changed: it would have brought this about.');
}

function refuse(faults: readonly Fault[], consequence: string): false {
  console.error(`${writeFaults(faults)}\n\n${consequence}`);
  return false;
}
