import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../../records/content-folder.ts';
import { loadSettings } from '../../records/settings.ts';
import { must } from '../../text/must.ts';
import { loadChecked, tellFindings } from '../check.ts';
import { placeFiles } from '../printing/last-site.ts';
import { numberQuestions } from '../printing/number-questions.ts';
import type { Printed } from '../printing/print-pages.ts';
import { siteProgram } from '../printing/site-program.ts';
import { SiteLog } from '../printing/site-log.ts';
import { Refusal } from '../refusal.ts';
import { countOf } from '../summary.ts';
import { withFolderAside } from './folder-aside.ts';
import { printSite } from './print-site.ts';
import { hashFile, hashFiles } from './site-files.ts';
import { showPath, siteFolder } from './site-folder.ts';

/**
 * Prints a part of the pages of an archive, which `archive join` makes a site of together with the others: for archives that
 * one machine would take too long for. Every part has read the whole archive, so that each page is what it would be anyway.
 * @param share `3/16`: the third of sixteen parts.
 * @returns whether it could be done; if not, the reason has been told.
 */
export async function buildShard(share: string): Promise<boolean> {
  const { number, of } = parseShare(share);
  const target = siteFolder();
  if (existsSync(target) && !existsSync(join(target, factsFile)))
    throw new Refusal(`${showPath(target)} is there and no part of a site. Name another folder in ARCHIVE_OUT.`);
  const check = await loadChecked();
  tellFindings(check);
  if (check.faults.length > 0) return false;
  return withFolderAside(async (aside) => {
    const program = siteProgram(loadSettings());
    const pages = join(aside, 'shard', pagesFolder);
    mkdirSync(pages, { recursive: true });
    const log = new SiteLog(join(aside, 'shard', logFile));
    const printed = await printSite(program, pages, log, {
      articles: check.counts.articles / of,
      share: { number: number - 1, of },
    });
    log.close();
    if (!printed) return false;
    const facts: ShardFacts = { number, of, program, archive: await digestContent() };
    writeFileSync(join(aside, 'shard', factsFile), JSON.stringify(facts));
    rmSync(target, { recursive: true, force: true });
    renameSync(join(aside, 'shard'), target);
    console.log(`Part ${number} of ${of}: ${countOf(printed.pages.size, 'file', 'files')} in ${showPath(target)}`);
    return true;
  });
}

/**
 * Lays the pages of all parts of a site into one folder, and what is known of them into one log.
 * @param folders of the parts, in any order.
 * @throws {Refusal} if one is missing, or if they were not made of this archive by this program.
 */
export async function joinShards(
  folders: readonly string[],
  program: string,
  into: string,
  log: SiteLog,
): Promise<Printed> {
  const archive = await digestContent();
  const parts = folders.map((folder) => ({ folder: resolve(folder), facts: readFacts(folder) }));
  const { of } = must(parts[0], 'there is a part').facts;
  for (const { folder, facts } of parts) {
    if (facts.of !== of) throw new Refusal(`${folder} is one of ${facts.of} parts, another one of ${of}.`);
    if (facts.program !== program)
      throw new Refusal(
        `${folder} was made by another version of the program, or for another address. Build it again.`,
      );
    if (facts.archive !== archive)
      throw new Refusal(`${folder} was made of another state of the archive. Build it again.`);
  }
  const numbers = new Set(parts.map(({ facts }) => facts.number));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.has(number));
  if (missing.length > 0) throw new Refusal(`Missing: part ${missing.join(', ')} of ${of}.`);
  if (parts.length > of) throw new Refusal(`There are ${parts.length} folders, and ${of} parts.`);
  const numberOf = numberQuestions(log);
  for (const { folder } of parts) {
    const part = new SiteLog(join(folder, logFile), { readOnly: true });
    const [pages, questions] = [[...part.readPages()], [...part.readQuestions()]];
    part.close();
    for (const { file, sha256 } of pages) {
      const path = join(folder, pagesFolder, file);
      if (!existsSync(path) || (await hashFile(path)) !== sha256)
        throw new Refusal(`${path} is not as it was printed. Build that part again.`);
    }
    placeFiles(
      join(folder, pagesFolder),
      into,
      pages.map(({ file }) => file),
    );
    const numberHere = new Map(numberOf(questions).map((number, index) => [questions[index]?.number, number]));
    log.writePages(
      pages.map((page) => ({
        ...page,
        asked: page.asked.map((number) => must(numberHere.get(number), 'what a page asked stands in the log')),
      })),
    );
  }
  const pages = log.readPrints();
  return { pages, fresh: new Set(pages.keys()) };
}

function parseShare(share: string): { number: number; of: number } {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(share) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new Refusal(`“${share}” names no part; expected two numbers, such as 3/16 for the third of sixteen.`);
  return { number, of };
}

/** What the archive holds, wherever it stands and whenever it was written there. */
async function digestContent(): Promise<string> {
  const hash = createHash('sha256');
  const folder = contentFolder();
  for (const [file, sum] of await hashFiles(folder)) hash.update(`${file}\n${sum}\n`);
  return hash.digest('hex');
}

function readFacts(folder: string): ShardFacts {
  try {
    return JSON.parse(readFileSync(join(folder, factsFile), 'utf8')) as ShardFacts;
  } catch {
    throw new Refusal(`${folder} is no part of a site: there is no ${factsFile} in it that can be read.`);
  }
}

const [pagesFolder, logFile, factsFile] = ['pages', 'log', 'shard.json'] as const;

/** What a part was made of, and which it is. */
interface ShardFacts {
  /** From 1. */
  number: number;
  of: number;
  /** A mark of the program and of the address it was made for. */
  program: string;
  /** SHA-256 of everything in the content folder. */
  archive: string;
}
