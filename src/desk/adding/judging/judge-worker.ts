import { parentPort } from 'node:worker_threads';
import { judgeEntry, type JudgedEntry } from './judge-entry.ts';

parentPort?.on('message', (entries: JudgedEntry[]) => {
  parentPort?.postMessage(entries.map(judgeEntry), []);
});
