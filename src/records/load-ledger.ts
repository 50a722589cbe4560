import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCited } from '../ledger/addresses.ts';
import { parseHeads } from '../ledger/heads.ts';
import { findHeads, parsePublication, type Breach, type Publication } from '../ledger/publication.ts';
import { findConflictMarks } from '../text/characters/conflict-marks.ts';
import { parseWithdrawal, type RecordedWithdrawal } from '../ledger/withdrawals.ts';
import { append } from './append.ts';
import type { Fault } from './fault.ts';

/**
 * Reads everything ever published, and makes sure that nobody has changed what the ledger says. An archive that has
 * published nothing has no ledger.
 */
export async function loadLedger(folder: string): Promise<Ledger> {
  const place = join(folder, 'ledger');
  const names = (await readdir(place, { withFileTypes: true }).catch(() => []))
    .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? entry.name : []))
    .toSorted();
  const ledger = emptyLedger();
  for (const name of names) {
    const publication = parsePublication(name, await readFolder(join(place, name)));
    if ('broken' in publication)
      append(
        ledger.faults,
        publication.broken.map((breach) => explainBreach(name, breach)),
      );
    else addPublication(ledger, publication);
  }
  ledger.heads = findHeads(ledger.publications);
  const headsText = await readFile(join(place, headsFile), 'utf8').catch(() => '');
  const heads = parseHeads(headsText);
  append(ledger.faults, findConflict(headsText));
  append(ledger.faults, findMissing(names, ledger.publications, heads));
  append(ledger.faults, findUnnamed(ledger.heads, heads));
  return ledger;
}

/** The ledger of an archive that has published nothing. */
export function emptyLedger(): Ledger {
  return {
    faults: [],
    publications: [],
    heads: [],
    addresses: new Map(),
    articles: new Map(),
    withdrawals: new Map(),
  };
}

/** Publications come in the order of their dates, so the first day of a fact is the one it is kept with. */
function addPublication(ledger: Ledger, { name, date: since, after, facts }: Publication): void {
  ledger.publications.push({ name, date: since, after });
  for (const address of facts.addresses)
    if (isCited(address) && !ledger.addresses.has(address)) ledger.addresses.set(address, since);
  const lines = new Map<string, ArticleLines>();
  for (const kind of ['words', 'versions'] as const) {
    for (const line of facts[kind]) {
      const article = line.slice(0, line.indexOf(' '));
      const its = lines.get(article) ?? { publication: name, since, words: [], versions: [] };
      its[kind].push(line);
      lines.set(article, its);
    }
  }
  for (const [article, its] of lines) {
    const entries = ledger.articles.get(article);
    if (entries) entries.push(its);
    else ledger.articles.set(article, [its]);
  }
  for (const line of facts.withdrawals) {
    const read = parseWithdrawal(line);
    if (read && !ledger.withdrawals.has(read.article)) ledger.withdrawals.set(read.article, read.withdrawal);
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

/** Two branches have published, and git could not join their last lines: both publications count. */
function findConflict(text: string): Fault[] {
  return findConflictMarks(text)
    .slice(0, 1)
    .map(({ line, lastLine }) => ({
      file: `ledger/${headsFile}`,
      line,
      found: `a conflict that git has left, down to line ${lastLine}: two branches have published`,
      expected: 'the names that both branches wrote, a line each',
      remedy:
        'Delete the lines that git put in (<<<<<<<, =======, >>>>>>>) and keep all others: the next publication joins them.',
    }));
}

/** A head that is not named yet is growth, such as a publication cut short before its end; no names at all is a loss. */
function findUnnamed(found: string[], heads: string[]): Fault[] {
  if (found.length === 0 || heads.length > 0) return [];
  return [{ file: `ledger/${headsFile}`, found: 'no such file, or nothing in it', expected: found.join(', '), remedy }];
}

const headsFile = 'heads.txt';
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
  /** The lines on each article's words, by publication. */
  articles: Map<string, ArticleLines[]>;
  /** The articles whose words were withdrawn: for good. */
  withdrawals: Map<string, RecordedWithdrawal>;
}

/** What one publication says of an article. */
export interface ArticleLines {
  /** Its name. */
  publication: string;
  /** `YYYY-MM-DD`. */
  since: string;
  words: string[];
  versions: string[];
}
