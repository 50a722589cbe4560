import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { listVersions } from '../../records/versions.ts';
import { pageKinds, recordKinds, type PageKind } from '../../schema/collections.ts';
import { isRecordId } from '../../schema/record-ids.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../writing/change-together.ts';
import { changeChecked } from './change-checked.ts';
import { findRecord, insistOnKind } from './find-record.ts';
import { ofStories, retire, rewriteArchive } from './rewrite-archive.ts';

/**
 * Gives a record another id: every link in every record follows, what is named like it too, and at the old id stands where it is now, so
 * that published addresses live on. For whoever holds the lock.
 * @returns false if it was not renamed, and then the reason has been told.
 */
export async function rename(word: string, from: string, to: string): Promise<boolean> {
  const kind = insistOnKind(word, pageKinds);
  const folder = contentFolder();
  const file = await findRecord(kind, from);
  if (!isRecordId(to)) throw new Refusal(`“${to}” can be no id: small letters, digits and single hyphens, at most 80.`);
  const taken = (await listRecordFiles(folder, kind)).find(({ id }) => id === to);
  if (taken) throw new Refusal(`There is a file ${taken.shown} already.`);
  let touched = 0;
  const isDone = await changeChecked('rename', async () => {
    const files = await rewriteArchive(folder, { of: kind, from, to });
    touched = [...files.keys()].filter((shown) => shown !== file.shown).length;
    const text = files.get(file.shown) ?? readFileSync(file.path, 'utf8');
    files.delete(file.shown);
    const moved = `${dirname(file.shown)}/${to}${recordKinds[kind].extension}`;
    return [
      { path: moved, text },
      retire(file, kind, `moved: ${/^[a-z]{4,}|[a-z]-/.test(to) ? to : `"${to}"`}\n`),
      ...(await moveAlong(folder, kind, { from, to }, files)),
      ...[...files].map(([path, its]) => ({ path, text: its })),
    ];
  });
  if (isDone)
    console.log(
      `The ${recordKinds[kind].singular} “${from}” is “${to}” now; ${touched === 1 ? '1 other file was' : `${touched} other files were`} changed with it. ${file.shown} stays and leads on: published addresses must live.`,
    );
  return isDone;
}

/** What is named like a record goes with it: what was compared for a story, older versions of an article. */
async function moveAlong(
  folder: string,
  kind: PageKind,
  { from, to }: { from: string; to: string },
  files: Map<string, string>,
): Promise<Change[]> {
  const move = (shown: string, as: string): Change[] => {
    const text = files.get(shown) ?? readFileSync(join(folder, shown), 'utf8');
    files.delete(shown);
    return [{ path: as, text }, { path: shown }];
  };
  if (kind === 'articles') {
    const its = (await listVersions(folder)).get(from) ?? [];
    const moved = its.flatMap(({ shown }) => move(shown, shown.replace(`/${from}/`, `/${to}/`)).slice(0, 1));
    return its.length === 0 ? [] : [...moved, { path: `versions/${from}` }];
  }
  if (kind !== 'stories') return [];
  const beside = (await Promise.all(ofStories.map((one) => listRecordFiles(folder, one)))).flat();
  const named = beside.filter(({ id }) => id === from).map(({ shown }) => shown);
  const review = existsSync(join(folder, `review/${from}.yaml`)) ? [`review/${from}.yaml`] : [];
  return [...named, ...review].flatMap((shown) => move(shown, `${dirname(shown)}/${to}.yaml`));
}
