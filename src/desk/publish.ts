import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeHeads } from '../ledger/heads.ts';
import { writePublication, type FactKind } from '../ledger/publication.ts';
import { writeVersion } from '../ledger/versions.ts';
import { writeWithdrawal } from '../ledger/withdrawals.ts';
import { writeWords } from '../ledger/words.ts';
import { contentFolder } from '../records/content-folder.ts';
import { listWordLines } from '../records/published-versions.ts';
import type { Ledger } from '../records/read-ledger.ts';
import type { RetiredIds } from '../records/retired.ts';
import { buildSite } from './build.ts';
import { readArchive } from './check.ts';
import { listAddresses } from './site-files.ts';
import { countOf } from './summary.ts';
import { today } from './today.ts';

/**
 * Builds the site and enters in the ledger every address of it, and all words of every article, that are not there yet.
 * From then on a build fails that would lose one of them. The ledger only grows.
 * @returns false if nothing could be published, and then the reason has been told.
 */
export async function publish(): Promise<boolean> {
  const site = await buildSite();
  if (site === undefined) return false;
  const [words, versions]: [string[], string[]] = [[], []];
  const { ledger, faults, retired } = await readArchive({
    onVersion: (article, version, { marks, original }) => {
      words.push(...marks.map((mark) => writeWords(article, version, mark)));
      if (original !== undefined) versions.push(writeVersion(article, version, { original, marks }));
    },
  });
  if (faults.length > 0) return refuse('The archive was changed while it was built: publish it again.');
  const known = listWordLines(ledger);
  const facts = {
    addresses: (await listAddresses(site)).filter((address) => !ledger.addresses.has(address)),
    words: words.filter((line) => !known.has(line)),
    versions: versions.filter((line) => !known.has(line)),
    withdrawals: listWithdrawals(ledger, retired.articles),
  };
  if (Object.values(facts).every((lines) => lines.length === 0)) {
    console.log('Nothing new: everything in the archive is published already.');
    return true;
  }
  const name = await addPublication(join(contentFolder(), 'ledger'), ledger, facts);
  console.log(
    `Published: ${countOf(facts.addresses.length, 'address', 'addresses')} and ${countOf(facts.words.length, 'passage', 'passages')} are in the ledger for good, as ${name}.`,
  );
  // Once more, for the pages that say since when things are published.
  return (await buildSite()) !== undefined;
}

/** Writes the publication aside and brings it in by a renaming, so that half of one never stands in the ledger. */
async function addPublication(folder: string, { heads }: Ledger, facts: Record<FactKind, string[]>): Promise<string> {
  const { name, files } = writePublication({ date: today(), after: heads, facts });
  const aside = join(folder, `.${name}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const { file, text } of files) await writeFile(join(aside, file), text);
  await rename(aside, join(folder, name));
  await writeFile(join(folder, '.heads.txt'), writeHeads([name]));
  await rename(join(folder, '.heads.txt'), join(folder, 'heads.txt'));
  if (heads.length === 0) await nameFirst(join(folder, '..', 'archive.yaml'), name);
  return name;
}

async function nameFirst(file: string, name: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text.replace(/\n?$/, '\n')}ledger: ${name}\n`);
}

/** Articles whose words were withdrawn and that somebody may have read before. */
function listWithdrawals({ articles, withdrawals }: Ledger, retired: RetiredIds): string[] {
  return [...retired].flatMap(([id, became]) =>
    'withdrawn' in became && articles.has(id) && !withdrawals.has(id) ? writeWithdrawal(id, became.withdrawn) : [],
  );
}

function refuse(message: string): false {
  console.error(message);
  return false;
}
