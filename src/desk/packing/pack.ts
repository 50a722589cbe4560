import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { contentFolder } from '../../records/content-folder.ts';
import { makeBag } from './make-bag.ts';
import { programFiles } from './program-files.ts';
import { buildSite } from '../building/build.ts';
import { withSite } from '../building/put-in-place.ts';
import { showPath, siteFolder } from '../building/site-folder.ts';
import { countOf } from '../summary.ts';

/**
 * Puts the whole archive into one folder that can be kept anywhere: its records and originals, the site, and the program
 * that makes the one from the other. The folder is a bag (RFC 8493) whose payload is an RO-Crate.
 * @returns false if nothing was packaged, and then the reason has been told.
 */
export async function pack(to: string): Promise<boolean> {
  const target = resolve(to);
  const content = contentFolder();
  if ((await readdir(target).catch(() => [])).length > 0)
    return refuse(`${showPath(target)} holds files already. Name a folder that is empty or not there yet.`);
  if (
    [content, ...programFiles.map((name) => resolve(name))].some((source) => !relative(source, target).startsWith('..'))
  )
    return refuse(`${showPath(target)} is in a folder that is packaged itself. Name one outside of it.`);
  return withSite(siteFolder(), 'package', async () => {
    const site = await buildSite('package');
    if (site === undefined) return false;
    const { files, bytes } = await makeBag(target, content, site);
    console.log(
      `Packaged: ${countOf(files, 'file', 'files')}, ${Math.ceil(bytes / 1e6).toLocaleString('en')} MB, in ${showPath(target)}. “sha256sum --check manifest-sha256.txt” tells whether all is there.`,
    );
    return true;
  });
}

function refuse(message: string): false {
  console.error(`Nothing was packaged: ${message}`);
  return false;
}
