import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Capture } from '../../../ingest/capture.ts';
import { parseRecord } from '../../../records/parse-record.ts';
import { textSource } from '../../../schema/article/original-kinds.ts';
import type { Change } from '../../writing/change-together.ts';
import { planCapture, type PlannedCapture, type PresentArticle } from './add-capture.ts';
import { loadNow, pathOf, type KnownArchive } from '../known-archive.ts';
import type { Entry } from '../make-entry.ts';

/**
 * What the page of an article that was taken once more comes to: one more capture of it, or the outlet's next version of its text.
 * @param entry what was read of the capture, with its files named after the article.
 */
export function takeAgain(id: string, capture: Capture, entry: Entry, known: KnownArchive, today: string): TakenAgain {
  const { held, record, drafted } = entry;
  const path = pathOf(id, known);
  const text = loadNow(known, path).toString();
  const { data } = parseRecord('articles', id, Buffer.from(text));
  const source = data && textSource(data.original);
  if (data?.withdrawn) return { kind: 'withdrawn', changes: [] };
  if (!source) return { kind: 'unclear', changes: [] };
  const article: PresentArticle = {
    id,
    path,
    text,
    source: loadNow(known, `originals/${source.file}`),
    older: listVersions(id, known),
  };
  const { kind, changes } = planCapture(article, {
    held: record.original,
    source: held.files.at(-1)?.text ?? capture.bytes,
    date: capture.said.captured?.value,
    url: entry.url,
    as: capture.as,
    drafted,
    facts: {
      removed: record.removed ?? [],
      proposed: record.proposed,
      ...(record.notices && { notices: record.notices }),
      ...(record.incomplete && { incomplete: record.incomplete }),
    },
    today,
  });
  return { kind, changes: kind === 'known' ? [] : [...held.files, ...changes] };
}

function listVersions(id: string, known: KnownArchive): { version: number; text: string }[] {
  const folder = join(known.folder, 'versions', id);
  const names = new Set([
    ...(existsSync(folder) ? readdirSync(folder) : []),
    ...[...known.unwritten.keys()].flatMap((path) =>
      path.startsWith(`versions/${id}/`) ? [path.slice(path.lastIndexOf('/') + 1)] : [],
    ),
  ]);
  return [...names].flatMap((name) => {
    const version = Number(/^v(\d+)\.md$/.exec(name)?.[1]);
    return version > 0 ? [{ version, text: loadNow(known, `versions/${id}/${name}`).toString() }] : [];
  });
}

/** What a page that was taken once more comes to. */
export interface TakenAgain {
  /** `unclear` if the article that is there cannot be read, `withdrawn` if its words may not be shown any more. */
  kind: PlannedCapture['kind'] | 'unclear' | 'withdrawn';
  changes: Change[];
}
