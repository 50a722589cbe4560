import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { LastSite } from '../printing/last-site.ts';
import { openPress } from '../printing/press.ts';
import { pressParts } from '../printing/press-parts.ts';
import { printPages, type Printed } from '../printing/print-pages.ts';
import type { Share } from '../printing/print-job.ts';
import type { SiteLog } from '../printing/site-log.ts';
import { showProgress } from '../progress.ts';
import { timePhase } from './phases.ts';

/**
 * Prints what is not as it was.
 * @param log of the site that is made.
 * @returns nothing if it could not be done, and then the reason has been told.
 */
export async function printSite(
  program: string,
  folder: string,
  log: SiteLog,
  { articles, last, share }: { articles: number; last?: LastSite | undefined; share?: Share },
): Promise<Printed | undefined> {
  const press = await timePhase('press', () => openPress(program));
  if (press === undefined) return undefined;
  const progress = showProgress();
  try {
    const job = { bundle: join(press, pressParts.bundle), folder, log: last?.path };
    const processes = articles > fewArticles ? availableParallelism() : 1;
    return await printPages(
      job,
      { processes, few: Math.max(fewPages, articles / 10), ...(share ? { share } : {}) },
      log,
      progress,
    );
  } finally {
    progress.end();
  }
}

/**
 * Articles, and pages of a site that is there, up to which one process is as quick as several, each of which has to read the archive
 * and to list its pages: of a large one meanwhile a tenth as many pages are printed as it has articles.
 */
const [fewArticles, fewPages] = [100, 500];
