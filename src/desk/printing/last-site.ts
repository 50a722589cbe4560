import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { manifestFile, parseManifest } from '../building/manifest.ts';
import type { ProductLog } from '../../finishing/products.ts';
import { lastUsed, removeKept } from './kept-folders.ts';
import { SiteLog, type SiteFacts } from './site-log.ts';

/**
 * Recalls the site that stands, if what is known of it can be relied on: it was made by the same program, and nobody has
 * touched it since.
 * @param program a mark of the program that makes the next one.
 */
export function recallSite(target: string, program: string): LastSite | undefined {
  const { log: path } = stateOf(target);
  const facts = readLog(path, (log) => log.readFacts());
  return facts?.program === program && isUntouched(target, facts) ? { path, target, facts } : undefined;
}

/** What was said when the site that stands was made, if it is of the same archive. @param archive its mark. */
export function recallSame(target: string, archive: string): WhatWasSaid | undefined {
  const { log: path } = stateOf(target);
  const facts = readLog(path, (log) => log.readFacts());
  if (facts?.archive !== archive || !isUntouched(target, facts) || hasMore(target)) return undefined;
  return {
    notices: JSON.parse(facts.notices ?? '[]') as string[],
    summary: facts.summary ?? '',
    limits: JSON.parse(facts.limits ?? '[]') as string[],
  };
}

/** What was made of its pages. */
export function recallProducts({ path }: Pick<LastSite, 'path'>): ProductLog {
  return readLog(path, (log) => log.readProducts()) ?? new Map();
}

/** Opens the log of the next site. It knows what is known of the last one, if that can be relied on. */
export function openNextLog(target: string, last: LastSite | undefined): SiteLog {
  const { folder, next } = stateOf(target);
  mkdirSync(folder, { recursive: true });
  rmSync(next, { force: true });
  if (last) copyFileSync(last.path, next);
  return new SiteLog(next);
}

/** Makes the log of the next site, which stands now, that of the last. */
export function keepNextLog(target: string): void {
  const { next, log } = stateOf(target);
  renameSync(next, log);
}

/**
 * Lays into a new folder what the last site has, so that only what is not as it was has to be written: the site before it, which
 * was put by, brought up to date; or, where there is none, a link to each of its files. None of them may be written into.
 */
export function layLastSite({ target, facts }: LastSite, folder: string): void {
  const { spare } = stateOf(target);
  const fresh: string[] = JSON.parse(facts.fresh ?? '[]');
  const isNext = hashFile(join(spare, manifestFile)) === facts.before;
  if (isNext) renameSync(spare, folder);
  const files = isNext ? fresh : parseManifest(readFileSync(join(target, manifestFile), 'utf8')).keys();
  placeFiles(target, folder, files);
}

/** Where the site that stood before is put by, and the log of the next one until that stands. */
export function stateOf(target: string): { folder: string; log: string; next: string; spare: string } {
  const real = existsSync(target) ? realpathSync(target) : resolve(target);
  const folder = resolve('.astro/sites', createHash('sha256').update(real).digest('hex').slice(0, 16));
  return { folder, log: join(folder, 'log'), next: join(folder, 'log-next'), spare: join(folder, 'spare') };
}

/** Forgets what is known of sites that are no longer there. Another build may be doing so at the same time. */
export function forgetGone(): void {
  for (const name of existsSync('.astro/sites') ? readdirSync('.astro/sites') : []) {
    const folder = resolve('.astro/sites', name);
    const used = lastUsed(folder);
    // One that is being made has no log yet.
    if (used === undefined || Date.now() - used < hour) continue;
    const target = readLog(join(folder, 'log'), (log) => log.readFacts().target);
    if (target === undefined || !existsSync(target)) removeKept(folder);
  }
}

/** Whether each file is there that was, none was written since, and the list of them is the one that is known. */
function isUntouched(target: string, { manifest, made }: Partial<SiteFacts>): boolean {
  if (made === undefined) return false;
  try {
    const list = readFileSync(join(target, manifestFile), 'utf8');
    if (createHash('sha256').update(list).digest('hex') !== manifest) return false;
    for (const file of parseManifest(list).keys())
      if (statSync(join(target, file)).mtimeMs > Number(made)) return false;
    return true;
  } catch {
    return false;
  }
}

/** Whether somebody has laid something into a site. */
function hasMore(target: string): boolean {
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return files.length !== parseManifest(readFileSync(join(target, manifestFile), 'utf8')).size + 1;
}

/** What a log says; one that is not there or cannot be read says nothing. */
function readLog<T>(path: string, read: (log: SiteLog) => T): T | undefined {
  if (!existsSync(path)) return undefined;
  let log: SiteLog | undefined;
  try {
    log = new SiteLog(path, { readOnly: true });
    return read(log);
  } catch {
    return undefined;
  } finally {
    log?.close();
  }
}

/** Puts files of one folder where others may stand in another one, as links to the same bytes where the file system has such. */
export function placeFiles(from: string, to: string, files: Iterable<string>): void {
  const folders = new Set<string>();
  for (const file of files) {
    const place = join(to, file);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    linkOrCopy(join(from, file), place);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return copyFileSync(from, to);
    rmSync(to);
    linkOrCopy(from, to);
  }
}

function hashFile(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}

/** Milliseconds. */
const hour = 3_600_000;

/** The site that stands, as it is known. */
export interface LastSite {
  /** Of its log. */
  path: string;
  /** Where it stands. */
  target: string;
  facts: Partial<SiteFacts>;
}

/** What was said when a site was made. */
interface WhatWasSaid {
  /** Of the archive. */
  notices: string[];
  /** What there is in the site. */
  summary: string;
  /** Which hosts it is too large for. */
  limits: string[];
}
