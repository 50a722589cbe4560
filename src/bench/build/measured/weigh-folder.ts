import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much there is in a built site. */
export function weighFolder(folder: string): Weight {
  const weight: Weight = { pages: 0, files: 0, bytes: 0, largest: { file: '', bytes: 0 } };
  const weigh = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) weigh(path);
      else {
        const bytes = statSync(join(folder, path)).size;
        weight.files += 1;
        weight.bytes += bytes;
        if (entry.name.endsWith('.html')) weight.pages += 1;
        if (bytes > weight.largest.bytes) weight.largest = { file: path, bytes };
      }
    }
  };
  weigh('');
  return weight;
}

/** What a site weighs. */
export interface Weight {
  pages: number;
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
}
