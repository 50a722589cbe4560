import { resolve } from 'node:path';
import { format } from 'node:util';
import { atDesk } from './at-desk.ts';
import { describeCommands } from './commands.ts';
import { archiveVariables, type Run } from './run-archive.ts';

/**
 * Runs a command as `runArchive` does but in the process of the test, which has read the program already: one at a time,
 * and nothing that is called wrongly, for that ends the process.
 */
export function runHere(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  return doHere(async () => {
    let isDone = false;
    const commands = describeCommands(async (...command) => {
      isDone = await atDesk(...command);
    }, resolve('.'));
    await commands.parseAsync(words, { from: 'user' });
    return isDone;
  }, environment);
}

/** Does some work of a command in the process of the test, and hears what it says. */
export async function doHere(
  work: () => Promise<boolean>,
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const restore = setEnvironment({ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', ...environment });
  const { log, error } = console;
  const run: Run = { code: null, output: '', errors: '' };
  console.log = (...said) => void (run.output += `${format(...said)}\n`);
  console.error = (...said) => void (run.errors += `${format(...said)}\n`);
  try {
    run.code = (await work()) ? 0 : 1;
    return run;
  } finally {
    Object.assign(console, { log, error });
    restore();
  }
}

/** Nothing of the caller's own archive is left in it. */
function setEnvironment(environment: Readonly<Record<string, string>>): () => void {
  const names = [...archiveVariables, ...Object.keys(environment)];
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of archiveVariables) delete process.env[name];
  Object.assign(process.env, environment);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
