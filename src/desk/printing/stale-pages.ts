import { digestAnswer } from '../../archive/asking/digest-answer.ts';
import type { PageToPrint, PressApp } from './press-app.ts';
import { recallPages } from './last-site.ts';

/**
 * Finds the pages that are not as they were: new ones, those that were given something else to show, and those that asked
 * something which is answered otherwise now.
 * @param log of the last site, if it can be relied on.
 */
export async function findStale(
  app: PressApp,
  pages: readonly PageToPrint[],
  log: string | undefined,
): Promise<{ stale: PageToPrint[]; kept: string[] }> {
  const [first] = pages;
  if (log === undefined || !first) return { stale: [...pages], kept: [] };
  const { pages: printed, questions } = recallPages({ path: log });
  const known = pages.flatMap((page) => {
    const before = printed.get(page.file);
    return before?.props === digestAnswer(app.propsOf(page)) ? [{ page, asked: before.asked }] : [];
  });
  const again = new Set(known.flatMap(({ asked }) => [...asked]));
  const toAsk = [...questions.values()].filter(({ number }) => again.has(number));
  const answers = await app.askAgain(
    first,
    toAsk.map(({ question }) => question),
  );
  const changed = new Set(
    toAsk.flatMap(({ number, question, digest }) => (answers.get(question) === digest ? [] : number)),
  );
  const kept = new Set(
    known.filter(({ asked }) => !asked.some((one) => changed.has(one))).map(({ page }) => page.file),
  );
  return { stale: pages.filter(({ file }) => !kept.has(file)), kept: [...kept] };
}
