import { spawn } from 'node:child_process';

/**
 * Runs a part of the program in a process of its own: when that has ended, on whatever account, nothing of it goes on. Being
 * told to stop is passed on.
 * @returns whether it ended well; if not, the process has said why.
 */
export async function runToEnd(words: string[]): Promise<boolean> {
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  child.once('error', reject).once('close', (code) => resolve(code === 0));
  return promise.finally(() => process.off('SIGINT', stop).off('SIGTERM', stop));
}
