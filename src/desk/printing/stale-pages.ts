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
): Promise<StalePages> {
  const [first] = pages;
  if (log === undefined || !first) return { stale: [...pages], gone: [], unasked: [] };
  const { pages: printed, questions } = recallPages({ path: log });
  const known = pages.flatMap((page) => {
    const before = printed.get(page.file);
    return before?.props === digestAnswer(app.propsOf(page)) ? [{ page, asked: before.asked }] : [];
  });
  const again = numbersOf(known);
  const toAsk = [...questions.values()].filter(({ number }) => again.has(number));
  const answers = await app.askAgain(
    first,
    toAsk.map(({ question }) => question),
  );
  const changed = new Set(
    toAsk.flatMap(({ number, question, digest }) => (answers.get(question) === digest ? [] : number)),
  );
  const kept = known.filter(({ asked }) => !asked.some((one) => changed.has(one)));
  const [keptFiles, still] = [new Set(kept.map(({ page }) => page.file)), numbersOf(kept)];
  const files = new Set(pages.map(({ file }) => file));
  return {
    stale: pages.filter(({ file }) => !keptFiles.has(file)),
    gone: [...printed.keys()].filter((file) => !files.has(file)),
    unasked: [...questions.keys()].filter((number) => !still.has(number)),
  };
}

function numbersOf(pages: readonly { asked: Uint32Array }[]): Set<number> {
  const numbers = new Set<number>();
  for (const { asked } of pages) for (const number of asked) numbers.add(number);
  return numbers;
}

/** What is not as it was in the last site. */
interface StalePages {
  /** To be printed. */
  stale: PageToPrint[];
  /** The paths of those that there are no more. */
  gone: string[];
  /** The numbers of the questions that no page asks which is as it was. */
  unasked: number[];
}
