import { readFile } from 'node:fs/promises';
import type { ArticleData } from '../../../schema/article.ts';
import type { PresentVersion } from '../../../ledger/compare-words.ts';
import { fingerprintPassages } from '../../../ledger/words.ts';
import type { CollectionName } from '../../../schema/fields.ts';
import type { Passage } from '../../../text/passages.ts';
import type { Apparatus } from '../apparatus.ts';
import { watchAgencies } from './agencies.ts';
import { checkAddresses } from './addresses.ts';
import { checkArticle, passagesOf } from './facts.ts';
import { checkCitations } from './citations.ts';
import { checkLinks, type KnownIds } from '../links.ts';
import { checkMember } from '../members.ts';
import { checkMoved, listSuccessors } from './moved.ts';
import { checkOriginal } from './original.ts';
import { checkRetired } from '../retired.ts';
import { checkReturned } from './returned.ts';
import { watchSigla } from './sigla.ts';
import { checkVersions } from './versions.ts';
import { checkWithdrawn } from './withdrawn.ts';
import { checkWords } from './words.ts';
import type { RecordFile } from '../../content-folder.ts';
import { checkQuotes } from './quotes.ts';
import { unreadable, type Fault } from '../../fault.ts';
import { publishedVersions } from '../../published-versions.ts';
import type { Ledger } from '../../read-ledger.ts';
import { readRecord, type RawRecord } from '../../read-record.ts';
import type { VersionFile } from '../../versions.ts';
import type { OriginalsWatch } from './originals.ts';
import { watchPages } from './pages.ts';

/**
 * Reads and judges the articles, each against its original, against what other records say stands in it, and against
 * what was published of it.
 */
export async function checkArticles(
  folder: string,
  files: readonly RecordFile[],
  apparatus: Ground,
  { onRead, onVersion, onNotice }: Watch,
): Promise<Fault[]> {
  const { ids, outlets, uses, members, entries, originals, versions, ledger, redirected, today } = apparatus;
  const [sigla, agencies, pages] = [watchSigla(), watchAgencies(outlets), watchPages(outlets)];
  const successors = listSuccessors(ids);
  const kept = new Map<string, ReadonlyMap<number, PresentVersion>>();

  const checkOne = async (file: RecordFile): Promise<Fault[]> => {
    const record = readRecord('articles', file.shown, await readFile(file.path));
    for (const notice of record.notices) onNotice?.(notice);
    try {
      return await judge(file, record);
    } catch (error) {
      return [...record.faults, unreadable(file.shown, error)];
    }
  };

  const judge = async ({ id, shown }: RecordFile, record: RawRecord<ArticleData>): Promise<Fault[]> => {
    const { facts, parts, sound, unread, bodyLine, locate } = record;
    const returned = checkReturned({ id, file: shown }, record, ledger.withdrawals.get(id), ids);
    if (record.retired) {
      onRead();
      return [...record.faults, ...checkRetired('articles', { id, file: shown }, record, ids), ...returned];
    }
    const isWithdrawn = typeof facts === 'object' && facts !== null && 'withdrawn' in facts;
    const passages = isWithdrawn ? [] : passagesOf(record);
    if (parts.story && parts.siglum)
      sigla.note(parts.story.id, parts.siglum, { file: shown, line: locate(['siglum']) });
    pages.note(parts, !isWithdrawn);
    // What was taken for something else confirms nothing.
    if (parts.withdrawn?.ground !== 'error') agencies.note(record, shown);
    onRead();
    // What a field means to another can be judged only where all that stands in the file was read.
    if (unread.size > 0)
      return [
        ...record.faults,
        ...checkLinks(sound, shown, locate, ids),
        ...checkQuotes(sound, passages, shown, locate),
        ...(await checkOriginal(folder, parts, passages, { file: shown, bodyLine, locate })),
      ];
    if (isWithdrawn) {
      if (parts.original) originals.noteWithdrawn(parts.original.file, { id, date: parts.withdrawn?.date });
      return [
        ...record.faults,
        ...checkLinks(sound, shown, locate, ids),
        ...(await checkWithdrawn(
          folder,
          { id, file: shown },
          record,
          uses.get(id) ?? [],
          publishedVersions(ledger, id),
        )),
        ...returned,
      ];
    }
    const version = parts.version ?? 1;
    const older = await checkVersions(folder, { id, file: shown, version }, versions.get(id) ?? []);
    const all = new Map(older.versions).set(version, { passages, original: parts.original });
    for (const { original } of all.values()) if (original) originals.noteReadable(original.file);
    const present = mapVersions(all, (one) => ({
      marks: fingerprintPassages(one.passages),
      original: one.original?.sha256,
    }));
    for (const [number, one] of present) onVersion?.(id, number, one);
    if (successors.has(id)) kept.set(id, present);
    const lineOf = (place: string): number | undefined => lineOfPassage(place, passages, record);
    return [
      ...record.faults,
      ...checkLinks(sound, shown, locate, ids),
      ...checkArticle(record, passages, shown, outlets),
      ...checkMember(id, parts.story?.id, members.get(id) ?? []),
      ...(passages.length > 0 ? checkCitations(id, passages, uses.get(id) ?? []) : []),
      ...(await checkOriginal(folder, parts, passages, { file: shown, bodyLine, locate })),
      ...older.faults,
      ...checkWords(
        {
          id,
          file: shown,
          version,
          passages,
          older: mapVersions(older.versions, (one) => one.passages),
          present,
          lineOf,
        },
        publishedVersions(ledger, id),
      ),
      ...returned,
    ];
  };

  const faults: Fault[] = [];
  const records = files.filter(({ isRecord }) => isRecord);
  for (let start = 0; start < records.length; start += atOnce) {
    for (const found of await Promise.all(records.slice(start, start + atOnce).map(checkOne))) faults.push(...found);
  }
  const isRecord = (place: string): boolean => {
    const [kind, id = ''] = place.split('/');
    return ids.has(kind as CollectionName, id);
  };
  return [
    ...faults,
    ...sigla.judge(),
    ...agencies.judge(),
    ...originals.judge(),
    ...checkMoved(records, ids, ledger, kept),
    ...checkAddresses(ledger, { ...pages.join(), entries, isRecord }, redirected, today),
  ];
}

function mapVersions<A, B>(versions: ReadonlyMap<number, A>, make: (version: A) => B): Map<number, B> {
  return new Map([...versions].map(([number, version]) => [number, make(version)]));
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
  onVersion?: VersionListener | undefined;
  /** Told what an editor may want to know of an article. */
  onNotice?: ((notice: string) => void) | undefined;
}

/** Told of each version of each article what the ledger keeps of it. */
export type VersionListener = (article: string, version: number, present: PresentVersion) => void;

interface Ground extends Pick<Apparatus, 'outlets' | 'uses' | 'members' | 'entries'> {
  ids: KnownIds;
  originals: OriginalsWatch;
  /** The frozen older versions of articles. */
  versions: ReadonlyMap<string, readonly VersionFile[]>;
  ledger: Ledger;
  /** The addresses that an editor has led elsewhere. */
  redirected: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
}
