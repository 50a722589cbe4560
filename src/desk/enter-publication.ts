import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeHeads } from '../ledger/heads.ts';
import { writePublication, type Publication } from '../ledger/publication.ts';
import type { Ledger } from '../records/read-ledger.ts';

export async function enterPublication(
  folder: string,
  { heads }: Pick<Ledger, 'heads' | 'publications'>,
  { date, facts }: Pick<Publication, 'date' | 'facts'>,
): Promise<string> {
  const ledger = join(folder, 'ledger');
  const { name, files } = writePublication({ date, after: heads, facts });
  const aside = join(ledger, `.${name}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const { file, text } of files) await writeFile(join(aside, file), text);
  await rename(aside, join(ledger, name));
  await writeFile(join(ledger, 'heads.txt'), writeHeads([name]));
  if (heads.length === 0) {
    const text = await readFile(join(folder, 'archive.yaml'), 'utf8');
    await writeFile(join(folder, 'archive.yaml'), `${text.replace(/\n?$/, '\n')}ledger: ${name}\n`);
  }
  return name;
}
