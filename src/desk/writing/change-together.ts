import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal, sayHindrance } from '../refusal.ts';
import { makeFolder, removeTree, rename, syncFile, syncFolder, writeAhead, writeNew } from './disk.ts';
import { applyPlan, deskOf, digestOf, digestText, planFile, type Plan } from './plan.ts';

/**
 * Changes files of an archive, all of them or none: this is how every command writes there. What is to be written is
 * first laid ready in a hidden folder of the archive; a single renaming then makes it count. If the program is killed
 * before, nothing has changed; if after, the next command finishes it (`heal-archive.ts`). For whoever holds the lock.
 * @param command what the files are changed by, as the archivist called it.
 * @param wanted what is so already is left alone.
 */
export function changeTogether(folder: string, command: string, wanted: readonly Change[]): void {
  if (noteDown(folder, command, wanted))
    carryOut(folder, 'What is to be changed is noted down; the next command finishes it.');
}

/** The first half: lays all ready and makes it count. @returns whether there is anything to change. */
export function noteDown(folder: string, command: string, wanted: readonly Change[]): boolean {
  const changes = wanted.filter(({ path, text }) => {
    const is = digestOf(join(folder, path));
    return text === undefined ? is !== null : is !== digestText(text);
  });
  if (changes.length === 0) return false;
  const { desk, stage, journal } = deskOf(folder);
  try {
    for (const { path } of changes) insistOnAccess(folder, path);
    makeFolder(desk);
    makeFolder(stage);
    layPlan(stage, { command, changes: changes.map((change, index) => lay(folder, stage, change, `${index + 1}`)) });
    rename(stage, journal);
    return true;
  } catch (error) {
    removeTree(stage);
    throw explainHindrance(error, 'Nothing was changed.');
  }
}

/** The second half: what counts is brought to its place. @param consequence of being hindered in it. */
export function carryOut(folder: string, consequence: string): void {
  try {
    syncFolder(deskOf(folder).desk);
    applyPlan(folder);
  } catch (error) {
    throw explainHindrance(error, consequence);
  }
}

/** Writes down what is to be done with the files that lie in a folder, and waits until all of it is on the disk. */
export function layPlan(stage: string, plan: Plan): void {
  for (const { put } of plan.changes) if (put !== undefined) syncFile(join(stage, put));
  writeNew(join(stage, planFile), `${JSON.stringify(plan, undefined, 2)}\n`);
  syncFolder(stage);
}

function lay(folder: string, stage: string, change: Change, name: string): Plan['changes'][number] {
  const target = join(folder, change.path);
  const was = digestOf(target);
  if (change.text === undefined) return { path: change.path, aside: name, was };
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  writeAhead(join(stage, name), change.text, mode);
  return { path: change.path, put: name, was, becomes: digestText(change.text) };
}

/** Renaming asks the folder alone for leave; a file that somebody has protected is to be left as it is. */
function insistOnAccess(folder: string, path: string): void {
  const target = join(folder, path);
  if (existsSync(target)) accessSync(target, constants.W_OK);
  let holder = dirname(target);
  while (!existsSync(holder)) holder = dirname(holder);
  accessSync(holder, constants.W_OK);
}

/** What hinders a change, and what that means for the archive; any other error as it is. */
export function explainHindrance(error: unknown, consequence: string): unknown {
  const hindrance = sayHindrance(error);
  return hindrance === undefined ? error : new Refusal(`${hindrance}\n${consequence}`, { cause: error });
}

/** A file as it is to be, or a file or folder that is to go. */
export interface Change {
  /** Path from the content folder, with `/`. */
  path: string;
  /** What it is to hold, as text or as bytes to keep exact; nothing if it is to go. */
  text?: string | Uint8Array;
}
