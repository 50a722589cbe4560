import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeHeads } from '../ledger/heads.ts';
import { writePublication, type Publication } from '../ledger/publication.ts';
import type { Ledger } from '../records/read-ledger.ts';
import { changeTogether } from './writing/change-together.ts';

/**
 * Enters facts in the ledger after what it holds already: the publication, its name among the heads and, the first time,
 * in `archive.yaml`, all of it or nothing.
 * @returns the name of the publication.
 */
export async function enterPublication(
  folder: string,
  { heads, publications }: Pick<Ledger, 'heads' | 'publications'>,
  { date, facts }: Pick<Publication, 'date' | 'facts'>,
): Promise<string> {
  const { name, files } = writePublication({ date, after: heads, facts });
  const archive = await readFile(join(folder, 'archive.yaml'), 'utf8');
  const first = publications[0]?.name ?? name;
  changeTogether(folder, 'publish', [
    ...files.map(({ file, text }) => ({ path: `ledger/${name}/${file}`, text })),
    { path: 'ledger/heads.txt', text: writeHeads([name]) },
    ...(/^ledger:/m.test(archive)
      ? []
      : [{ path: 'archive.yaml', text: `${archive.replace(/\n?$/, '\n')}ledger: ${first}\n` }]),
  ]);
  return name;
}
