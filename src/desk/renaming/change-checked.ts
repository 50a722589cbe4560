import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../records/content-folder.ts';
import { writeFaults, type Fault } from '../../records/fault.ts';
import { loadChecked } from '../check.ts';
import { changeTogether, type Change } from '../writing/change-together.ts';

/**
 * Makes changes that must leave an archive without a fault: what has one already is not touched, and what would bring one in is
 * undone.
 * @param command as the archivist called it.
 * @returns false if nothing was changed, and then the reason has been told.
 */
export async function changeChecked(command: string, plan: () => Promise<Change[]>): Promise<boolean> {
  const folder = contentFolder();
  const before = await loadChecked();
  if (before.faults.length > 0) return refuse(before.faults, 'Nothing was changed: mend this first.');
  const changes = await plan();
  const back = changes.flatMap(({ path }) => stateOf(folder, path));
  changeTogether(folder, command, changes);
  const { faults } = await loadChecked();
  if (faults.length === 0) return true;
  changeTogether(folder, command, back);
  return refuse(faults, 'Nothing was changed: it would have brought this about.');
}

/** What brings a file back to what it is now, or a folder to what is in it. */
function stateOf(folder: string, path: string): Change[] {
  const is = statSync(join(folder, path), { throwIfNoEntry: false });
  // A folder that was made for it goes with it.
  if (!is) return [{ path: existsSync(join(folder, dirname(path))) ? path : dirname(path) }];
  if (!is.isDirectory()) return [{ path, text: readFileSync(join(folder, path), 'utf8') }];
  return readdirSync(join(folder, path)).flatMap((name) => stateOf(folder, `${path}/${name}`));
}

function refuse(faults: readonly Fault[], consequence: string): false {
  console.error(`${writeFaults(faults)}\n\n${consequence}`);
  return false;
}
