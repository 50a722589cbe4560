import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestAnswer } from '../../archive/asking/digest-answer.ts';
import { dividePages } from './divide-pages.ts';
import { openPressApp, type PageToPrint, type PressApp } from './press-app.ts';
import type { AskedQuestion, PrintedPage, PrintJob, PrintNews } from './print-job.ts';
import { findStale } from './stale-pages.ts';
import '../keep-compiled.ts';

// A process of its own (see `print-pages.ts`), which is sent what to do.
process.once('message', (job: PrintJob) => {
  print(job).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error instanceof Error ? error.stack : error);
      process.exit(1);
    },
  );
});

async function print({ bundle, folder, log, share, ahead, pages: wanted, parts, few }: PrintJob): Promise<void> {
  const app = await openPressApp(bundle);
  if (ahead) {
    const onStory = (done: number, all: number): void => {
      if (done % storiesAtOnce === 0 || done === all) void tell({ compared: { done, all } });
    };
    await app.compareAhead({ ...ahead, onStory });
    const all = once(process, 'message');
    await tell({ isAhead: true });
    await all;
  }
  const pages = dividePages(await app.listPages(), share.of, app.propsOf)[share.number] ?? [];
  const toPrint = wanted ? choose(pages, wanted) : await findOwn(app, pages, { log, parts, few });
  const numbers = new Map<string, number>();
  const places = new Set<string>();
  let printed: PrintedPage[] = [];
  let questions: AskedQuestion[] = [];
  for (const page of toPrint) {
    const { bytes, asked } = await app.print(page);
    const path = join(folder, page.file);
    if (!places.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    places.add(dirname(path));
    // Beside it and not into it: what stands there may be the last site's as well.
    writeFileSync(`${path}~`, bytes);
    renameSync(`${path}~`, path);
    const askedNumbers = [...asked].map(([question, digest]) => {
      const known = numbers.get(question);
      if (known !== undefined) return known;
      questions.push({ number: numbers.size, question, digest });
      numbers.set(question, numbers.size);
      return numbers.size - 1;
    });
    printed.push({ ...describe(page, bytes, app.propsOf(page)), asked: Uint32Array.from(askedNumbers) });
    if (printed.length < atOnce) continue;
    await tell({ printed, questions });
    [printed, questions] = [[], []];
  }
  await tell({ printed, questions });
  await tell({ done: wanted ? 0 : pages.length });
}

/** Finds what is not as it was, and leaves parts of it to others if it is much. @returns what is left. */
async function findOwn(
  app: PressApp,
  pages: readonly PageToPrint[],
  { log, parts, few }: Pick<PrintJob, 'log' | 'parts' | 'few'>,
): Promise<PageToPrint[]> {
  const { stale, gone, unasked } = await findStale(app, pages, log);
  if (stale.length <= few || parts === 1) {
    await tell({ toPrint: stale.length, gone, unasked });
    return stale;
  }
  const [own = [], ...others] = dividePages(stale, parts, app.propsOf);
  await tell({ toPrint: stale.length, gone, unasked, others: others.map((their) => their.map(({ file }) => file)) });
  return own;
}

function choose(pages: readonly PageToPrint[], wanted: readonly string[]): PageToPrint[] {
  const files = new Set(wanted);
  return pages.filter(({ file }) => files.has(file));
}

function describe({ file }: PageToPrint, bytes: Uint8Array, props: object): Omit<PrintedPage, 'asked'> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, size: bytes.byteLength, props: digestAnswer(props) };
}

function tell(news: PrintNews): Promise<void> {
  return new Promise((done, fail) => process.send?.(news, (error: Error | null) => (error ? fail(error) : done())));
}

/** Stories, and pages, that are told of together. */
const storiesAtOnce = 20;
const atOnce = 100;
