import { watch } from 'node:fs';
import { contentFolder } from '../../records/content-folder.ts';
import { sayHindrance } from '../refusal.ts';
import { untilStopped } from '../serving/until-stopped.ts';

/**
 * Checks an archive, and again whenever something in it has changed and nobody has written for a moment, until Ctrl-C.
 * @param check tells what it finds.
 */
export async function watchArchive(check: () => Promise<unknown>): Promise<void> {
  const checkOnce = async (): Promise<void> => {
    await check().catch((error: unknown) => console.error(sayHindrance(error) ?? error));
    console.error('Checking again at every change; Ctrl-C ends.\n');
  };
  let waiting: NodeJS.Timeout | undefined;
  // From now on: what changes while the first check reads is read again.
  const watcher = watch(contentFolder(), { recursive: true }, (_, name) => {
    if (name !== null && isPassing(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void (checked = checked.then(checkOnce)), calm);
  });
  let checked = checkOnce();
  await untilStopped();
  clearTimeout(waiting);
  watcher.close();
  await checked;
}

/** Whether a file is one of a command at work, or of an editor that writes beside. */
function isPassing(name: string): boolean {
  return name.split(/[/\\]/).some((step) => step.startsWith('.') || step.endsWith('~'));
}

/** Milliseconds: an editor saves a file by several steps, and several files at once. */
const calm = 150;
