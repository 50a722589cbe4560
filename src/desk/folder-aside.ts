import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Hands over the path of a folder on the project's own file system to build in. It is gone afterwards, even if the
 * build is interrupted; what builds left that were killed goes too.
 */
export async function withFolderAside<T>(use: (folder: string) => Promise<T>): Promise<T> {
  for (const left of leftovers()) remove(left);
  const folder = resolve(place, `build-${process.pid}`);
  const stop = (signal: NodeJS.Signals): void => {
    remove(folder);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await use(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove(folder);
  }
}

function leftovers(): string[] {
  return listNames(place).flatMap((name) => {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    return pid === undefined || isRunning(Number(pid)) ? [] : resolve(place, name);
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
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
