import { dirname } from 'node:path';
import type { SiteWeight } from '../../hosting/host-limits.ts';

/** How large a site is, as hosts count. @param sizes of all its files in bytes, by their paths. */
export function weighSite(sizes: ReadonlyMap<string, number>): SiteWeight {
  const folders = new Set<string>();
  const largest = { file: '', bytes: 0 };
  let all = 0;
  for (const [file, bytes] of sizes) {
    all += bytes;
    if (bytes > largest.bytes) Object.assign(largest, { file, bytes });
    for (let place = dirname(file); place !== '.' && !folders.has(place); place = dirname(place)) folders.add(place);
  }
  return { files: sizes.size, entries: sizes.size + folders.size, bytes: all, largest };
}
