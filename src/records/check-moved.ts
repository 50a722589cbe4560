import { readFile } from 'node:fs/promises';
import type { KnownIds } from './check-links.ts';
import { passagesOf } from './check-article.ts';
import type { RecordFile } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { publishedWords, type Ledger } from './read-ledger.ts';
import { readRecord } from './read-record.ts';
import { followRetired } from './retired.ts';

/** Makes sure that an article which moved has, where it is now, every passage that was published of it. */
export async function checkMoved(files: readonly RecordFile[], ids: KnownIds, ledger: Ledger): Promise<Fault[]> {
  const retired = ids.retired('articles');
  const moved = files.filter(({ id }) => ledger.words.has(id) && 'moved' in (retired.get(id) ?? {}));
  const faults = await Promise.all(
    moved.map(async ({ id, shown }): Promise<Fault[]> => {
      const [now = ''] = followRetired(retired, id);
      const target = files.find((one) => one.id === now);
      if (!target || retired.has(now)) return [];
      const passages = passagesOf(readRecord('articles', target.shown, await readFile(target.path)));
      const present = new Set(passages.map((passage) => passage.id));
      const lost = publishedWords(ledger, id).filter(({ mark }) => !present.has(mark.place));
      if (passages.length === 0 || lost.length === 0) return [];
      return [
        {
          file: shown,
          found: `${lost.map(({ mark }) => mark.place).join(', ')} published, which “${now}” does not have`,
          expected: 'every passage of an article that moved at its new place',
          remedy: `If “${now}” is another text, write “split: [${now}, …]” or “withdrawn” instead.`,
        },
      ];
    }),
  );
  return faults.flat();
}
