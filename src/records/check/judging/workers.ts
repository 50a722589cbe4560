import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SeenFiles, Sight } from '../../../kept/seen-files.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import type { RecordFile } from '../../content-folder.ts';
import type { Fresh } from './judges.ts';
import type { KnownFacts } from './known-facts.ts';

/** Starts threads that judge records, as many as the computer works on at once. */
export function startWorkers(facts: KnownFacts): Workers {
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.postMessage({ facts }, []);
    return worker;
  });
  return {
    know(now) {
      for (const worker of workers) worker.postMessage({ facts: now }, []);
    },
    async judge(kind, files, seen) {
      const judged: Fresh<typeof kind>[] = [];
      const batches = Array.from({ length: Math.ceil(files.length / together) }, (_, index) => index * together);
      await Promise.all(
        workers.map(async (worker) => {
          for (let start = batches.shift(); start !== undefined; start = batches.shift()) {
            const some = files.slice(start, start + together).map(({ id, shown, path }) => ({ id, shown, path }));
            const { results, sights } = await ask(worker, { kind, files: some });
            for (const [index, one] of results.entries()) judged[start + index] = one as Fresh<typeof kind>;
            seen.add(sights);
          }
        }),
      );
      return judged;
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

function ask(worker: Worker, task: JudgeTask): Promise<JudgedBatch> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', done).off('error', fail);
    };
    const done = (batch: JudgedBatch): void => {
      settle();
      resolve(batch);
    };
    const fail = (error: unknown): void => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on('message', done).on('error', fail);
    worker.postMessage({ task }, []);
  });
}

/** Records handed over at once: enough that handing over costs nothing, few enough that the threads end together. */
const together = 16;

/** What a thread is asked to do. */
export interface JudgeTask {
  kind: CollectionName;
  files: Pick<RecordFile, 'id' | 'shown' | 'path'>[];
}

/** What comes back. */
export interface JudgedBatch {
  results: Fresh<CollectionName>[];
  /** The files that were read for it. */
  sights: Sight[];
}

/** What a thread is told: what is known of the archive, or what to judge. */
export type WorkerMessage = { facts: KnownFacts } | { task: JudgeTask };

/** Threads that judge. */
export interface Workers {
  know: (facts: KnownFacts) => void;
  /** Judges files of one kind, in their order. */
  judge: <C extends CollectionName>(kind: C, files: readonly RecordFile[], seen: SeenFiles) => Promise<Fresh<C>[]>;
  close: () => Promise<unknown>;
}
