import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Progress } from '../progress.ts';
import { must } from '../../text/must.ts';
import { numberQuestions } from './number-questions.ts';
import type { PrintJob, PrintNews, Share } from './print-job.ts';
import { shareOfMemory } from './share-of-memory.ts';
import type { Print, SiteLog } from './site-log.ts';

/**
 * Prints the pages that are not as they were, and writes down what is known of them.
 * @param log of the site that is being made. Of the pages that stay as they are it knows already.
 * @returns what there is now; nothing if it could not be done, and then the reason has been told.
 */
export async function printPages(
  job: Pick<PrintJob, 'bundle' | 'folder' | 'log'>,
  { processes, few, share = { number: 0, of: 1 } }: Shares,
  log: SiteLog,
  progress: Progress,
): Promise<Printed | undefined> {
  const numberOf = numberQuestions(log);
  // What is not as it was has to be found first, and that by one: it asks about the whole archive.
  const firsts = job.log === undefined ? processes : 1;
  const arrivals = Array.from({ length: firsts }, () => Promise.withResolvers<void>());
  const all = Promise.all(arrivals.map(({ promise }) => promise));
  const [fresh, asked, unasked] = [new Set<string>(), new Set<number>(), new Set<number>()];
  const compared = new Map<object, { done: number; all: number }>();
  let [toPrint, done] = [0, 0];
  const take = (numbers: Map<number, number>, news: PrintNews): void => {
    if (news.compared) {
      const parts = [...compared.set(numbers, news.compared).values()];
      const [known, stories] = [sum(parts.map((part) => part.done)), sum(parts.map((part) => part.all))];
      return progress.count('Comparing', known, stories, ['story', 'stories']);
    }
    toPrint += news.toPrint ?? 0;
    done += news.done ?? 0;
    for (const number of news.unasked ?? []) unasked.add(number);
    log.forgetPages(news.gone ?? []);
    const { questions = [], printed = [] } = news;
    for (const [index, number] of numberOf(questions).entries()) {
      numbers.set(must(questions[index], 'each question has a number').number, number);
      asked.add(number);
    }
    log.writePages(
      printed.map((page) => ({
        ...page,
        asked: page.asked.map((number) => must(numbers.get(number), 'a question is told of before it is named')),
      })),
    );
    for (const { file } of printed) fresh.add(file);
    progress.count('Printing', fresh.size, toPrint, ['page', 'pages']);
  };
  const print = async (own: Pick<PrintJob, 'log' | 'share' | 'ahead' | 'pages' | 'parts'>): Promise<boolean> => {
    const numbers = new Map<number, number>();
    const others: Promise<boolean>[] = [];
    const arrive = own.ahead && arrivals[own.ahead.number]?.resolve;
    const end = runPrinter({ ...job, few, ...own }, { arrive, all, processes }, (news) => {
      take(numbers, news);
      for (const pages of news.others ?? []) others.push(print({ ...own, log: undefined, pages, parts: 1 }));
    });
    const isGood = await end;
    return !(await Promise.all(others)).includes(false) && isGood;
  };
  const ends = Array.from({ length: firsts }, (_, number) =>
    print({
      log: job.log,
      share: { number: share.number + share.of * number, of: share.of * firsts },
      ahead: firsts > 1 ? { number, of: firsts } : undefined,
      parts: processes / firsts,
    }),
  );
  if ((await Promise.all(ends)).includes(false)) return undefined;
  log.forgetQuestions(unasked.difference(asked));
  const pages = log.readPrints();
  if (pages.size !== done) throw new Error(`Of ${done} pages ${pages.size} were printed or kept.`);
  return { pages, fresh };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** Runs one, who goes on when all are as far as it; whoever fails is waited for by nobody. */
async function runPrinter(
  job: PrintJob,
  { arrive, all, processes }: { arrive: (() => void) | undefined; all: Promise<unknown>; processes: number },
  hear: (news: PrintNews) => void,
): Promise<boolean> {
  const execArgv = [...process.execArgv, `--max-old-space-size=${shareOfMemory(processes)}`];
  const child = fork(join(import.meta.dirname, 'printer.ts'), { serialization: 'advanced', execArgv });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  child.on('message', (message) => {
    const news = message as PrintNews;
    if (!news.isAhead) return hear(news);
    arrive?.();
    void all.then(() => child.connected && child.send('all'));
  });
  child.once('error', reject).once('close', (code) => resolve(code === 0));
  child.send(job);
  try {
    return await promise;
  } finally {
    arrive?.();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Who prints what. */
interface Shares {
  /** How many print at once. Each reads the archive for itself. */
  processes: number;
  /** Pages up to which one process is as quick as several. */
  few: number;
  /** The part of the pages that is printed here, its number counted from 0; all of them, if it is not said. */
  share?: Share;
}

/** What has been printed. */
export interface Printed {
  /** Every page of the site, by its path. */
  pages: ReadonlyMap<string, Print>;
  /** The paths of those that are not as they were. */
  fresh: ReadonlySet<string>;
}
