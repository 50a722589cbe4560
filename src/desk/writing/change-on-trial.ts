import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { carryOut, explainHindrance, layPlan, noteDown, type Change } from './change-together.ts';
import { makeFolder, removeTree, rename, syncFolder, writeAhead } from './disk.ts';
import { applyPlan, deskOf, digestText, insistUnchanged, type Plan } from './plan.ts';

/**
 * Changes files of an archive, all of them or none, and takes it back unless what has come about is judged good. The way back is
 * laid ready first: if the program is killed before the judgement, the next command goes it (`heal-archive.ts`), for no change
 * that nobody has judged may stay. For whoever holds the lock.
 * @returns whether it was good.
 */
export async function changeOnTrial(
  folder: string,
  command: string,
  changes: readonly Change[],
  isGood: () => Promise<boolean>,
): Promise<boolean> {
  layWayBack(folder, command, changes);
  if (noteTried(folder, command, changes)) carryOut(folder, takenBack);
  let good = false;
  try {
    good = await isGood();
  } finally {
    endTrial(folder, good);
  }
  return good;
}

/** What does not count yet has no way back to go. */
function noteTried(folder: string, command: string, changes: readonly Change[]): boolean {
  try {
    return noteDown(folder, command, changes);
  } catch (error) {
    const { trial, spent } = deskOf(folder);
    rename(trial, spent);
    removeTree(spent);
    throw error;
  }
}

function endTrial(folder: string, good: boolean): void {
  const { desk, journal, trial, spent } = deskOf(folder);
  try {
    rename(trial, good ? spent : journal);
    syncFolder(desk);
    if (good) return removeTree(spent);
    insistUnchanged(folder);
    applyPlan(folder);
  } catch (error) {
    const isDone = good && !existsSync(trial);
    throw explainHindrance(error, isDone ? 'All was changed.' : takenBack);
  }
}

function layWayBack(folder: string, command: string, changes: readonly Change[]): void {
  const { desk, stage, trial } = deskOf(folder);
  try {
    makeFolder(desk);
    makeFolder(stage);
    const back = new Map(changes.flatMap(({ path }) => stateOf(folder, path)).map((one) => [one.path, one]));
    const plan: Plan['changes'] = [...back.values()].map(({ path, text, mode }, index) => {
      const [name, was] = [`${index + 1}`, digestAfter(path, changes)];
      if (text === undefined) return { path, aside: name, was };
      writeAhead(join(stage, name), text, mode);
      return { path, put: name, was, becomes: digestText(text) };
    });
    layPlan(stage, { command, undoes: true, changes: plan });
    rename(stage, trial);
    syncFolder(desk);
  } catch (error) {
    removeTree(stage);
    throw explainHindrance(error, 'Nothing was changed.');
  }
}

/** What brings a file back to what it is now, or a folder to what is in it. */
function stateOf(folder: string, path: string): (Change & { mode?: number })[] {
  const is = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!is) return [{ path: firstMissing(folder, path) }];
  if (!is.isDirectory()) return [{ path, text: readFileSync(join(folder, path)), mode: is.mode }];
  return readdirSync(join(folder, path)).flatMap((name) => stateOf(folder, `${path}/${name}`));
}

/** A folder that is made for a file goes with it. */
function firstMissing(folder: string, path: string): string {
  const holder = dirname(path);
  return existsSync(join(folder, holder)) ? path : firstMissing(folder, holder);
}

/** The digest of what will be at a path after changes that name it, or all that will be in it. */
function digestAfter(path: string, changes: readonly Change[]): string | null {
  const its = changes.find((change) => change.path === path);
  if (its) return its.text === undefined ? null : digestText(its.text);
  const below = changes.filter((change) => change.path.startsWith(`${path}/`) && change.text !== undefined);
  if (below.length === 0) return null;
  const names = new Set(below.map((change) => change.path.slice(path.length + 1).split('/')[0] ?? ''));
  return digestText(
    [...names]
      .toSorted()
      .map((name) => `${digestAfter(`${path}/${name}`, changes)}  ${name}\n`)
      .join(''),
  );
}

const takenBack = 'What was changed is taken back by the next command.';
