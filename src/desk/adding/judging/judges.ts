import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { judgeEntry, type JudgedEntry } from './judge-entry.ts';

/** Judges entries: few at once here, many in a thread of its own, so that what follows can be read meanwhile. */
export function startJudges(): Judges {
  let worker: Worker | undefined;
  return {
    async judge(entries) {
      if (entries.length < worthAThread || availableParallelism() < 2) return entries.map(judgeEntry);
      worker ??= new Worker(new URL('./judge-worker.ts', import.meta.url));
      const { resolve, reject, promise } = Promise.withResolvers<(string | undefined)[]>();
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(entries, []);
      return promise.finally(() => worker?.off('message', resolve).off('error', reject));
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** To start a thread takes as long as to judge these. */
const worthAThread = 100;

/** Who judges. */
export interface Judges {
  /** What is wrong with each entry, in their order; one call at a time. */
  judge: (entries: readonly JudgedEntry[]) => Promise<(string | undefined)[]>;
  close: () => Promise<void>;
}
