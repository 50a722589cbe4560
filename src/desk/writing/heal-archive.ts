import { existsSync } from 'node:fs';
import { Refusal, sayHindrance } from '../refusal.ts';
import { removeTree, rename } from './disk.ts';
import { whoHolds, withLock } from './lock.ts';
import { applyPlan, deskOf, insistUnchanged, loadPlan } from './plan.ts';

/**
 * Finishes or undoes what a command that was cut off had begun to write in an archive. For whoever holds the lock.
 */
export function settleArchive(folder: string): void {
  const { stage, journal, trial, spent } = deskOf(folder);
  if (existsSync(spent)) removeTree(spent);
  if (existsSync(trial)) return settleTrial(folder);
  if (existsSync(journal)) {
    const { command, undoes } = loadPlan(folder);
    finish(folder);
    console.error(undoes ? sayUndone(command) : `What “archive ${command}” had begun to write is finished now.`);
  } else if (existsSync(stage)) {
    removeTree(stage);
    console.error('A command was cut off before it had changed anything; run it again.');
  }
}

/** What was changed and not judged to the end is taken back: first it is finished, so that there is one way back only. */
function settleTrial(folder: string): void {
  const { journal, trial } = deskOf(folder);
  if (existsSync(journal)) finish(folder);
  rename(trial, journal);
  const { command } = loadPlan(folder);
  finish(folder);
  console.error(sayUndone(command));
}

function finish(folder: string): void {
  insistUnchanged(folder);
  removeTree(deskOf(folder).stage);
  applyPlan(folder);
}

function sayUndone(command: string): string {
  return `“archive ${command}” was cut off before what it changed was judged: all is as it was before. Run it again.`;
}

/**
 * Sets an archive right before it is read, if it needs to be: half a change must not be taken for the archive. If somebody
 * is at work there, it is in order.
 */
export async function healArchive(folder: string): Promise<void> {
  const { desk, journal, trial } = deskOf(folder);
  if (!existsSync(desk) || whoHolds(desk) !== undefined) return;
  try {
    await withLock(desk, 'check', () => Promise.resolve(settleArchive(folder)));
  } catch (error) {
    const hindrance = sayHindrance(error);
    if (hindrance === undefined) throw error;
    // What has not begun to count does no harm.
    if (!existsSync(journal) && !existsSync(trial)) return;
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `A command was cut off while it changed the archive, and only somebody who may write there can finish it: “npm run archive -- check” does.\n${hindrance}`,
      { cause: error },
    );
  }
}
