import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedMark } from '../ledger/compare-words.ts';
import { readHeads } from '../ledger/heads.ts';
import { findHeads, readPublication, type Breach, type Publication } from '../ledger/publication.ts';
import { readWords } from '../ledger/words.ts';
import type { Fault } from './fault.ts';

/**
 * Reads everything ever published, and makes sure that nobody has changed what the ledger says. An archive that has
 * published nothing has no ledger.
 */
export async function readLedger(folder: string): Promise<Ledger> {
  const place = join(folder, 'ledger');
  const names = (await readdir(place, { withFileTypes: true }).catch(() => []))
    .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? entry.name : []))
    .toSorted();
  const ledger: Ledger = { faults: [], publications: [], heads: [], addresses: new Map(), words: new Map() };
  for (const name of names) {
    const publication = readPublication(name, await readFolder(join(place, name)));
    if ('broken' in publication) ledger.faults.push(...publication.broken.map((breach) => explainBreach(name, breach)));
    else addPublication(ledger, publication);
  }
  ledger.heads = findHeads(ledger.publications);
  const heads = readHeads(await readFile(join(place, 'heads.txt'), 'utf8').catch(() => ''));
  ledger.faults.push(...findMissing(names, ledger.publications, heads), ...findUnnamed(ledger.heads, heads));
  return ledger;
}

/** The passages of an article as they were published, each version of each once. */
export function publishedWords(ledger: Ledger, article: string): PublishedMark[] {
  const lines = new Map<string, PublishedMark>();
  for (const { line, since } of ledger.words.get(article) ?? []) {
    const read = readWords(line);
    if (read && !lines.has(line)) lines.set(line, { version: read.version, mark: read.mark, since });
  }
  return [...lines.values()];
}

/** Publications come in the order of their dates, so the first day of a fact is the one it is kept with. */
function addPublication({ publications, addresses, words }: Ledger, publication: Publication): void {
  const { name, date: since, after, facts } = publication;
  publications.push({ name, date: since, after });
  for (const address of facts.addresses) if (!addresses.has(address)) addresses.set(address, since);
  for (const line of facts.words) {
    const article = line.slice(0, line.indexOf(' '));
    const lines = words.get(article);
    if (lines) lines.push({ line, since });
    else words.set(article, [{ line, since }]);
  }
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
    ),
  );
}

function explainBreach(name: string, { file, found }: Breach): Fault {
  const said = { changed: 'other lines than were written', missing: 'no such file', unknown: 'a file of its own' };
  return {
    file: `ledger/${name}/${file}`,
    found: found === 'no cover' ? 'no publication' : said[found],
    expected: 'the ledger as “npm run archive -- publish” wrote it',
    remedy,
  };
}

function findMissing(names: string[], publications: Ledger['publications'], heads: string[]): Fault[] {
  const named = new Set([...heads, ...publications.flatMap(({ after }) => after)]);
  return [...named]
    .filter((name) => !names.includes(name))
    .map((name) => ({ file: `ledger/${name}/`, found: 'no such publication, though others name it', remedy }));
}

/** A head that is not named yet is growth, such as a publication cut short before its end; no names at all is a loss. */
function findUnnamed(found: string[], heads: string[]): Fault[] {
  if (found.length === 0 || heads.length > 0) return [];
  return [{ file: 'ledger/heads.txt', found: 'no such file, or nothing in it', expected: found.join(', '), remedy }];
}

const remedy =
  'Bring it back from a backup or the history of the archive. Nothing is unpublished here: see “When something has to go or to move” in the handbook.';

/** Everything ever published. */
export interface Ledger {
  /** What is not as it was written. */
  faults: Fault[];
  /** Oldest first. */
  publications: Pick<Publication, 'name' | 'date' | 'after'>[];
  /** The publications the next one comes after. */
  heads: string[];
  /** Every address, from the site's root, with the day it was first published. */
  addresses: Map<string, string>;
  /** The lines on each article's words. */
  words: Map<string, { line: string; since: string }[]>;
}
