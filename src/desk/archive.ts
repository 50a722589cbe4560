import { resolve } from 'node:path';
import { Command } from 'commander';
import { buildSite } from './build.ts';
import { checkArchive } from './check.ts';
import { collate } from './collate.ts';
import { startDesk } from './dev.ts';
import { startSite } from './start.ts';

enterProject();

const program = new Command('archive').description('Checks an archive, builds its site and shows it.');
program
  .command('check')
  .description('read every record and tell everything that is wrong')
  .action(async () => end((await checkArchive()) !== undefined));
program
  .command('build')
  .description('check the archive, then build its site into dist (or ARCHIVE_OUT)')
  .action(async () => end((await buildSite()) !== undefined));
program
  .command('start')
  .description('build the site and show it on this computer (PORT, else 4321)')
  .action(async () => end(await startSite()));
program
  .command('dev')
  .description('show the archive while it is being edited; faults are only told')
  .action(async () => end(await startDesk()));
program
  .command('collate')
  .description('propose which sentences of a story say the same, and put on record what you decided')
  .argument('<story>', 'id of the story')
  .option('--json', 'print what is still open as JSON instead of writing the review file', false)
  .action(async (story: string, options: { json: boolean }) => end(await collate(story, options)));
program.showHelpAfterError('(archive --help lists what it can do)');
await program.parseAsync();

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
function end(isGood: boolean): void {
  process.exit(isGood ? 0 : 1);
}
