import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { RunCommand } from '../commands.ts';
import type { Answers } from './questions.ts';

/** Describes how archives and records are begun. */
export function describeBeginning(program: Command, run: RunCommand, callerFolder: string): void {
  const begin = program
    .command('new')
    .description(
      'begin an archive in an empty folder; or, with outlet, entity, topic, story or page, write such a record',
    )
    .argument('[folder]', 'a folder that is empty or not there yet (else ARCHIVE_CONTENT, or content)')
    .option('--name <words>', 'what stands in the header of every page')
    .option('--description <sentence>', 'what the archive holds')
    .option('--url <address>', 'where it will stand')
    .option('--language <tag>', 'the language the archive itself speaks (BCP 47)')
    .option('--contact <address>', 'an e-mail or web address at which you can be reached')
    .option('--cms', 'with the configuration of an editor in the browser (Sveltia CMS, Decap CMS)', false)
    .enablePositionalOptions()
    .action((folder: string | undefined, { cms, ...said }: Answers & { cms: boolean }) => {
      if (folder !== undefined) process.env['ARCHIVE_CONTENT'] = resolve(callerFolder, folder);
      return run('new', 'reads', async () => (await import('./new-archive.ts')).newArchive(said, { cms }));
    });
  for (const singular of ['outlet', 'entity', 'topic', 'story', 'page'] as const)
    begin
      .command(singular)
      .description(
        singular === 'page'
          ? 'write a page of the archive’s own, of what you answer'
          : `write a record of ${singular === 'outlet' || singular === 'entity' ? 'an' : 'a'} ${singular}, of what you answer`,
      )
      .argument(
        '[facts...]',
        '--id, and a flag for each field of one value or a list of such, as in --name "Ferry Times"',
      )
      .allowUnknownOption()
      .action((facts: string[]) =>
        run('new', 'writes', async () => (await import('./new-record.ts')).newRecord(singular, facts)),
      );
}
