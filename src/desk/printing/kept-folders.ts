import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Of folders that are kept to save time, removes those that have not been used for longest. Another build may do so at the same
 * time, or give a name to one that it has just made.
 * @param most how many stay.
 */
export function keepNewest(place: string, most: number): void {
  const folders = readdirSync(place).map((name) => ({
    path: join(place, name),
    used: lastUsed(join(place, name)) ?? 0,
  }));
  for (const { path } of folders.toSorted((a, b) => b.used - a.used).slice(most)) removeKept(path);
}

/** When such a folder was used last, in milliseconds since 1970; nothing if it is no longer there. */
export function lastUsed(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** Removes such a folder. What cannot be removed now is removed another time. */
export function removeKept(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Somebody else is at it.
  }
}
