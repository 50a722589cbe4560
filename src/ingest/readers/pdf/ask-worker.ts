import { Worker } from 'node:worker_threads';
import { longestReading } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { TextOfPdf } from './read-text-layer.ts';

/**
 * Reads a PDF in a thread of its own, which is ended if it takes too long or too much memory: a PDF may be made to keep its
 * reader busy for ever. The thread is kept for the next PDF, and does not keep the program running.
 */
export async function askWorker(bytes: Uint8Array, longest = longestReading): Promise<TextOfPdf> {
  const thread = idle ?? start();
  idle = undefined;
  const answer = await new Promise<Answer>((resolve) => {
    const timer = setTimeout(() => resolve({ name: 'TimeoutException', message: '' }), longest);
    const finish = (given: Answer): void => {
      clearTimeout(timer);
      resolve(given);
    };
    thread.removeAllListeners();
    thread.once('message', finish);
    thread.once('error', ({ name, message }: Error) => finish({ name: `Ended${name}`, message }));
    thread.once('exit', () => finish({ name: 'Ended', message: 'its reader has ended' }));
    thread.ref();
    thread.postMessage(bytes, []);
  });
  if ('name' in answer && /^(?:Timeout|Ended)/.test(answer.name)) await thread.terminate();
  else {
    thread.unref();
    idle = thread;
  }
  if ('text' in answer) return answer.text;
  throw refusalOf(answer, longest);
}

function start(): Worker {
  // Half of what a small computer has; a report of 500 pages needs a tenth of it.
  return new Worker(new URL('pdf-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 2048 } });
}

function refusalOf({ name, message }: Failed, longest: number): Refusal {
  if (name === 'PasswordException')
    return new Refusal('it is locked with a password', 'Open it, save it without a password, and hand in that.');
  if (name === 'TimeoutException')
    return new Refusal(
      `it was not read within ${longest / 1000} seconds`,
      'Open it, print it as a PDF anew, and hand in that.',
    );
  return new Refusal(`it is damaged (${message || name})`, 'Open it, print it as a PDF anew, and hand in that.');
}

let idle: Worker | undefined;

type Answer = { text: TextOfPdf } | Failed;

interface Failed {
  name: string;
  message: string;
}
