import { readFile } from 'node:fs/promises';
import type { ArticleData } from '../schema/article.ts';
import { fingerprintPassages, type PassageMark } from '../ledger/words.ts';
import type { Passage } from '../text/passages.ts';
import type { Apparatus } from './check-apparatus.ts';
import { watchAgencies } from './check-agencies.ts';
import { checkArticle, passagesOf } from './check-article.ts';
import { checkCitations } from './check-citations.ts';
import { checkLinks, type KnownIds } from './check-links.ts';
import { checkMoved } from './check-moved.ts';
import { checkOriginal } from './check-original.ts';
import { checkRetired } from './check-retired.ts';
import { watchSigla } from './check-sigla.ts';
import { checkVersions } from './check-versions.ts';
import { checkWithdrawn } from './check-withdrawn.ts';
import { checkWords } from './check-words.ts';
import type { RecordFile } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { publishedWords, type Ledger } from './read-ledger.ts';
import { readRecord, type RawRecord } from './read-record.ts';
import type { VersionFile } from './versions.ts';

/**
 * Reads and judges the articles, each against its original, against what other records say stands in it, and against
 * what was published of it.
 */
export async function checkArticles(
  folder: string,
  files: readonly RecordFile[],
  apparatus: Ground,
  { onRead, onWords }: Watch,
): Promise<Fault[]> {
  const { ids, outlets, uses, unused, versions, ledger } = apparatus;
  const [sigla, agencies] = [watchSigla(), watchAgencies(outlets)];

  const checkOne = async ({ id, path, shown }: RecordFile): Promise<Fault[]> => {
    const record = readRecord('articles', shown, await readFile(path));
    const { facts, parts, bodyLine, locate } = record;
    if (record.retired) {
      onRead();
      return [...record.faults, ...checkRetired('articles', { id, file: shown }, record, ids)];
    }
    const isWithdrawn = typeof facts === 'object' && facts !== null && 'withdrawn' in facts;
    const passages = isWithdrawn ? [] : passagesOf(record);
    if (parts.story && parts.siglum)
      sigla.note(parts.story.id, parts.siglum, { file: shown, line: locate(['siglum']) });
    const hasOriginal = parts.original !== undefined && unused.delete(parts.original.file);
    // What was taken for something else confirms nothing.
    if (parts.withdrawn?.ground !== 'error') agencies.note(record, shown);
    onRead();
    if (isWithdrawn)
      return [
        ...record.faults,
        ...checkLinks(parts, shown, locate, ids),
        ...(await checkWithdrawn(folder, { id, file: shown, hasOriginal }, record, uses.get(id) ?? [])),
      ];
    const version = parts.version ?? 1;
    const older = await checkVersions(folder, { id, file: shown, version }, versions.get(id) ?? []);
    const all = new Map(older.passages).set(version, passages);
    const marks = new Map([...all].map(([one, its]) => [one, fingerprintPassages(its)]));
    for (const [one, its] of marks) onWords?.(id, one, its);
    const lineOf = (place: string): number | undefined => lineOfPassage(place, passages, record);
    return [
      ...record.faults,
      ...checkLinks(parts, shown, locate, ids),
      ...checkArticle(record, passages, shown, outlets),
      ...(passages.length > 0 ? checkCitations(id, passages, uses.get(id) ?? []) : []),
      ...(await checkOriginal(folder, parts, passages, { file: shown, bodyLine, locate })),
      ...older.faults,
      ...checkWords(
        { id, file: shown, version, passages, older: older.passages, marks, lineOf },
        publishedWords(ledger, id),
      ),
    ];
  };

  const faults: Fault[] = [];
  const records = files.filter(({ isRecord }) => isRecord);
  for (let start = 0; start < records.length; start += atOnce) {
    for (const found of await Promise.all(records.slice(start, start + atOnce).map(checkOne))) faults.push(...found);
  }
  return [...faults, ...sigla.judge(), ...agencies.judge(), ...(await checkMoved(records, ids, ledger))];
}

/** Where a passage stands in the file of its article. */
function lineOfPassage(
  place: string,
  passages: Passage[],
  { bodyLine, locate }: RawRecord<ArticleData>,
): number | undefined {
  const line = passages.find(({ id }) => id === place)?.line;
  if (line !== undefined) return bodyLine + line - 1;
  const field = fields[place] ?? (place.startsWith('c') ? 'captions' : undefined);
  return field === undefined ? undefined : locate([field]);
}

const fields: Readonly<Record<string, string>> = { t: 'title', d: 'deck', b: 'byline', l: 'dateline' };

/** Files read at the same time: enough to hide the disk, few enough for the memory. */
const atOnce = 32;

/** Who wants to know of each article as it is read. */
interface Watch {
  onRead: () => void;
  onWords?: WordsListener | undefined;
}

/** Told the fingerprints of each version of each article. */
export type WordsListener = (article: string, version: number, marks: PassageMark[]) => void;

interface Ground extends Pick<Apparatus, 'outlets' | 'uses'> {
  ids: KnownIds;
  /** The originals that no article has named so far; each article takes its own out. */
  unused: Set<string>;
  /** The frozen older versions of articles. */
  versions: ReadonlyMap<string, readonly VersionFile[]>;
  ledger: Ledger;
}
