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
    .action(({ out }: { out?: string }) =>
      run('export', 'reads', async () =>
        (await import('./export-facts.ts')).exportFacts({
          out: out === undefined ? undefined : resolve(callerFolder, out),
        }),
      ),
    );
}
