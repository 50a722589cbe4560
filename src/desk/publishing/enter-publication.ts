import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeHeads } from '../../ledger/heads.ts';
import { writePublication, type Publication } from '../../ledger/publication.ts';
import type { Ledger } from '../../records/load-ledger.ts';
import { changeTogether, type Change } from '../writing/change-together.ts';

/**
 * Enters facts in the ledger after what it holds already, all of them or none.
 * @returns the name of the publication.
 */
export async function enterPublication(
  folder: string,
  ledger: Pick<Ledger, 'heads' | 'publications'>,
  publication: Pick<Publication, 'date' | 'facts'>,
): Promise<string> {
  const { name, changes } = await layPublication(folder, ledger, publication);
  changeTogether(folder, 'publish', changes);
  return name;
}

/** What enters facts in the ledger: the publication, its name among the heads and, the first time, in `archive.yaml`. */
export async function layPublication(
  folder: string,
  { heads, publications }: Pick<Ledger, 'heads' | 'publications'>,
  { date, facts }: Pick<Publication, 'date' | 'facts'>,
): Promise<{ name: string; changes: Change[] }> {
  const { name, files } = writePublication({ date, after: heads, facts });
  const archive = await readFile(join(folder, 'archive.yaml'), 'utf8');
  const first = publications[0]?.name ?? name;
  const changes = [
    ...files.map(({ file, text }) => ({ path: `ledger/${name}/${file}`, text })),
    { path: 'ledger/heads.txt', text: writeHeads([name]) },
    ...(/^ledger:/m.test(archive)
      ? []
      : [{ path: 'archive.yaml', text: `${archive.replace(/\n?$/, '\n')}ledger: ${first}\n` }]),
  ];
  return { name, changes };
}
