import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../records/fault.ts';
import { redirectsFile } from '../../records/retired/redirects.ts';
import type { Redirect } from '../../schema/redirects.ts';
import { layFile } from '../lay-file.ts';

/**
 * Puts what stands for a redirected file where the file was, and finds redirects that lead nowhere or stand where
 * something is: only the finished site knows.
 * @returns the files, each with its SHA-256, and what is wrong.
 */
export async function followRedirects(
  folder: string,
  redirects: readonly Redirect[],
): Promise<{ files: [path: string, sha256: string][]; faults: Fault[] }> {
  const files: [path: string, sha256: string][] = [];
  const faults: Fault[] = [];
  for (const [index, { from, to }] of redirects.entries()) {
    const [page = '', fragment] = to.split('#');
    const target = fileOf(folder, page);
    const found = await readFile(target, 'utf8').catch(() => undefined);
    if (found === undefined)
      faults.push(explain(index, 'to', `“${page}”, where nothing stands`, 'an address of the site'));
    else if (fragment !== undefined && !found.includes(`id="${fragment}"`))
      faults.push(explain(index, 'to', `“#${fragment}”, which ${page} does not have`, 'the id of a part of that page'));
    const [old = '', place] = from.split('#');
    const standing = await readFile(fileOf(folder, old), 'utf8').catch(() => undefined);
    if (place !== undefined) {
      if (standing === undefined)
        faults.push(
          explain(index, 'from', `a place on “${old}”, where nothing stands`, 'a place on a page of the site'),
        );
      continue;
    }
    // A page that leads on was made for it already, unless another page stands there.
    const isFree = from.endsWith('/') ? standing?.includes('http-equiv="refresh"') : standing === undefined;
    if (!isFree) faults.push(explain(index, 'from', `“${from}”, where something stands`, 'an address that is free'));
    else if (found !== undefined && !from.endsWith('/'))
      files.push(layFile(folder, from.slice(1), await readFile(target)));
  }
  return { files, faults };
}

function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}

function explain(index: number, field: 'from' | 'to', found: string, expected: string): Fault {
  return { file: redirectsFile, field: `${index + 1}.${field}`, found, expected };
}
