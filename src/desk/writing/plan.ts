import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { copyTree, makeFolder, removeTree, rename, syncFolder } from './disk.ts';

/** Where in an archive its commands keep what they are at: hidden, and gone when none is at work. */
export function deskOf(folder: string): Desk {
  const desk = join(folder, '.desk');
  const at = (name: string): string => join(desk, name);
  return { desk, stage: at('stage'), journal: at('journal'), trial: at('trial'), spent: at('spent') };
}

/** Carries out the changes that are noted down, as far as they are not carried out yet, and takes the note away. */
export function applyPlan(folder: string): void {
  const { desk, journal, spent } = deskOf(folder);
  const touched = new Set<string>();
  for (const change of pendingChanges(folder)) {
    const target = join(folder, change.path);
    touched.add(dirname(target));
    if (change.put === undefined) takeOut(target, join(journal, change.aside));
    else {
      for (const made of makeParents(target)) touched.add(made);
      bringIn(join(journal, change.put), target);
    }
  }
  for (const { path } of loadPlan(folder).changes) {
    const left = join(folder, dirname(path), part);
    if (existsSync(left)) removeTree(left);
  }
  for (const holder of touched) syncFolder(holder);
  // By one renaming it is no note any more: half of one must not be carried out again.
  rename(journal, spent);
  syncFolder(desk);
  removeTree(spent);
}

/** The changes noted down that are not carried out yet: a file waits until it is taken to its place. */
function pendingChanges(folder: string): Plan['changes'] {
  const { journal } = deskOf(folder);
  return loadPlan(folder).changes.filter(({ path, put, aside }) =>
    put === undefined
      ? !existsSync(join(journal, aside)) && existsSync(join(folder, path))
      : existsSync(join(journal, put)),
  );
}

/** What is noted down. */
export function loadPlan(folder: string): Plan {
  return JSON.parse(readFileSync(join(deskOf(folder).journal, planFile), 'utf8')) as Plan;
}

/** The SHA-256 of a file or of all in a folder; null if there is neither. */
export function digestOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) return digestText(readFileSync(path));
  const names = readdirSync(path).toSorted();
  return digestText(names.map((name) => `${digestOf(join(path, name))}  ${name}\n`).join(''));
}

/** The SHA-256 of what a file will hold. */
export function digestText(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Makes the folders a file stands in. @returns those that hold a new one. */
function makeParents(path: string): string[] {
  const folder = dirname(path);
  if (existsSync(folder)) return [];
  const holders = makeParents(folder);
  makeFolder(folder);
  return [...holders, dirname(folder)];
}

/** Takes a file to its place, also from one disk to another, where a part of the archive may be kept. */
function bringIn(from: string, to: string): void {
  if (renamed(from, to)) return;
  const beside = join(dirname(to), part);
  removeTree(beside);
  copyTree(from, beside);
  rename(beside, to);
  removeTree(from);
}

function takeOut(from: string, to: string): void {
  if (renamed(from, to)) return;
  const beside = join(dirname(from), part);
  rename(from, beside);
  removeTree(beside);
}

/** @returns false if the two places are on different disks. */
function renamed(from: string, to: string): boolean {
  try {
    rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}

/** The file a plan is noted down in. */
export const planFile = 'plan.json';

/** What is on its way from one disk to another. */
const part = '.desk-part';

/** Refuses to carry on where somebody has gone on with a file in the meantime: neither text may be lost. */
export function insistUnchanged(folder: string): void {
  for (const change of pendingChanges(folder)) {
    const now = digestOf(join(folder, change.path));
    if (now === change.was || (change.put !== undefined && now === change.becomes)) continue;
    const shown = join(folder, change.path);
    const what =
      change.put === undefined
        ? 'was to be deleted'
        : `was to become what is in ${join(deskOf(folder).journal, change.put)}`;
    throw new Refusal(
      `“archive ${loadPlan(folder).command}” was cut off, and ${shown}, which ${what}, was changed since.\nMove your own copy of it out of the archive and run this again; then bring over what you want to keep of it.`,
    );
  }
}

/** The hidden folders of an archive at work. */
interface Desk {
  desk: string;
  /** What is being laid ready; it does not count yet. */
  stage: string;
  /** What is to be carried out, whoever does it. */
  journal: string;
  /** How to undo what is not judged yet. */
  trial: string;
  /** What is done with. */
  spent: string;
}

/** What a command is about to change, noted down in full before the first file is touched. */
export interface Plan {
  command: string;
  /** Whether it takes back what the command had changed. */
  undoes?: true;
  changes: ({ path: string; was: string | null } & (
    { put: string; becomes: string; aside?: never } | { aside: string; put?: never; becomes?: never }
  ))[];
}
