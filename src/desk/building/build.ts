import { contentFolder } from '../../records/content-folder.ts';
import { writeFaults } from '../../records/fault.ts';
import { recallSame } from '../printing/last-site.ts';
import { siteProgram } from '../printing/site-program.ts';
import { releaseDay } from '../../records/loading/release-day.ts';
import { loadSettings } from '../../records/settings.ts';
import { trustSaid } from '../../kept/seen-files.ts';
import { today } from '../today.ts';
import { markContent } from './mark-content.ts';
import { loadChecked, tellFindings } from '../check.ts';
import { withFolderAside } from './folder-aside.ts';
import { makeSite } from './make-site.ts';
import { isWholeSite, withSite } from './put-in-place.ts';
import { timePhase } from './phases.ts';
import { Refusal, sayEnd } from '../refusal.ts';
import { showPath, siteFolder, whyNotReplace } from './site-folder.ts';
import { whoHolds } from '../writing/lock.ts';
import { deskOf } from '../writing/plan.ts';

/**
 * Checks the archive and builds its site. It is built aside and put in place when it is whole, so that a fault or an
 * accident leaves the site that was there before.
 * @param command what it is built for, as the archivist called it.
 * @param shards folders of its parts, if it is joined of such and not printed here.
 * @returns the folder of the site; nothing if it could not be built, and then the reason has been told.
 */
export async function buildSite(command = 'build', shards?: readonly string[]): Promise<string | undefined> {
  const target = siteFolder();
  const shown = showPath(target);
  const reason = await whyNotReplace(target, contentFolder());
  if (reason !== undefined) return refuse(`Nothing was built: ${shown} is not replaced, ${reason}.`);
  const writer = whoHolds(deskOf(contentFolder()).desk);
  if (writer !== undefined) return refuse(`Nothing was built. ${writer}`);
  return withSite(target, command, () => buildInto(target, shards));
}

async function buildInto(target: string, shards: readonly string[] | undefined): Promise<string | undefined> {
  const shown = showPath(target);
  const archive = markArchive();
  const same = archive === undefined || shards ? undefined : recallSame(target, archive);
  if (same) {
    tellFindings({ faults: [], notices: same.notices });
    console.log(`${same.summary} in ${shown}, as they were`);
    tellLimits(same.limits);
    return target;
  }
  const check = await timePhase('check', () => loadChecked());
  tellFindings(check);
  if (check.faults.length > 0) return refuse(`Nothing was built; ${shown} is as it was.`);
  const built = await withFolderAside((aside, stop) =>
    makeSite({ target, aside, stop, check, archive, ...(shards ? { shards } : {}) }),
  ).catch((error: unknown) => {
    if (!isWholeSite(target)) throw new Refusal(`${sayEnd(error)}\n${shown} is not whole; the next build finishes it.`);
    return refuse(sayEnd(error));
  });
  if (built === undefined) return refuse(`The build did not come to its end; ${shown} is as it was.`);
  if ('lost' in built)
    return refuse(`${writeFaults(built.lost)}\n\nThe new site would lose what is published; ${shown} is as it was.`);
  const anew = built.isFirst ? '' : `, ${built.fresh.toLocaleString('en')} of them printed anew`;
  console.log(`${built.summary} in ${shown}${anew}`);
  tellLimits(built.limits);
  return target;
}

/** Tells which hosts a site is too large for; that is no fault of it. */
function tellLimits(limits: readonly string[]): void {
  for (const limit of limits) console.error(`Notice: ${limit}`);
}

/** A mark of the archive, the program and the day, by which it is known that nothing has changed; none if that cannot be known. */
function markArchive(): string | undefined {
  try {
    const mark = trustSaid() === 'none' ? undefined : markContent(contentFolder(), Date.now());
    return mark && [today(), releaseDay(), siteProgram(loadSettings()), mark].join(' ');
  } catch {
    // What is wrong is told by who needs it.
    return undefined;
  }
}

function refuse(message: string): undefined {
  console.error(message);
}
