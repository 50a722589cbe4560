import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../records/check/check-content.ts';
import { writeFaults } from '../records/fault.ts';
import { enterPublication } from './enter-publication.ts';
import { findNewFacts } from './new-facts.ts';
import type { Run } from './run-archive.ts';
import { runHere } from './run-here.ts';

/** The two articles of the archive that tests publish. */
export const gazette = '2031-03-02-harbour-gazette-bridge-closed';
export const ferry = '2031-03-03-ferry-times-bridge-shut';
export const gazetteFile = `articles/${gazette}.md`;
export const ferryFile = `articles/${ferry}.md`;

/** Lays the archive that tests publish into a folder that is not there yet, as an editor has left it. */
export function layFixture(folder: string): Promise<void> {
  return cp(join(import.meta.dirname, '../records/fixtures/story'), folder, { recursive: true });
}

/** The addresses of its site, in their order; a test builds the site and compares. */
export const publishedAddresses = readFileSync(join(import.meta.dirname, 'fixtures/published-addresses.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** Lays the archive and enters on 2031-04-02 all that is in it. One article has a link of its outlet's own. */
export async function layPublished(folder: string): Promise<void> {
  await layFixture(folder);
  await edit(folder, ferryFile, (text) =>
    text.replace('About 40 ferries', 'About [40 ferries](https://ferries.example/)'),
  );
  await enter(folder, '2031-04-02', [...publishedAddresses, ...comparisonsOfTwo]);
}

/** What a page says of links that will stay. */
export const promise = /permanent link|are permanent/;

/** What it says of links that may change. */
export const warning =
  /not published yet|Not published yet|[Nn]othing (?:of this archive )?(?:is|has been) published yet/;

/** Pages of its site that say one or the other. */
export const saying = [
  'index.html',
  '404.html',
  'llms.txt',
  'about/index.html',
  'about/permanence/index.html',
  `articles/${ferry}/index.html`,
  'stories/old-bridge/compare/read/index.html',
];

/** Two articles, and one with any other, had pages of their own once. */
const comparisonsOfTwo = ['/stories/old-bridge/compare/ft-hg/', '/stories/old-bridge/compare/with/ft/'];

/** Enters in the ledger what is not there yet, as a publication does once the site is built. */
export async function enter(folder: string, date: string, addresses: readonly string[] = []): Promise<void> {
  const check = await checkContent(folder);
  assert.deepEqual(check.faults, []);
  await enterPublication(folder, check.ledger, { date, facts: findNewFacts(check, addresses) });
}

/** What the check says of an archive; nothing if it has no faults. */
export async function faultsOf(folder: string): Promise<string> {
  const { faults } = await checkContent(folder);
  return faults.length === 0 ? '' : writeFaults(faults);
}

/** Runs the command line on an archive, a year after it was published; its site stands beside it. */
export function runIn(
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Run> {
  return runHere(words, {
    ARCHIVE_CONTENT: folder,
    ARCHIVE_OUT: `${folder}-site`,
    SOURCE_DATE_EPOCH: '1940000000',
    ...environment,
  });
}

/** Changes one file, which must become another by it unless it may stay as it is. */
export async function edit(
  folder: string,
  file: string,
  change: (text: string) => string,
  { mayStay = false } = {},
): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (!mayStay) assert.notEqual(changed, text, file);
  await writeFile(path, changed);
}

/** Renames something in every record, as an editor's search and replace does. */
export async function everywhere(folder: string, from: string, to: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.startsWith('ledger') || !/\.(?:md|mdx|yaml)$/.test(file)) continue;
    await edit(folder, file, (text) => text.replaceAll(from, to), { mayStay: true });
  }
}
