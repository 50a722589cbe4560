import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compressFiles } from '../../finishing/compress-files.ts';
import { finishSite } from '../../finishing/finish-site.ts';
import { filesOf, type LoggedProduct, type ProductLog } from '../../finishing/products.ts';
import { removeFile } from '../../finishing/remove-file.ts';
import { sourceOfCopy } from '../../hosting/compressed-copies.ts';
import { noticeLimits } from '../../hosting/host-limits.ts';
import { openStore } from '../../kept/store.ts';
import { listJoined } from '../../ledger/joined.ts';
import type { ContentCheck } from '../../records/check/check-content.ts';
import type { Fault } from '../../records/fault.ts';
import { contentFolder } from '../../records/content-folder.ts';
import { loadArchiveFacts, loadSettings, type Settings } from '../../records/settings.ts';
import type { ArchiveData } from '../../schema/archive.ts';
import {
  forgetGone,
  keepNextLog,
  layLastSite,
  openNextLog,
  recallProducts,
  recallSite,
  stateOf,
  type LastSite,
} from '../printing/last-site.ts';
import { openPress } from '../printing/press.ts';
import { pressParts } from '../printing/press-parts.ts';
import { printSite } from './print-site.ts';
import { siteProgram } from '../printing/site-program.ts';
import type { SiteLog } from '../printing/site-log.ts';
import { timePhase } from './phases.ts';
import { joinShards } from './shards.ts';
import { showProgress } from '../progress.ts';
import { countOf, summarize } from '../summary.ts';
import { findLostAddresses } from './lost-addresses.ts';
import { loadManifest, manifestFile, writeManifest } from './manifest.ts';
import { putInPlace } from './put-in-place.ts';
import { hashFiles, listFiles } from './site-files.ts';
import { weighSite } from './weigh-site.ts';

/**
 * Makes the site of an archive that has no fault and puts it in place: what stays as it was is taken over from the site that
 * stands there.
 * @returns what it has, or what would be lost; nothing if it could not be made, and then the reason has been told.
 */
export async function makeSite(site: SiteToMake): Promise<MadeSite | LostSite | undefined> {
  forgetGone();
  const settings = loadSettings();
  const program = siteProgram(settings);
  const last = site.shards ? undefined : await timePhase('recall', () => recallSite(site.target, program));
  const siteLog = openNextLog(site.target, last);
  try {
    return await makeOf(last, site, { settings, program, siteLog });
  } finally {
    siteLog.close();
  }
}

async function makeOf(
  last: LastSite | undefined,
  { target, aside, stop, check, archive, shards }: SiteToMake,
  { settings, program, siteLog }: { settings: Settings; program: string; siteLog: SiteLog },
): Promise<MadeSite | LostSite | undefined> {
  const lastSums = last ? loadManifest(target) : new Map<string, string>();
  const folder = join(aside, 'site');
  mkdirSync(aside, { recursive: true });
  if (last) await timePhase('lay', () => layLastSite(last, folder));
  else mkdirSync(folder);
  rmSync(stateOf(target).spare, { recursive: true, force: true });
  const { articles } = check.counts;
  const printed = shards
    ? await timePhase('join', () => joinShards(shards, program, folder, siteLog))
    : await timePhase('print', () => printSite(program, folder, siteLog, { articles, last }));
  const press = printed && (await openPress(program));
  if (!printed || press === undefined || stop.aborted) return undefined;
  const assets = join(press, pressParts.assets);
  await layAssets(assets, folder);
  const files = new Map([...printed.pages].map(([file, { sha256 }]) => [file, sha256]));
  for (const [file, sum] of await hashFiles(assets)) files.set(file, sum);
  const before = last ? recallProducts(last) : new Map<string, LoggedProduct>();
  removeOthers(folder, await listFiles(folder), { files, before, lastSums });
  const archiveFacts = loadArchiveFacts();
  const { log, faults } = await timePhase('finish', () =>
    finishSite(
      {
        folder,
        files,
        program,
        url: new URL(settings.base, settings.site).href,
        base: settings.base,
        published: new Set(check.ledger.addresses.keys()),
        joined: listJoined(check.ledger),
        content: contentFolder(),
        archive: archiveFacts,
      },
      before,
    ),
  );
  if (faults.length > 0) return { lost: faults };
  const products = filesOf(log);
  const known = new Map([...files, ...products]);
  const confirmed = before.get(places)?.notes as string[] | undefined;
  const found = findLostAddresses(check.ledger.addresses, { folder, files: known }, new Set(confirmed));
  if (found.lost.length > 0) return { lost: found.lost };
  const copies = await timePhase('compress', () => compress(folder, known, archiveFacts, lastSums, stop));
  if (stop.aborted) return undefined;
  const sums = new Map([...known, ...copies]);
  writeManifest(folder, sums);
  const pages = [...sums.keys()].filter(isPage).length;
  const summary = `${summarize(check.counts)}: ${countOf(pages, 'page', 'pages')}`;
  const others = [...sums].filter(([file, sum]) => !printed.pages.has(file) && lastSums.get(file) !== sum);
  const manifest = readFileSync(join(folder, manifestFile));
  const sizeOf = (file: string): number => printed.pages.get(file)?.size ?? statSync(join(folder, file)).size;
  const sizes = new Map([...sums.keys(), manifestFile].map((file) => [file, sizeOf(file)]));
  const limits = noticeLimits(weighSite(sizes));
  siteLog.writeProducts(new Map([...log, [places, { key: '', files: {}, notes: found.confirmed }]]));
  const facts = {
    target,
    program,
    archive: archive ?? '',
    manifest: createHash('sha256').update(manifest).digest('hex'),
    before: last?.facts.manifest ?? '',
    fresh: JSON.stringify([...printed.fresh, ...others.map(([file]) => file), manifestFile]),
    notices: JSON.stringify(check.notices),
    summary,
    limits: JSON.stringify(limits),
  };
  if (stop.aborted) return undefined;
  putInPlace(folder, target, stateOf(target).spare);
  siteLog.writeFacts({ ...facts, made: String(Date.now()) });
  siteLog.close();
  keepNextLog(target);
  forgetUnused();
  return { summary, limits, isFirst: !last, fresh: [...printed.fresh].filter(isPage).length };
}

/** Lays the compressed copies that the archive asks for. */
async function compress(
  folder: string,
  files: ReadonlyMap<string, string>,
  { compressed }: ArchiveData,
  before: ReadonlyMap<string, string>,
  stop: AbortSignal,
): Promise<Map<string, string>> {
  const progress = showProgress();
  const onFile = (done: number, total: number): void => progress.count('Compressing', done, total, ['file', 'files']);
  try {
    return await compressFiles(folder, files, compressed, before, { stop, onFile });
  } finally {
    progress.end();
  }
}

/** What no build of late has asked for is no longer kept. */
function forgetUnused(): void {
  const store = openStore();
  store.prune();
  store.close();
}

function isPage(file: string): boolean {
  return basename(file) === 'index.html';
}

/** Removes what no page, nothing that pages are shown with, no product of the last site and no compressed copy of it is. */
function removeOthers(
  folder: string,
  all: readonly string[],
  {
    files,
    before,
    lastSums,
  }: { files: ReadonlyMap<string, string>; before: ProductLog; lastSums: ReadonlyMap<string, string> },
): void {
  const products = filesOf(before);
  for (const file of Object.keys(before.get('addresses')?.files ?? {})) products.delete(file);
  const isKept = (file: string | undefined): boolean => file !== undefined && (files.has(file) || products.has(file));
  for (const file of all)
    if (!isKept(file) && !(lastSums.has(file) && isKept(sourceOfCopy(file, lastSums)))) removeFile(folder, file);
}

/** Under which it is known which pages have all the places that were published. */
const places = 'published places';

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

/** What a site is made of, and where. */
interface SiteToMake {
  target: string;
  /** A folder to work in, which is removed afterwards. */
  aside: string;
  /** Whether it is still wanted. */
  stop: AbortSignal;
  check: ContentCheck;
  /** A mark by which the same archive is known again. */
  archive: string | undefined;
  /** Folders of its parts, if it is joined of such. */
  shards?: readonly string[];
}

/** A site that stands. */
interface MadeSite {
  /** What there is in it, in words. */
  summary: string;
  /** Which hosts it is too large for, in sentences. */
  limits: string[];
  /** Whether it was made from nothing. */
  isFirst: boolean;
  /** How many of its pages are not as they were. */
  fresh: number;
}

/** A site that would lose what is published. */
interface LostSite {
  lost: Fault[];
}
