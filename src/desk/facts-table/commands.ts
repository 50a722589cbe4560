import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { RunCommand } from '../commands.ts';

/** Describes how facts are taken out of an archive. */
export function describeExport(program: Command, run: RunCommand, callerFolder: string): void {
  program
    .command('export')
    .description('write the facts of all articles as a table, a row each, that “add” reads again')
    .addOption(new Option('--csv', 'as CSV (RFC 4180, UTF-8)').default(true))
    .option('--out <file>', 'a file that is not there yet; without it, the table is printed')
    .option(
      '--zip <file>',
      'a ZIP file that is not there yet: the table, and the originals and attachments of its articles',
    )
    .action(({ out, zip }: { out?: string; zip?: string }) => {
      const at = (path: string | undefined) => (path === undefined ? undefined : resolve(callerFolder, path));
      return run('export', 'reads', async () =>
        (await import('./export-facts.ts')).exportFacts({ out: at(out), zip: at(zip) }),
      );
    });
}
