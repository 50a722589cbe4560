import { compareText } from '../text/compare-text.ts';
import { sourceOfCopy } from './compressed-copies.ts';
import { isEntry, rankOf } from './upload-order.ts';

/**
 * Plans how a host comes from one site to another so that readers find a whole site all the while, whichever file was the last to
 * get through. What is new comes first: nothing that stands there leads to it yet. Then everything is there that a page may lead
 * to, whichever is exchanged next. What is gone goes when nothing leads to it any more. The list of files comes at the very end:
 * while the old one stands, a plan made anew finds what was left undone, deletions too.
 * @param stand what may stand on the host: the list of files of its site, which may be empty, and those of sites whose upload was
 * cut off since. With more than one, what is left in the end is right, but on the way a reader may miss what such an upload had
 * deleted.
 * @param made the site that should stand there.
 * @param list the name of the list of files, which is in none of these.
 */
export function planUpload(stand: readonly FileSums[], made: FileSums, list: string): UploadStep[] {
  const known = new Map(stand.flatMap((sums) => [...sums]));
  const steps: Record<StepName, string[]> = { new: [], changed: [], entries: [], gone: [], list: [] };
  for (const [file, sum] of made) {
    if (stand.every((sums) => sums.get(file) === sum)) continue;
    // A compressed copy is what readers are sent for its file.
    const shown = sourceOfCopy(file, made) ?? file;
    const isThere = stand.every((sums) => sums.has(shown));
    if (isEntry(file) && (isThere || known.size === 0)) steps.entries.push(file);
    else steps[isThere ? 'changed' : 'new'].push(file);
  }
  for (const file of known.keys()) if (!made.has(file)) steps.gone.push(file);
  if (stepNames.some((name) => steps[name].length > 0)) steps.list.push(list);
  // A copy whose file is gone would still be sent; and what leads to others goes before them.
  const lastFirst = (file: string): number => (sourceOfCopy(file, known) === undefined ? -rankOf(file) : beforeAll);
  return stepNames.map((name) => ({ name, files: sortBy(steps[name], name === 'gone' ? lastFirst : rankOf) }));
}

/** In the order in which they are done. */
const stepNames = ['new', 'changed', 'entries', 'gone', 'list'] as const;
const beforeAll = -1000;

function sortBy(files: readonly string[], key: (file: string) => number): string[] {
  return files.toSorted((a, b) => key(a) - key(b) || compareText(a, b));
}

type StepName = (typeof stepNames)[number];

/** Files, each with its SHA-256. */
type FileSums = ReadonlyMap<string, string>;

/** Files that are uploaded, or deleted (`gone`), before those of the next step. */
export interface UploadStep {
  name: StepName;
  files: string[];
}
