import type { Said } from '../../capture.ts';
import { readSaid, type SaidField } from '../said.ts';
import type { FolderPlan } from './recognise-folder.ts';

/**
 * The pages in a folder of ArchiveBox: of each snapshot the best copy, with what its `index.json` says.
 * @see https://github.com/ArchiveBox/ArchiveBox/wiki/Usage#disk-layout
 */
export async function planArchiveBox(
  names: readonly string[],
  load: (name: string) => Promise<Uint8Array>,
): Promise<FolderPlan | undefined> {
  const all = new Set(names);
  const snapshots = names.flatMap((name) => /^((?:.*\/)?\d{9,11}(?:\.\d{1,6})?\/)index\.json$/.exec(name)?.[1] ?? []);
  if (snapshots.length === 0) return undefined;
  const plan: Required<FolderPlan> = { called: 'a folder of ArchiveBox', read: [], missing: [] };
  for (const snapshot of snapshots) {
    const copy = copies.find(({ file }) => all.has(snapshot + file));
    if (copy)
      plan.read.push({
        name: snapshot + copy.file,
        ...(await readIndex(await load(`${snapshot}index.json`), copy.method)),
      });
    else
      plan.missing.push({
        as: snapshot,
        found: 'the snapshot has no copy of its page',
        remedy: 'Let ArchiveBox take it again with SingleFile, or leave it out.',
      });
  }
  return plan;
}

async function readIndex(
  bytes: Uint8Array,
  method: string,
): Promise<{ said: Said; doubts?: readonly string[] | undefined }> {
  const index = parse(bytes);
  const place = 'The index.json of ArchiveBox';
  const fields: SaidField[] = [
    { key: 'url', value: wordOf(index['url']), place },
    { key: 'captured', value: dayTaken(index['history'], method), place },
    { key: 'title', value: wordOf(index['title']), place },
  ];
  return readSaid(fields);
}

/** When this copy was taken; the `timestamp` of a snapshot may be that of a bookmark, years before. */
function dayTaken(history: unknown, method: string): string {
  const runs: unknown = isRecord(history) ? history[method] : undefined;
  const done = (Array.isArray(runs) ? runs : []).findLast(
    (run: unknown) => isRecord(run) && run['status'] === 'succeeded',
  );
  return isRecord(done) ? wordOf(done['start_ts']).slice(0, 10) : '';
}

function parse(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The copies ArchiveBox makes of a page, the truest first. */
const copies = [
  { file: 'singlefile.html', method: 'singlefile' },
  { file: 'singlefile/singlefile.html', method: 'singlefile' },
  { file: 'output.html', method: 'dom' },
  { file: 'dom/output.html', method: 'dom' },
  { file: 'output.pdf', method: 'pdf' },
  { file: 'pdf/output.pdf', method: 'pdf' },
  { file: 'readability/content.html', method: 'readability' },
  { file: 'mercury/content.html', method: 'mercury' },
];
