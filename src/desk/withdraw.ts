import { readFile } from 'node:fs/promises';
import { checkContent } from '../records/check.ts';
import { contentFolder, listRecordFiles } from '../records/content-folder.ts';
import { writeFaults } from '../records/fault.ts';
import { readRecord } from '../records/read-record.ts';
import { withdrawalGrounds } from '../schema/retired.ts';
import { nearestWord } from '../text/nearest.ts';
import { listOwnOriginals } from './own-originals.ts';
import { today } from './today.ts';
import { withdrawFacts } from './withdraw-facts.ts';
import { changeTogether } from './writing/change-together.ts';

/**
 * Takes the words of an article out of the archive: its text and what repeats it in its own file, its original and its
 * older versions go, its facts stay. An original that another article has too is kept with that. Says which other files
 * still repeat the words; those are for an editor to judge.
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
  const { data, faults } = readRecord('articles', file.shown, Buffer.from(text));
  if (!data) return refuse(`${writeFaults(faults)}\n\nNothing was withdrawn: mend this first.`);
  const { date, says } = data.withdrawn ?? { date: today(), says: reason };
  const { own, shared } = await listOwnOriginals(folder, id);
  changeTogether(folder, 'withdraw', [
    { path: file.shown, text: withdrawFacts(text, { date, ground: data.withdrawn?.ground ?? ground, says }) },
    ...own.map((original) => ({ path: `originals/${original}` })),
    { path: `versions/${id}` },
  ]);
  console.log(`The words of “${id}” are out of ${file.shown}; its original and older versions are deleted.`);
  for (const { original, user } of shared)
    console.log(`originals/${original} is still there, because ${user} comes from it too.`);
  console.log('What a version control system or a backup keeps of them is not.');
  const left = (await checkContent(folder)).faults.filter(({ found }) => found.includes(`${id}, which was withdrawn`));
  if (left.length > 0) console.log(`\nThese still cite its words:\n\n${writeFaults(left)}`);
  return true;
}

function refuse(message: string): false {
  console.error(message);
  return false;
}
