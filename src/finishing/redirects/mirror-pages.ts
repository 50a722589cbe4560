import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Rule } from '../../hosting/site-rules.ts';
import { layFile } from '../lay-file.ts';

/**
 * Gives every address below a page that has moved its match below the new one: for a page one that leads on, for a file,
 * which cannot say that it has moved, the same bytes.
 * @param from the old address, such as `/topics/roads/`; a page that leads to the new one stands there.
 * @returns all these addresses with where they lead, and the files, each with its SHA-256.
 */
export async function mirrorPages(
  folder: string,
  base: string,
  from: string,
  to: string,
): Promise<{ rules: Rule[]; files: [path: string, sha256: string][] }> {
  const newFolder = join(folder, to);
  const leading = await readFile(join(folder, from, 'index.html'), 'utf8');
  const found = await listFiles(newFolder);
  const files: [path: string, sha256: string][] = [];
  for (const file of found) {
    const path = `${from.slice(1)}${file}`;
    const here = base + to.slice(1);
    if (file === 'index.html') continue;
    if (!file.endsWith('index.html')) files.push(layFile(folder, path, await readFile(join(newFolder, file))));
    // A page with places of its own was made for it already.
    else if (!existsSync(join(folder, path)))
      files.push(layFile(folder, path, leading.replaceAll(here, here + file.slice(0, -'index.html'.length))));
  }
  const rules = found
    .map((file) => file.replace(/index\.html$/, ''))
    .map((part) => ({ from: from + part, to: to + part }));
  return { rules, files };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}
