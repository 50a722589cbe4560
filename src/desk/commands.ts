import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Trust } from '../kept/seen-files.ts';
import { describeBeginning } from './beginning/commands.ts';
import type { AddOptions } from './adding/add.ts';
import type { CheckFlags } from './check.ts';
import type { CollateOptions } from './collate.ts';
import { describeRenaming } from './renaming/commands.ts';
import { describeExport } from './facts-table/commands.ts';

/**
 * Every command with what may stand behind it. The code of a command is read when it is called: that of all of them takes a
 * second.
 * @param run does the work of a command on an archive, as `atDesk` does, and sees to what comes after.
 * @param callerFolder where folders named on the command line are meant from.
 */
export function describeCommands(run: RunCommand, callerFolder: string): Command {
  const program = new Command('archive').description('Checks an archive, builds its site and shows it.');
  // What stands behind “new outlet” is its own, though “new” has options of the same names.
  program.enablePositionalOptions();
  describeBeginning(program, run, callerFolder);
  program
    .command('check')
    .description('read every record and tell everything that is wrong')
    .addOption(trustOption())
    .option('--fix', 'mend first what cannot change a word or a meaning, and say what', false)
    .addOption(new Option('--watch', 'check again at every change, until Ctrl-C').default(false).conflicts('fix'))
    .addOption(new Option('--json', 'print faults and notices as JSON').default(false).conflicts('github'))
    .option('--github', 'print them as annotations of a GitHub workflow too', false)
    .addHelpText('after', checkCodes)
    .action(({ watch, ...flags }: CheckFlags & { watch: boolean }) =>
      run('check', flags.fix ? 'writes' : 'reads', async () => {
        const { checkArchive } = await import('./check.ts');
        if (!watch) return (await checkArchive(flags)) !== undefined;
        await (await import('./checking/watch-archive.ts')).watchArchive(() => checkArchive(flags));
        return true;
      }),
    );
  program
    .command('build')
    .description('check the archive, then build its site into dist (or ARCHIVE_OUT)')
    .addOption(trustOption())
    .option('--shard <part>', 'print a part of the pages only, such as 3/16, to be joined with the others')
    .action(({ trust, shard }: { trust: Trust; shard?: string }) => {
      // Whoever builds with it asks in turn.
      process.env['ARCHIVE_TRUST'] = trust;
      return run('build', 'reads', async () =>
        shard === undefined
          ? (await (await import('./building/build.ts')).buildSite()) !== undefined
          : (await import('./building/shards.ts')).buildShard(shard),
      );
    });
  program
    .command('join')
    .description('make one site of all its parts that “build --shard” has printed')
    .argument('<folders...>', 'the folders of all parts')
    .action((folders: string[]) =>
      run('join', 'reads', async () => {
        const parts = folders.map((folder) => resolve(callerFolder, folder));
        return (await (await import('./building/build.ts')).buildSite('join', parts)) !== undefined;
      }),
    );
  program
    .command('start')
    .description('build the site and show it on this computer (PORT, else 4321)')
    .action(() => run('start', 'reads', async () => (await import('./serving/start.ts')).startSite()));
  program
    .command('dev')
    .description('show the archive while it is being edited; faults are only told')
    .action(() => run('dev', 'reads', async () => (await import('./serving/dev.ts')).startDesk()));
  program
    .command('add')
    .description('take saved pages, PDFs, texts, mails, web archives, feeds and collections into the archive')
    .argument('<files...>', 'files and folders; “-” is what is typed or piped in')
    .option('--outlet <id>', 'who published all of it')
    .option('--story <id>', 'the event all of it tells')
    .option('--language <tag>', 'the language of all of it (BCP 47), such as en')
    .option('--dry-run', 'only say what would be added', false)
    .option('--json', 'say it as JSON, a line a text', false)
    .addHelpText('after', addCodes)
    .action((files: string[], options: AddOptions) =>
      run('add', options.dryRun ? 'reads' : 'writes', async () => {
        const paths = files.map((file) => (file === '-' ? file : resolve(callerFolder, file)));
        return (await import('./adding/add.ts')).add(paths, options);
      }),
    );
  program
    .command('withdraw')
    .description('take the words of an article out of the archive; its facts stay')
    .argument('<article>', 'id of the article')
    .requiredOption('--ground <ground>', 'rights, law, privacy or error')
    .requiredOption('--reason <sentence>', 'what readers will be told')
    .action((id: string, options: { ground: string; reason: string }) =>
      run('withdraw', 'writes', async () => (await import('./publishing/withdraw.ts')).withdraw(id, options)),
    );
  program
    .command('collate')
    .description('propose what of a story is one text or says the same, and put on record what you decided')
    .argument('<story>', 'id of the story')
    .option('--accept <what...>', 'a family by its id, articles of one by theirs, a group of sentences by any of them')
    .option('--refuse <what...>', 'the same, refused for good')
    .option('--accept-above <score>', 'all that is alike by this much, from 0 to 1, such as 0.9')
    .option('--with-sentences', 'with a family that is accepted, the sentences nearly word for word the same in it')
    .option('--by <name>', 'who decides: a name or initials, kept with every decision')
    .option('--certainty <certainty>', 'how sure you are: sure, likely or guess', 'likely')
    .option('--json', 'print what is still open as JSON instead of writing the review file', false)
    .action((story: string, options: CollateOptions) =>
      run('collate', options.json ? 'reads' : 'writes', async () =>
        (await import('./collate.ts')).collate(story, options),
      ),
    );
  program
    .command('place')
    .description('propose which story an article tells that names none')
    .argument('<article>', 'id of the article')
    .option('--json', 'print how well it fits every story, as JSON', false)
    .action((article: string, options: { json: boolean }) =>
      run('place', 'reads', async () => (await import('./place.ts')).place(article, options)),
    );
  program
    .command('status')
    .description('say what nobody has established yet, by story: dates, grades, origins, comparisons')
    .argument('[story]', 'id of a story, to name its articles')
    .option('--json', 'print it as JSON', false)
    .action((story: string | undefined, options: { json: boolean }) =>
      run('status', 'reads', async () => (await import('./status.ts')).tellStatus(story, options)),
    );
  program
    .command('publish')
    .description('build the site and enter in the ledger, for good, every address and all words that are new')
    .option('--today <date>', 'that it is this day, where the archive has rested so long that the clock may be wrong')
    .action((options: { today?: string }) =>
      run('publish', 'writes', async () => (await import('./publishing/publish.ts')).publish(options)),
    );
  program
    .command('revise')
    .description('keep the published text of an article as an older version, so that it can be changed')
    .argument('<article>', 'id of the article')
    .requiredOption('--reason <text>', 'why it is changed, in a sentence for readers')
    .action((article: string, options: { reason: string }) =>
      run('revise', 'writes', async () => (await import('./publishing/revise.ts')).revise(article, options)),
    );
  program
    .command('verify')
    .description('read again every original, the ledger and a site, and say what is not as it was')
    .option('--site <place>', 'a folder or the address of a host; without it, the site that was built last')
    .action(({ site }: { site?: string }) =>
      run('verify', 'reads', async () => {
        const { isAddress } = await import('./verifying/open-site.ts');
        const { verify } = await import('./verifying/verify.ts');
        return verify(site === undefined || isAddress(site) ? site : resolve(callerFolder, site));
      }),
    );
  program
    .command('deploy-plan')
    .description('list what to upload and what to delete, in order, so that a host shows the site that was built last')
    .requiredOption(
      '--from <place>',
      'address or folder of the site that stands there, or its manifest-sha256.txt; once more for each upload cut off since',
      (place: string, others: string[] = []) => [...others, place],
    )
    .option('--json', 'print it as JSON, with sizes', false)
    .addHelpText('after', planCodes)
    .action(({ from, json }: { from: string[]; json: boolean }) =>
      run('deploy-plan', 'reads', async () => {
        const { isAddress } = await import('./verifying/open-site.ts');
        const { tellDeployPlan } = await import('./deploying/deploy-plan.ts');
        const places = from.map((place) => (isAddress(place) ? place : resolve(callerFolder, place)));
        return tellDeployPlan({ from: places, json });
      }),
    );
  program
    .command('package')
    .description('put records, originals, site and program into one folder that can be kept anywhere')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .action((folder: string) =>
      run('package', 'reads', async () => (await import('./packing/pack.ts')).pack(resolve(callerFolder, folder))),
    );
  describeRenaming(program, run);
  describeExport(program, run, callerFolder);
  return program.showHelpAfterError('(archive --help lists what it can do)');
}

/** How files are known that were read before. */
function trustOption(): Option {
  return new Option('--trust <how>', 'stat: a file that looks as it did is the same; none: read every one')
    .choices(['stat', 'none'])
    .env('ARCHIVE_TRUST')
    .default('stat');
}

const checkCodes = `
Ends with 0 if nothing is wrong, though there be notices, and with 1 if there are faults or the archive could not be read; with
--watch, with 0 once it is stopped.`;

/** What a script can rely on. */
const addCodes = `
Ends with 0 if all of it is in the archive then, be it new or known, and with 1 if something could not be taken in: what, and what
to do about it, is told. Nothing that is there is changed. Cut off, it goes on where it stopped when it is called again.`;

const planCodes = `
A line is a step and a file: “new”, “changed”, “entries” and “list” are uploaded, “gone” is deleted. Ends with 0 if there is a
plan, with no line in it if nothing is to be done, and with 1 if there is none: the reason is told.`;

/** Does the work of a command on an archive. */
export type RunCommand = (command: string, kind: 'reads' | 'writes', work: () => Promise<boolean>) => Promise<void>;
