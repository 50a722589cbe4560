import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { availableParallelism } from 'node:os';
import { finishSite } from '../../integrations/finish-site.ts';
import type { ContentCheck } from '../../records/check/check-content.ts';
import type { Fault } from '../../records/fault.ts';
import { loadSettings } from '../../records/settings.ts';
import { forgetGone, layLastSite, recallSite, stateOf, type LastSite } from '../printing/last-site.ts';
import { openPress, pressParts } from '../printing/press.ts';
import { printPages, type Printed } from '../printing/print-pages.ts';
import { siteProgram } from '../printing/site-program.ts';
import { SiteLog } from '../printing/site-log.ts';
import { showProgress } from '../progress.ts';
import { findLostAddresses } from './lost-addresses.ts';
import { manifestFile, writeManifest } from './manifest.ts';
import { putInPlace } from './put-in-place.ts';
import { listFiles } from './site-files.ts';

/**
 * Makes the site of an archive that has no fault and puts it in place: what stays as it was is taken over from the site that
 * stands there.
 * @param aside a folder to work in, which is removed afterwards.
 * @returns the number of its pages, or what would be lost; nothing if it could not be made, and then the reason has been told.
 */
export async function makeSite(
  target: string,
  aside: string,
  check: ContentCheck,
): Promise<number | Fault[] | undefined> {
  forgetGone();
  const settings = loadSettings();
  const program = siteProgram(settings);
  const press = await openPress(program);
  if (press === undefined) return undefined;
  const last = recallSite(target, program);
  const folder = join(aside, 'site');
  mkdirSync(aside, { recursive: true });
  if (last) layLastSite(last, folder);
  else mkdirSync(folder);
  rmSync(stateOf(target).spare, { recursive: true, force: true });
  const printed = await printFrom(
    join(press, pressParts.bundle),
    folder,
    check.counts.articles > few ? availableParallelism() : 1,
    last,
  );
  if (!printed) return undefined;
  await layAssets(join(press, pressParts.assets), folder);
  const assets = await listFiles(join(press, pressParts.assets));
  const own = new Set([...printed.pages.keys(), ...assets]);
  for (const file of await listFiles(folder)) if (!own.has(file)) removeFile(folder, file);
  await finishSite(folder, settings);
  const lost = await findLostAddresses(check.ledger.addresses, folder);
  if (lost.length > 0) return lost;
  const files = await writeManifest(folder);
  const finish = logSite(target, folder, program, last, printed, files);
  putInPlace(folder, target, stateOf(target).spare);
  finish();
  return files.filter((path) => basename(path) === 'index.html').length;
}

/** Articles up to which one process is as quick as several, each of which has to read them. */
const few = 100;

async function printFrom(
  bundle: string,
  folder: string,
  processes: number,
  last: LastSite | undefined,
): Promise<Printed | undefined> {
  const progress = showProgress();
  try {
    const known = last ?? { pages: new Map(), questions: new Map() };
    return await printPages({ bundle, folder, log: last?.path }, processes, known, progress);
  } finally {
    progress.end();
  }
}

/** Removes a file, and the folders that hold nothing without it. */
function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file));
  for (
    let place = dirname(file);
    place !== '.' && readdirSync(join(folder, place)).length === 0;
    place = dirname(place)
  )
    rmdirSync(join(folder, place));
}

/** Copies what pages are shown with, unless the same stands there. */
async function layAssets(from: string, folder: string): Promise<void> {
  for (const file of await listFiles(from)) {
    const to = join(folder, file);
    if (existsSync(to) && readFileSync(to).equals(readFileSync(join(from, file)))) continue;
    mkdirSync(dirname(to), { recursive: true });
    rmSync(to, { force: true });
    copyFileSync(join(from, file), to);
  }
}

/** Writes what is known of the new site beside what is known of the last. @returns puts it in its place, once the site is. */
function logSite(
  target: string,
  folder: string,
  program: string,
  last: LastSite | undefined,
  printed: Printed,
  files: readonly string[],
): () => void {
  const { log: path, next, folder: state } = stateOf(target);
  mkdirSync(state, { recursive: true });
  rmSync(next, { force: true });
  const log = new SiteLog(next);
  log.writePages(printed.pages.values());
  log.writeQuestions(printed.questions);
  const others = files.filter((file) => !printed.pages.has(file));
  const facts = {
    target,
    program,
    manifest: createHash('sha256')
      .update(readFileSync(join(folder, manifestFile)))
      .digest('hex'),
    before: last?.facts.manifest ?? '',
    fresh: JSON.stringify([...printed.fresh, ...others, manifestFile]),
  };
  return () => {
    log.writeFacts({ ...facts, made: String(Date.now()) });
    log.close();
    renameSync(next, path);
  };
}
