// oxlint-disable-next-line import/default -- Vite makes it of the file.
import workerAddress from './search-worker.ts?worker&url';
import type { SearchService, ShownArticle, Told } from '../../../search/answer/service.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import type { FromSearch, ToSearch } from './messages.ts';
import { trustScript } from './trust-script.ts';

/**
 * Starts the search, in a worker, so that the page never waits for it.
 * @param base the base path of the site, with a slash at its end.
 */
export function openSearch(base: string): SearchService {
  const worker = new Worker(trustScript(`${workerAddress}?base=${encodeURIComponent(base)}`), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let id = 0;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to say, unlike a window.
  const send = (message: ToSearch): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if ('told' in data) return one.tell?.(data.told);
    waiting.delete(data.id);
    if ('done' in data) one.done(data.done);
    else one.failed(data.couldNotLook ? new CouldNotLook(data.failed) : new Error(data.failed));
  });
  const failAll = (): void => {
    for (const { failed } of waiting.values()) failed(new CouldNotLook(workerAddress));
    waiting.clear();
  };
  worker.addEventListener('error', failAll);
  worker.addEventListener('messageerror', failAll);
  const wait = <T extends Told | ShownArticle[]>(
    message: (id: number) => ToSearch,
    tell?: Waiting['tell'],
  ): Promise<T> =>
    new Promise((done, failed) => {
      id += 1;
      waiting.set(id, { done: done as Waiting['done'], failed, tell });
      send(message(id));
    });
  return {
    ask: (asked, tell) => wait((number) => ({ do: 'ask', id: number, asked }), tell),
    read: (articles) => wait((number) => ({ do: 'read', id: number, articles })),
    stop: () => send({ do: 'stop' }),
    close() {
      worker.terminate();
      failAll();
    },
  };
}

interface Waiting {
  done: (what: Told | ShownArticle[]) => void;
  failed: (error: Error) => void;
  tell: ((told: Told) => void) | undefined;
}
