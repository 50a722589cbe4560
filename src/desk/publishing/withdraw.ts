import { readFile } from 'node:fs/promises';
import { checkContent } from '../../records/check/check-content.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { writeFaults } from '../../records/fault.ts';
import { loadLedger, type Ledger } from '../../records/load-ledger.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listRetiredOf } from '../../records/retired/list-retired.ts';
import { withdrawalGrounds, type Withdrawal } from '../../schema/retired.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { layPublication } from './enter-publication.ts';
import { insistOnOrder } from './insist-on-day.ts';
import { listWithdrawals } from './new-facts.ts';
import { listOwnFiles } from './own-files.ts';
import { today } from '../today.ts';
import { withdrawFacts } from './withdraw-facts.ts';
import { changeTogether, type Change } from '../writing/change-together.ts';

/**
 * Takes the words of an article out of the archive: its text and what repeats it in its own file, its original, captures,
 * attachments and older versions go, its facts stay. An original that another article has too is kept with that. Says which other files
 * still repeat the words; those are for an editor to judge. If it was published, the ledger keeps that it was withdrawn.
 * Run again, it keeps the first day and reason, and takes out what is left.
 * @returns false if there is nothing to withdraw, and then the reason has been told.
 */
export async function withdraw(id: string, { ground, reason }: { ground: string; reason: string }): Promise<boolean> {
  const folder = contentFolder();
  const files = (await listRecordFiles(folder, 'articles')).filter(({ isRecord }) => isRecord);
  const file = files.find((one) => one.id === id);
  const suggest = (word: string, known: string[]): string => {
    const near = nearestWord(word, known);
    return near ? ` Did you mean “${near}”?` : '';
  };
  if (!file)
    return refuse(
      `There is no article “${id}”.${suggest(
        id,
        files.map((one) => one.id),
      )}`,
    );
  const grounds = Object.keys(withdrawalGrounds);
  if (!grounds.includes(ground)) return refuse(`A ground is one of ${grounds.join(', ')}.${suggest(ground, grounds)}`);
  if (reason.trim() === '') return refuse('Say why, in a sentence that readers will see: --reason "…"');
  const text = await readFile(file.path, 'utf8');
  const { data, faults } = parseRecord('articles', file.shown, Buffer.from(text));
  if (!data) return refuse(`${writeFaults(faults)}\n\nNothing was withdrawn: mend this first.`);
  const ledger = await loadLedger(folder);
  if (ledger.faults.length > 0)
    return refuse(`${writeFaults(ledger.faults)}\n\nNothing was withdrawn: mend the ledger first.`);
  const known = ledger.withdrawals.get(id) ?? data.withdrawn;
  const withdrawal = {
    date: known?.date ?? today(),
    ground: (known?.ground ?? ground) as Withdrawal['ground'],
    says: data.withdrawn?.says ?? reason,
  };
  const { own, shared } = await listOwnFiles(folder, id);
  changeTogether(folder, 'withdraw', [
    { path: file.shown, text: withdrawFacts(text, withdrawal) },
    ...own.map((path) => ({ path })),
    { path: `versions/${id}` },
    ...(await enter(folder, ledger, id, withdrawal)),
  ]);
  console.log(`The words of “${id}” are out of ${file.shown}; its original and older versions are deleted.`);
  for (const { path, user } of shared) console.log(`${path} is still there, because ${user} comes from it too.`);
  console.log('What a version control system or a backup keeps of them is not.');
  const left = (await checkContent(folder)).faults.filter(({ found }) => found.includes(`${id}, which was withdrawn`));
  if (left.length > 0) console.log(`\nThese still cite its words:\n\n${writeFaults(left)}`);
  return true;
}

/** From now on the ledger knows it, whatever state of the archive somebody brings back. */
async function enter(folder: string, ledger: Ledger, id: string, withdrawn: Withdrawal): Promise<Change[]> {
  // What else was withdrawn by hand may still be taken back.
  const led = [...(await listRetiredOf('articles', folder))].filter(([, became]) => !('withdrawn' in became));
  const retired = new Map([...led, [id, { name: id, withdrawn }] as const]);
  const withdrawals = listWithdrawals(ledger, retired);
  if (withdrawals.length === 0) return [];
  const date = today();
  insistOnOrder(date, ledger.publications, 'withdrawn');
  const facts = { addresses: [], words: [], versions: [], withdrawals };
  return (await layPublication(folder, ledger, { date, facts })).changes;
}

function refuse(message: string): false {
  console.error(message);
  return false;
}
