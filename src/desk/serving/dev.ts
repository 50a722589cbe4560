import { rm } from 'node:fs/promises';
import { loadChecked, tellFindings } from '../check.ts';
import { choosePort } from './port.ts';
import { untilStopped } from './until-stopped.ts';

/** Shows the archive while it is being edited; a page changes when its file is saved. @returns false if it could not start. */
export async function startDesk(): Promise<boolean> {
  const port = choosePort();
  if (port === undefined) return false;
  // Who edits a draft wants to see it.
  process.env['ARCHIVE_DAY'] = 'any';
  const check = await loadChecked();
  tellFindings(check);
  if (check.faults.some(({ file }) => file === 'archive.yaml')) {
    console.error('Without a sound archive.yaml nothing can be shown.');
    return false;
  }
  if (check.faults.length > 0) console.error('Records with faults are left out until they are mended.\n');
  const { dev } = await import('astro');
  // Astro keeps one store for all archives here and would begin with that of another; told to empty it, it warns that it did.
  await rm('.astro/data-store.json', { force: true });
  const server = await dev({ root: '.', server: { port } });
  await untilStopped();
  await server.stop();
  return true;
}
