import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRecordFiles, type RecordFile } from '../../records/content-folder.ts';
import { kindNames, pageKinds, recordKinds, type CollectionName, type PageKind } from '../../schema/collections.ts';
import type { Change } from '../writing/change-together.ts';
import { rewriteLinks, type Renaming } from './rewrite-links.ts';

/** All files of an archive with every link to a record leading to another: those alone that are not as they were. */
export async function rewriteArchive(folder: string, renaming: Renaming): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of kindNames)
    for (const { path, shown, isRecord } of await listRecordFiles(folder, kind)) {
      if (!isRecord) continue;
      const text = readFileSync(path, 'utf8');
      const rewritten = rewriteLinks(kind, text, renaming);
      if (rewritten !== text) files.set(shown, rewritten);
    }
  for (const [shown, text] of listOthers(folder)) {
    const rewritten = rewriteAddresses(text, renaming, shown);
    if (rewritten !== text) files.set(shown, rewritten);
  }
  return files;
}

/** The file that says that a record is found under another id now, or has become several. */
export function retire({ shown }: Pick<RecordFile, 'shown'>, kind: PageKind, facts: string): Required<Change> {
  return { path: shown, text: recordKinds[kind].extension === '.yaml' ? facts : `---\n${facts}---\n` };
}

/** The kind that is meant by its name or by that of one record; nothing if none is. */
export function findKind(word: string): PageKind | undefined {
  return pageKinds.find((kind) => kind === word || recordKinds[kind].singular === word);
}

/** Files that are no records and name them: where addresses lead now, and what a program proposes. */
function listOthers(folder: string): [shown: string, text: string][] {
  const reviews = existsSync(join(folder, 'review'))
    ? readdirSync(join(folder, 'review')).map((name) => `review/${name}`)
    : [];
  return ['redirects.yaml', ...reviews.filter((name) => name.endsWith('.yaml'))].flatMap((shown) =>
    existsSync(join(folder, shown)) ? [[shown, readFileSync(join(folder, shown), 'utf8')]] : [],
  );
}

function rewriteAddresses(text: string, { of, from, to }: Renaming, shown: string): string {
  return shown === 'redirects.yaml'
    ? text.replaceAll(new RegExp(`^([ \\t-]*to:[ \\t]*["']?/${of}/)${from}(?=/)`, 'gm'), `$1${to}`)
    : text.replaceAll(new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g'), to);
}

/** The kinds of files that are named like their story. */
export const ofStories = kindNames.filter(
  (kind): kind is Exclude<CollectionName, PageKind> => !pageKinds.includes(kind as PageKind),
);
