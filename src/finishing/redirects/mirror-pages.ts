import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Rule } from '../../hosting/site-rules.ts';

/**
 * Gives every address below a page that has moved its match below the new one: for a page one that leads on, for a file,
 * which cannot say that it has moved, the same bytes.
 * @param from the old address, such as `/topics/roads/`; a page that leads to the new one stands there.
 * @returns all these addresses with where they lead.
 */
export async function mirrorPages(folder: string, base: string, from: string, to: string): Promise<Rule[]> {
  const [oldFolder, newFolder] = [join(folder, from), join(folder, to)];
  const leading = await readFile(join(oldFolder, 'index.html'), 'utf8');
  const files = await listFiles(newFolder);
  for (const file of files) {
    const target = join(oldFolder, file);
    if (file === 'index.html') continue;
    await mkdir(dirname(target), { recursive: true });
    const here = base + to.slice(1);
    if (!file.endsWith('index.html')) await copyFile(join(newFolder, file), target);
    // A page with places of its own was made for it already.
    else if (!existsSync(target))
      await writeFile(target, leading.replaceAll(here, here + file.slice(0, -'index.html'.length)));
  }
  return files.map((file) => file.replace(/index\.html$/, '')).map((part) => ({ from: from + part, to: to + part }));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}
