import { digestAnswer } from '../../archive/asking/digest-answer.ts';
import type { PageToPrint, PressApp } from './press-app.ts';
import type { AskedQuestion } from './print-job.ts';
import { SiteLog } from './site-log.ts';

/**
 * Finds the pages that are not as they were: new ones, those that were given something else to show, and those that asked
 * something which is answered otherwise now.
 * @param log of the last site, if it can be relied on.
 */
export async function findStale(
  app: PressApp,
  pages: readonly PageToPrint[],
  log: string | undefined,
): Promise<StalePages> {
  if (log === undefined) return { stale: [...pages], gone: [], unasked: [] };
  const before = new SiteLog(log, { readOnly: true });
  try {
    return await compareWith(before, app, pages);
  } finally {
    before.close();
  }
}

/** What is known of all pages is read twice rather than held: a large archive has a million, and twice as many questions. */
async function compareWith(before: SiteLog, app: PressApp, pages: readonly PageToPrint[]): Promise<StalePages> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const [kept, gone] = [new Set<string>(), new Array<string>()];
  const asked = new Set<number>();
  for (const { file, props, asked: its } of before.readPages()) {
    const page = byFile.get(file);
    if (!page) gone.push(file);
    else if (props === digestAnswer(app.propsOf(page))) {
      kept.add(file);
      for (const number of its) asked.add(number);
    }
  }
  const changed = await findChanged(before, app, asked);
  const [still, noLonger] = [new Set<number>(), new Set<number>()];
  for (const { file, asked: its } of before.readPages()) {
    if (its.some((number) => changed.has(number))) kept.delete(file);
    const those = kept.has(file) ? still : noLonger;
    for (const number of its) those.add(number);
  }
  return { stale: pages.filter(({ file }) => !kept.has(file)), gone, unasked: [...noLonger.difference(still)] };
}

/** Asks again what was asked, and finds what is answered otherwise. */
async function findChanged(before: SiteLog, app: PressApp, asked: ReadonlySet<number>): Promise<Set<number>> {
  const changed = new Set<number>();
  let some: AskedQuestion[] = [];
  const askThem = async (): Promise<void> => {
    const answers = await app.askAgain(some.map(({ question }) => question));
    for (const { number, question, digest } of some) if (answers.get(question) !== digest) changed.add(number);
    some = [];
  };
  for (const question of before.readQuestions()) {
    if (!asked.has(question.number)) continue;
    some.push(question);
    if (some.length === atOnce) await askThem();
  }
  await askThem();
  return changed;
}

/** Questions that are asked together: each takes room until it is answered. */
const atOnce = 1000;

/** What is not as it was in the last site. */
interface StalePages {
  /** To be printed. */
  stale: PageToPrint[];
  /** The paths of those that there are no more. */
  gone: string[];
  /** The numbers of the questions that no page asks which is as it was. */
  unasked: number[];
}
