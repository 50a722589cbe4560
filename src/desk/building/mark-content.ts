import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../kept/key.ts';

/**
 * A mark of an archive by the size, the times and the place of each of its files; none of one that has been changed so short a
 * time ago that another change might not show in its times.
 * @param now milliseconds since 1970.
 */
export function markContent(folder: string, now: number): string | undefined {
  const stamps: string[] = [];
  let last = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    stamps.push(`${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
    last = Math.max(last, mtimeMs, ctimeMs);
  }
  return last > now - unsettled ? undefined : keyOf(stamps.toSorted());
}

/** Milliseconds in which two changes may have one time: two seconds on the coarsest file systems, such as FAT. */
const unsettled = 2000;
