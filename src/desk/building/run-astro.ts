import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { showProgress } from '../progress.ts';

/**
 * Has Astro build the pages into a folder, in a process of its own: when that has ended, on whatever account, nothing
 * writes into the folder any more.
 * @param cacheDir where Astro keeps meanwhile what it knows of this archive; no build must find what another left.
 * @returns whether they were built; if not, the process has said why.
 */
export async function runAstro(outDir: string, cacheDir: string): Promise<boolean> {
  const progress = showProgress();
  const start = Date.now();
  const clock = setInterval(
    () => progress.say(`Building the pages: ${Math.round((Date.now() - start) / 1000)} s`),
    500,
  );
  try {
    return await runToEnd([join(import.meta.dirname, 'astro-build.ts'), outDir, cacheDir]);
  } finally {
    clearInterval(clock);
    progress.end();
  }
}

/** Being told to stop is passed on. */
async function runToEnd(words: string[]): Promise<boolean> {
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  child.once('error', reject).once('close', (code) => resolve(code === 0));
  return promise.finally(() => process.off('SIGINT', stop).off('SIGTERM', stop));
}
