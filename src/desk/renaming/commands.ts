import type { Command } from 'commander';
import type { RunCommand } from '../commands.ts';

/** Describes how records are given other ids, made one, and divided. */
export function describeRenaming(program: Command, run: RunCommand): void {
  const kinds = 'article, story, entity, topic or outlet';
  program
    .command('rename')
    .description('give a record another id; every link follows, and its published address leads on')
    .argument('<kind>', kinds)
    .argument('<old>', 'its id')
    .argument('<new>', 'the id it is to have')
    .action((kind: string, from: string, to: string) =>
      run('rename', 'writes', async () => (await import('./rename.ts')).rename(kind, from, to)),
    );
  program
    .command('merge')
    .description('make one record of two that mean the same; every link to the first leads to the second')
    .argument('<kind>', 'entity, outlet, topic or story')
    .argument('<from>', 'id of the record that goes')
    .argument('<into>', 'id of the record that stays')
    .action((kind: string, from: string, into: string) =>
      run('merge', 'writes', async () => (await import('./merge.ts')).merge(kind, from, into)),
    );
  program
    .command('split')
    .description('divide a record into several that you have written; its published address asks which is meant')
    .argument('<kind>', 'entity, outlet, topic or story')
    .argument('<old>', 'id of the record that is to be divided')
    .argument('<new...>', 'ids of those it becomes, two at least')
    .option('--to <id>', 'which of them all links are to lead to that you have not changed')
    .action((kind: string, old: string, parts: string[], { to }: { to?: string }) =>
      run('split', 'writes', async () => (await import('./split.ts')).split(kind, old, parts, { to })),
    );
}
