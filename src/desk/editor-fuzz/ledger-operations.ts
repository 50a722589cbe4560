import { checkContent } from '../../records/check/check-content.ts';
import type { Desk, Operation } from './desk.ts';

/** What happens to the ledger and to `redirects.yaml`, by hand, by git or by a backup. */
export const ledgerOperations: Readonly<Record<string, Operation>> = {
  'a line of the ledger is edited': (desk) =>
    desk.edit(
      desk.pick(desk.list('ledger').filter((file) => !file.endsWith('heads.txt'))) ?? 'none',
      (text) => desk.pick([text.replace(/.*\n$/, ''), text.replace(/[a-z]{3}/, 'xyz'), `${text}/more/\n`]) ?? text,
    ),
  'a file of the ledger is deleted': (desk) => desk.remove(desk.pick(desk.list('ledger')) ?? 'none'),
  'a publication is deleted': (desk) => desk.remove(`ledger/${namesOf(desk.list('ledger')).at(-1) ?? 'none'}`),
  'a publication is deleted and its name': (desk) => {
    const names = namesOf(desk.list('ledger'));
    const gone = desk.pick(names) ?? 'none';
    desk.remove(`ledger/${gone}`);
    desk.edit('ledger/heads.txt', (text) => text.replace(gone, names[0] ?? ''));
  },
  'the last names of the ledger are edited': (desk) =>
    desk.edit(
      'ledger/heads.txt',
      (text) =>
        desk.pick([
          text.replace(/^2031.*\n/gm, ''),
          text.replace(/^(2031.*)$/m, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> other'),
          text.replace(/^#.*\n/gm, ''),
          text.replace(/^2031-\d\d-\d\d/m, '2031-01-01'),
        ]) ?? text,
    ),
  'archive.yaml forgets the ledger': (desk) => desk.edit('archive.yaml', (text) => text.replace(/^ledger: .*\n/m, '')),
  'git leaves a conflict in a file': (desk) =>
    desk.edit(desk.pick([...desk.list('articles'), ...desk.list('claims')]) ?? 'none', (text) =>
      text.replace(/^(.+)$/m, '<<<<<<< HEAD\n$1\n=======\n$1.\n>>>>>>> other'),
    ),
  'the lines of the messages are entered': (desk) => enterLines(desk),
  'a redirection is entered': (desk) => {
    const from = desk.pick([
      '/stories/old-bridge/compare/#claim-closed',
      '/stories/old-bridge/compare/#quote-brandt',
      '/stories/old-bridge/compare/ft-hg/',
      '/articles/2031/',
      '/stories/nothing/',
    ]);
    const to = desk.pick([
      '/stories/',
      '/stories/old-bridge/compare/',
      '/articles/',
      '/nowhere/',
      '/articles/nothing/',
    ]);
    desk.write(
      'redirects.yaml',
      `${desk.read('redirects.yaml')}- { from: "${from}", to: "${to}", since: "2031-06-01" }\n`,
    );
  },
  'redirections are taken out': (desk) => desk.remove('redirects.yaml'),
};

/** Enters the lines that the check offers for published addresses. */
export async function enterLines(desk: Desk): Promise<void> {
  const { faults } = await checkContent(desk.folder);
  const lines = faults.flatMap(({ remedy = '' }) => remedy.match(/^- \{ from: .*\}$/gm) ?? []);
  if (lines.length > 0) desk.write('redirects.yaml', `${desk.read('redirects.yaml')}${lines.join('\n')}\n`);
}

/** The publications of a ledger from its files. */
export function namesOf(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => /^ledger\/(2031[^/]*)\//.exec(file)?.[1] ?? []))];
}
