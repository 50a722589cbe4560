// oxlint-disable-next-line import/default -- Vite makes it of the file.
import workerAddress from './search-worker.ts?worker&url';
import { PublishedAnew, type SearchService, type ShownArticle, type Told } from '../../../search/answer/service.ts';
import { inTime } from '../../../search/volume/in-time.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { must } from '../../../text/must.ts';
import type { Failure, FromSearch, ToSearch } from './messages.ts';
import { trustScript } from './trust-script.ts';

/**
 * Starts the search, in a worker, so that the page never waits for it. Once the worker has failed nothing is answered any more.
 * @param base the base path of the site, with a slash at its end.
 */
export function openSearch(base: string): SearchService {
  // By its name it learns where the site is. In its address that would make it another module than what its own parts import.
  const worker = new Worker(trustScript(workerAddress), { type: 'module', name: base });
  const waiting = new Map<number, Waiting>();
  const numberOf = new WeakMap<Told, number>();
  const started = Promise.withResolvers<void>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    worker.terminate();
    started.resolve();
    for (const { failed } of waiting.values()) failed(ended);
    waiting.clear();
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to say, unlike a window.
  const send = (message: ToSearch): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    if ('ready' in data) return started.resolve();
    const one = waiting.get(data.id);
    if (!one) return;
    if ('told' in data) {
      numberOf.set(data.told, data.id);
      void Promise.resolve(one.tell?.(data.told)).finally(() => send({ do: 'go-on' }));
      return;
    }
    waiting.delete(data.id);
    if ('failed' in data) return one.failed(new failures[data.why](data.failed));
    if (!Array.isArray(data.done)) numberOf.set(data.done, data.id);
    one.done(data.done);
  });
  const fail = (): void => end(new CouldNotLook(workerAddress));
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  inTime(workerAddress, started.promise).catch(end);
  const wait = <T extends Told | ShownArticle[]>(
    message: (id: number) => ToSearch,
    tell?: Waiting['tell'],
  ): Promise<T> =>
    new Promise((done, failed) => {
      if (ended) return failed(ended);
      last += 1;
      waiting.set(last, { done: done as Waiting['done'], failed, tell });
      send(message(last));
    });
  return {
    ask: (asked, tell) => wait((id) => ({ do: 'ask', id, asked }), tell),
    read(told, articles) {
      const of = must(numberOf.get(told), 'only an answer that was told is shown');
      return wait((id) => ({ do: 'read', id, of, articles }));
    },
    stop: () => send({ do: 'stop' }),
    close: () => end(new Error('The search was closed.')),
  };
}

const failures = { unread: CouldNotLook, outdated: PublishedAnew, fault: Error } as const satisfies Record<
  Failure,
  new (says: string) => Error
>;

interface Waiting {
  done: (what: Told | ShownArticle[]) => void;
  failed: (error: Error) => void;
  tell: ((told: Told) => Promise<void> | undefined) | undefined;
}
