import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteWeight } from '../../hosting/host-limits.ts';

/** How large a site is, as hosts count. @param files all there are, as paths below its folder. */
export function weighSite(folder: string, files: readonly string[]): SiteWeight {
  const folders = new Set<string>();
  const largest = { file: '', bytes: 0 };
  let all = 0;
  for (const file of files) {
    const bytes = statSync(join(folder, file)).size;
    all += bytes;
    if (bytes > largest.bytes) Object.assign(largest, { file, bytes });
    for (let place = dirname(file); place !== '.' && !folders.has(place); place = dirname(place)) folders.add(place);
  }
  return { files: files.length, entries: files.length + folders.size, bytes: all, largest };
}
