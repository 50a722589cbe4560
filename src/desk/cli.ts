import { resolve } from 'node:path';
import { describeCommands } from './commands.ts';
import { guardTerminal } from './guard-terminal.ts';
import './keep-compiled.ts';

const callerFolder = process.env['INIT_CWD'] ?? process.cwd();
enterProject();
guardTerminal();

await describeCommands(run, callerFolder).parseAsync();

/** The program may be called from anywhere; folders named in the environment are meant from there. */
function enterProject(): void {
  for (const name of ['ARCHIVE_CONTENT', 'ARCHIVE_OUT']) {
    const folder = process.env[name];
    if (folder) process.env[name] = resolve(folder);
  }
  process.chdir(resolve(import.meta.dirname, '../..'));
  // An archive is made without telling anyone.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] ??= 'true';
}

/** Ends at once: after a build that failed, Astro would go on with the other pages. */
async function run(command: string, kind: 'reads' | 'writes', work: () => Promise<boolean>): Promise<void> {
  const { atDesk } = await import('./at-desk.ts');
  process.exit((await atDesk(command, kind, work)) ? 0 : 1);
}
