import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { recordKinds, type PageKind } from '../../schema/collections.ts';
import { appendEntries } from '../deciding/append-entries.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../writing/change-together.ts';
import { changeChecked } from './change-checked.ts';
import { findRecord, insistOnKind } from './find-record.ts';
import { ofStories, retire, rewriteArchive } from './rewrite-archive.ts';
import { rewriteLinks } from './rewrite-links.ts';

/** The kinds of records of which two can turn out to be one. Two articles are two texts. */
export const mergeable: readonly PageKind[] = ['entities', 'outlets', 'topics', 'stories'];

/**
 * Makes one record of two that mean the same: every link to the first leads to the second, at its id stands where it is now, the names of
 * an entity become forms of the other, and what was compared for a story is added to what was for the other. What an editor has
 * written of the first is printed, since only an editor can bring two accounts into one.
 * @returns false if they were not merged, and then the reason has been told.
 */
export async function merge(word: string, from: string, into: string): Promise<boolean> {
  const kind = insistOnKind(word, mergeable);
  const folder = contentFolder();
  if (from === into) throw new Refusal(`“${from}” is that record already.`);
  const [gone, stays] = [await findRecord(kind, from), await findRecord(kind, into)];
  const before = readFileSync(gone.path, 'utf8');
  const isDone = await changeChecked('merge', async () => {
    const files = await rewriteArchive(folder, { of: kind, from, to: into });
    files.delete(gone.shown);
    const read = (shown: string): string => files.get(shown) ?? readFileSync(join(folder, shown), 'utf8');
    if (kind === 'entities') files.set(stays.shown, addForms(read(stays.shown), before));
    const removed = kind === 'stories' ? await addCompared(folder, { from, into }, files, read) : [];
    return [
      retire(gone, kind, `moved: ${JSON.stringify(into)}\n`),
      ...removed,
      ...[...files].map(([path, text]) => ({ path, text })),
    ];
  });
  if (!isDone) return false;
  const { singular } = recordKinds[kind];
  console.log(
    `The ${singular} “${from}” is “${into}” now, and ${gone.shown} leads on. It said, in case something should go there:\n`,
  );
  console.log(before.trimEnd());
  return true;
}

/** The entity is found under the names of the other too. */
function addForms(text: string, gone: string): string {
  const [its, others] = [text, gone].map((one) => parseRecord('entities', '', Buffer.from(one)).data);
  if (!its || !others) return text;
  const known = new Set([its.name, ...its.forms]);
  const more = [others.name, ...others.forms].filter((form) => !known.has(form));
  return appendEntries(text, ['forms'], more as unknown as object[]);
}

/** What was compared for a story, added to what was for another; or taken over, where there is nothing yet. */
async function addCompared(
  folder: string,
  { from, into }: { from: string; into: string },
  files: Map<string, string>,
  read: (shown: string) => string,
): Promise<Change[]> {
  const removed: Change[] = [];
  for (const kind of ofStories) {
    const there = await listRecordFiles(folder, kind);
    const [gone, stays] = [from, into].map((id) => there.find((file) => file.id === id));
    if (!gone) continue;
    const text = rewriteLinks(kind, read(gone.shown), { of: 'stories', from, to: into });
    const path = stays?.shown ?? `${kind}/${into}.yaml`;
    const lists = stays ? Object.entries(parse(text) as Record<string, unknown>) : [];
    let merged = stays ? read(stays.shown) : text;
    for (const [field, entries] of lists)
      if (Array.isArray(entries)) merged = appendEntries(merged, [field], entries as object[]);
    files.set(path, merged);
    files.delete(gone.shown);
    removed.push({ path: gone.shown });
  }
  return removed;
}
