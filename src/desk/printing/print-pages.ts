import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Progress } from '../progress.ts';
import { must } from '../../text/must.ts';
import { numberQuestions } from './number-questions.ts';
import type { PrintJob, PrintNews, Share } from './print-job.ts';
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
  const [fresh, asked, unasked] = [new Set<string>(), new Set<number>(), new Set<number>()];
  let [toPrint, done] = [0, 0];
  const take = (numbers: Map<number, number>, news: PrintNews): void => {
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
  const print = async (own: Pick<PrintJob, 'log' | 'share' | 'pages' | 'parts'>): Promise<boolean> => {
    const numbers = new Map<number, number>();
    const others: Promise<boolean>[] = [];
    const end = runPrinter({ ...job, few, ...own }, (news) => {
      take(numbers, news);
      for (const pages of news.others ?? []) others.push(print({ ...own, log: undefined, pages, parts: 1 }));
    });
    const isGood = await end;
    return !(await Promise.all(others)).includes(false) && isGood;
  };
  // What is not as it was has to be found first, and that by one: it asks about the whole archive.
  const firsts = job.log === undefined ? processes : 1;
  const ends = Array.from({ length: firsts }, (_, number) =>
    print({
      log: job.log,
      share: { number: share.number + share.of * number, of: share.of * firsts },
      parts: processes / firsts,
    }),
  );
  if ((await Promise.all(ends)).includes(false)) return undefined;
  log.forgetQuestions(unasked.difference(asked));
  const pages = log.readPrints();
  if (pages.size !== done) throw new Error(`Of ${done} pages ${pages.size} were printed or kept.`);
  return { pages, fresh };
}

async function runPrinter(job: PrintJob, hear: (news: PrintNews) => void): Promise<boolean> {
  const child = fork(join(import.meta.dirname, 'printer.ts'), { serialization: 'advanced' });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  child.on('message', (news) => hear(news as PrintNews));
  child.once('error', reject).once('close', (code) => resolve(code === 0));
  child.send(job);
  try {
    return await promise;
  } finally {
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
