import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Hands over the path of a folder on the project's own file system to build in. It is gone afterwards, even if the
 * build is interrupted; what builds left that were killed goes too. With it goes a signal that says whether somebody has told
 * the program to stop.
 */
export async function withFolderAside<T>(use: (folder: string, stop: AbortSignal) => Promise<T>): Promise<T> {
  for (const left of leftovers()) remove(left);
  const folder = resolve(place, `build-${process.pid}`);
  // Whoever is told to stop meanwhile stops by ending the use, so that cleaning and exchanging are never cut short.
  const stopped = new AbortController();
  const wait = (): void => stopped.abort();
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    return await use(folder, stopped.signal);
  } finally {
    remove(folder);
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}

function leftovers(): string[] {
  return listNames(place).flatMap((name) => {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    return pid === undefined || isOther(Number(pid)) ? [] : resolve(place, name);
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a number is that of another process that runs. One killed before may have had our own, as in a container. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

const place = '.astro';
