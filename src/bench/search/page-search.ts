import type { Browser, Page } from '@playwright/test';
import type { Asked, ShownArticle, Told } from '../../search/answer/service.ts';

/** The search of a site, asked through the worker of its own search page, in a browser. */
export class PageSearch {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the search page. */
  static async open(browser: Browser, site: string): Promise<PageSearch> {
    const page = await browser.newPage();
    await page.addInitScript(watchPage);
    await page.goto(new URL('search/?q=a', site).href);
    // A question that overtakes the page's own would end it, and the page would be at odds with what it reads.
    await page.waitForFunction(() => (globalThis as Watched).watched?.told.some(({ isLast }) => isLast));
    await page.waitForLoadState('networkidle');
    return new PageSearch(page);
  }

  /** Asks, and has the first articles found read out. */
  ask(words: string, mostRead: number): Promise<AnswerOfPage> {
    const asked: Asked = { words, chosen: {}, order: undefined, withPeople: false };
    return this.#page.evaluate(askWorker, { asked, mostRead });
  }

  /** Milliseconds of the longest task that kept the page from answering its reader. */
  longestBlock(): Promise<number> {
    return this.#page.evaluate(longestBlock);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/**
 * Opens the search page with a question as a reader who was never there, and sees what it takes until the first result is known.
 * @param weighSent bytes that a host sends of a file, by its path.
 */
export async function askCold(
  browser: Browser,
  site: string,
  words: string,
  weighSent: (path: string) => number,
): Promise<ColdAnswer> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('requestfinished', (request) => void fetched.push(new URL(request.url()).pathname));
    await page.addInitScript(watchPage);
    await page.goto(`${new URL('search/', site).href}?q=${encodeURIComponent(words)}`);
    const milliseconds = await page
      .waitForFunction(() => (globalThis as Watched).watched?.told.find(({ isFirst }) => isFirst)?.at, undefined, {
        polling: 20,
      })
      .then((handle) => handle.jsonValue());
    const files = [...fetched];
    return {
      milliseconds: milliseconds ?? 0,
      requests: files.length,
      bytes: files.reduce((sum, path) => sum + weighSent(path), 0),
      block: await page.evaluate(longestBlock),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function longestBlock(): number {
  return Math.max(0, ...((globalThis as Watched).watched?.blocks ?? []));
}

/** Runs in the page before anything else: keeps its worker, and notes when it tells something and what blocks the page. */
function watchPage(): void {
  const watched: NonNullable<Watched['watched']> = { workers: [], told: [], blocks: [] };
  (globalThis as Watched).watched = watched;
  new PerformanceObserver((list) => watched.blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      watched.workers.push(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ told?: Told; done?: Told | ShownArticle[] }>) => {
        const told = data.told ?? data.done;
        if (told && 'state' in told)
          watched.told.push({
            at: performance.now(),
            isFirst: told.articles.length > 0 || told.state !== 'searching',
            isLast: told.state !== 'searching',
          });
      });
    }
  };
}

/** Runs in the page: speaks to its worker as the page itself does. */
async function askWorker({ asked, mostRead }: { asked: Asked; mostRead: number }): Promise<AnswerOfPage> {
  const worker = (globalThis as Watched).watched?.workers.at(-1);
  if (!worker) throw new Error('The search page has no worker.');
  const newId = (): number => 1_000_000 + Math.floor(Math.random() * 1_000_000_000);
  const send = <T>(id: number, message: object): Promise<T> =>
    new Promise((done, failed) => {
      const hear = ({ data }: MessageEvent<{ id: number; told?: Told; done?: T; failed?: string }>): void => {
        if (data.id !== id) return;
        // The worker waits with the rest until what is found first is drawn.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        if (data.told) worker.postMessage({ do: 'go-on' });
        if (data.done === undefined && data.failed === undefined) return;
        worker.removeEventListener('message', hear);
        if (data.done === undefined) failed(new Error(data.failed));
        else done(data.done);
      };
      worker.addEventListener('message', hear);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ ...message, id });
    });
  const start = performance.now();
  const of = newId();
  const told = await send<Told>(of, { do: 'ask', asked });
  const milliseconds = performance.now() - start;
  const shown =
    told.articles.length === 0
      ? []
      : await send<ShownArticle[]>(newId(), {
          do: 'read',
          of,
          articles: told.articles.slice(0, mostRead).map(({ article }) => article),
        });
  return {
    state: told.state,
    faults: told.faults.map(({ is, told: { at } }) => `${is} at ${at}`),
    milliseconds,
    passages: told.found.passage.passages,
    articles: told.articles.map(({ article, tier }) => ({ article, tier })),
    read: shown.map(({ article, id, passages, answering }) => ({
      article,
      id,
      answering: answering.map((at) => passages[at]?.id ?? ''),
    })),
  };
}

/** What the page's worker answered. */
export interface AnswerOfPage {
  state: Told['state'];
  faults: string[];
  milliseconds: number;
  /** How many passages have all that was asked for. */
  passages: number;
  articles: Pick<Told['articles'][number], 'article' | 'tier'>[];
  /** The first articles, with the ids of the passages that answer. */
  read: { article: number; id: string; answering: string[] }[];
}

/** What a first question takes until its first result is known. */
export interface ColdAnswer {
  milliseconds: number;
  requests: number;
  /** Without headers, as hosts send files: compressed. */
  bytes: number;
  /** The longest task on the page so far. */
  block: number;
}

type Watched = typeof globalThis & {
  watched?: { workers: Worker[]; told: { at: number; isFirst: boolean; isLast: boolean }[]; blocks: number[] };
};
