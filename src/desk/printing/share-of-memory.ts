import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/**
 * How much memory one of several processes may take, in megabytes: its part of three quarters of what the machine has. Node gives a
 * process no more than 4 GB by itself, which holds some 100,000 articles.
 * @param machine bytes of the machine, or of the container that it is.
 * @param given bytes that Node gives a process by itself: never less.
 */
export function shareOfMemory(processes: number, machine = memoryHere(), given = heapHere()): number {
  return Math.floor(Math.max((machine * 0.75) / processes, given) / 2 ** 20);
}

function memoryHere(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}

function heapHere(): number {
  return getHeapStatistics().heap_size_limit;
}
