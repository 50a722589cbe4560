import { contentFolder } from '../../records/content-folder.ts';
import { recordKinds } from '../../schema/collections.ts';
import { Refusal } from '../refusal.ts';
import { changeChecked } from './change-checked.ts';
import { findRecord, insistOnKind } from './find-record.ts';
import { mergeable } from './merge.ts';
import { retire, rewriteArchive } from './rewrite-archive.ts';

/**
 * Puts into the place of a record that it has become several, which are there already. Which of them a link means only an editor
 * knows: links that lead to the old one still are named, or all led to one that the editor names.
 * @returns false if it was not divided, and then the reason has been told.
 */
export async function split(
  word: string,
  old: string,
  parts: readonly string[],
  { to }: { to?: string | undefined },
): Promise<boolean> {
  const kind = insistOnKind(word, mergeable);
  const folder = contentFolder();
  const file = await findRecord(kind, old);
  const { singular } = recordKinds[kind];
  const ids = [...new Set(parts)];
  if (ids.length < 2 || ids.includes(old)) throw new Refusal(`Name at least two others that “${old}” becomes.`);
  for (const id of ids) await findRecord(kind, id);
  if (to !== undefined && !ids.includes(to)) throw new Refusal(`--to ${to}: that is none of ${ids.join(', ')}.`);
  const pointing = await rewriteArchive(folder, { of: kind, from: old, to: to ?? ids[0] ?? '' });
  pointing.delete(file.shown);
  if (to === undefined && pointing.size > 0)
    throw new Refusal(
      [
        `Which is meant only you know. These lead to the ${singular} “${old}” still:`,
        ...[...pointing.keys()].map((shown) => `  ${shown}`),
        `Change them, or name one with --to: they will all lead to it.`,
      ].join('\n'),
    );
  const isDone = await changeChecked('split', async () => [
    retire(file, kind, `split: [${ids.map((id) => JSON.stringify(id)).join(', ')}]\n`),
    ...[...pointing].map(([path, text]) => ({ path, text })),
  ]);
  if (isDone)
    console.log(`The ${singular} “${old}” has become ${ids.join(', ')}. ${file.shown} stays, and asks which is meant.`);
  return isDone;
}
