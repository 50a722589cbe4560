import { parentPort } from 'node:worker_threads';
import { nothingKept } from '../../../kept/nothing-kept.ts';
import { seeFiles } from '../../../kept/seen-files.ts';
import type { Known } from '../known.ts';
import { judgeRecord } from './judge-record.ts';
import { knowFacts } from './known-facts.ts';
import type { JudgedBatch, WorkerMessage } from './workers.ts';

// What it reads is told to the thread that asked, which alone keeps it.
const seen = seeFiles(nothingKept);
let known: Known | undefined;

parentPort?.on('message', (message: WorkerMessage) => {
  if ('facts' in message) {
    known = knowFacts(message.facts, seen);
    return;
  }
  const { kind, files } = message.task;
  const results = files.map(({ id, shown, path }) => {
    if (!known) throw new Error('A thread was asked to judge before it was told anything.');
    const { bytes, digest } = seen.load(path);
    return { digest, ...judgeRecord(kind, { id, shown }, bytes, known) };
  });
  parentPort?.postMessage({ results, sights: seen.takeNews() } satisfies JudgedBatch, []);
});
