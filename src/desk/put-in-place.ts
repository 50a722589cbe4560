import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished site where the previous one stands. It is brought beside it first, onto the same file system, so that
 * the exchange itself is two renamings; what fails before them leaves the previous site.
 */
export async function putInPlace(built: string, target: string): Promise<void> {
  const place = await realpath(target).catch(() => target);
  await mkdir(dirname(place), { recursive: true });
  const beside = join(dirname(place), `.${basename(place)}-${process.pid}`);
  const [fresh, previous] = [`${beside}-new`, `${beside}-old`];
  try {
    await move(built, fresh);
    if (await setAside(place, previous)) await exchange(fresh, place, previous);
    else await refill(fresh, place);
  } finally {
    for (const folder of [fresh, previous]) await rm(folder, { recursive: true, force: true });
  }
}

async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    return cp(from, to, { recursive: true });
  });
}

/** @returns false if the folder is one that cannot be renamed, such as a mounted volume. */
async function setAside(place: string, previous: string): Promise<boolean> {
  try {
    await rename(place, previous);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EBUSY' || code === 'EXDEV') return false;
    if (code !== 'ENOENT') throw error;
  }
  return true;
}

async function exchange(fresh: string, place: string, previous: string): Promise<void> {
  try {
    await rename(fresh, place);
  } catch (error) {
    await rename(previous, place).catch(() => undefined);
    throw error;
  }
}

async function refill(fresh: string, place: string): Promise<void> {
  for (const name of await readdir(place)) await rm(join(place, name), { recursive: true });
  await cp(fresh, place, { recursive: true });
}
