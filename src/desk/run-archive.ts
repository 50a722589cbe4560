import { execFile, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Runs the command line as a person would, to its end, for tests. */
export function runArchive(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  return startArchive(words, environment).ended;
}

/** Starts the command line in the project's folder, for tests. Nothing of the caller's own archive is passed on. */
export function startArchive(words: readonly string[], environment: Readonly<Record<string, string>> = {}): StartedRun {
  const inherited = Object.entries(process.env).filter(([name]) => !archiveVariables.includes(name));
  const cwd = resolve(import.meta.dirname, '../..');
  // From the first file on: the program can say so only once it is running.
  const NODE_COMPILE_CACHE = join(cwd, 'node_modules/.cache/node');
  const options = { env: { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE, ...environment }, cwd };
  const { promise, resolve: end } = Promise.withResolvers<Run>();
  const command = [join(import.meta.dirname, 'archive.ts'), ...words];
  const child = execFile(process.execPath, command, options, (_, output, errors) =>
    end({ code: child.exitCode, output, errors }),
  );
  return { process: child, ended: promise };
}

/** By these a command is told which archive is meant, and where it will stand. */
export const archiveVariables = ['ARCHIVE_CONTENT', 'ARCHIVE_OUT', 'SITE_URL', 'BASE_PATH', 'PORT'];

/** A run of the command line that is still going on. */
export interface StartedRun {
  process: ChildProcess;
  ended: Promise<Run>;
}

/** How a run of the command line ended. */
export interface Run {
  /** None if it was killed. */
  code: number | null;
  output: string;
  errors: string;
}
