import { readFile } from 'node:fs/promises';
import type { PresentVersion } from '../../../ledger/compare-words.ts';
import { digestMarks } from '../../../ledger/words.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import { append } from '../../append.ts';
import type { RecordFile } from '../../content-folder.ts';
import { unreadable, type Fault } from '../../fault.ts';
import { findNewWords } from '../../published-versions.ts';
import { parseRecord } from '../../parse-record.ts';
import type { Known } from '../known.ts';
import { toSubject } from '../subject.ts';
import { checkAddresses } from './addresses.ts';
import { watchAgencies } from './agencies.ts';
import { articleChecks } from './checks.ts';
import { checkMoved, listSuccessors } from './moved.ts';
import { watchOriginals } from './originals.ts';
import { watchPages } from './pages.ts';
import { watchSigla } from './sigla.ts';
import { completeArticle, type ArticleSubject } from './subject.ts';

/**
 * Reads and judges the articles, each against its original, against what other records say stands in it, and against
 * what was published of it; then all of them together. A few are read at a time, and of each only what others are compared
 * with is kept.
 */
export async function checkArticles(
  folder: string,
  files: readonly RecordFile[],
  known: Known,
  onRead: () => void,
): Promise<ArticlesCheck> {
  const { ids, outlets, entries, ledger, redirected, today } = known;
  const [sigla, agencies, pages] = [watchSigla(), watchAgencies(outlets), watchPages(outlets)];
  const originals = watchOriginals(known.originals);
  const successors = listSuccessors(ids);
  const kept = new Map<string, ReadonlyMap<number, PresentVersion>>();
  const found: ArticlesCheck = { faults: [], notices: [], newWords: { words: [], versions: [] }, readable: new Map() };

  const note = (article: ArticleSubject): void => {
    const { id, present } = article;
    sigla.note(article);
    agencies.note(article);
    pages.note(article);
    originals.note(article);
    if (successors.has(id)) kept.set(id, present);
    const lines = findNewWords(ledger, id, present);
    append(found.newWords.words, lines.words);
    append(found.newWords.versions, lines.versions);
    const newest = present.get(article.version);
    if (newest) found.readable.set(id, shownOf(newest));
  };

  const checkOne = async (file: RecordFile): Promise<Fault[]> => {
    const read = toSubject('articles', file, parseRecord('articles', file.shown, await readFile(file.path)));
    append(found.notices, read.notices);
    try {
      const article = await completeArticle(folder, read, known.versions.get(file.id) ?? []);
      note(article);
      onRead();
      return [...read.faults, ...articleChecks[article.state].flatMap((check) => check(article, known))];
    } catch (error) {
      return [...read.faults, unreadable(file.shown, error)];
    }
  };

  const records = files.filter(({ isRecord }) => isRecord);
  for (let start = 0; start < records.length; start += atOnce) {
    const several = await Promise.all(records.slice(start, start + atOnce).map(checkOne));
    for (const faults of several) append(found.faults, faults);
  }
  const isRecord = (place: string): boolean => {
    const [kind, id = ''] = place.split('/');
    return ids.has(kind as CollectionName, id);
  };
  return {
    ...found,
    faults: [
      ...found.faults,
      ...sigla.judge(),
      ...agencies.judge(),
      ...originals.judge(),
      ...checkMoved(records, ids, ledger, kept),
      ...checkAddresses(ledger, { ...pages.join(), entries, isRecord }, redirected, today),
    ],
    notices: [
      ...found.notices.toSorted(),
      ...originals.listUnused().map((name) => `originals/${name} belongs to no article.`),
    ],
  };
}

function shownOf({ original, marks }: PresentVersion): ReadableArticle {
  // A copy: a part of the file's text would keep all of it in memory.
  return { original: original && Buffer.from(original, 'hex').toString('hex'), words: digestMarks(marks) };
}

/** Files read at the same time: enough to hide the disk, few enough for the memory. */
const atOnce = 32;

/** What a check says of the articles of an archive. */
export interface ArticlesCheck {
  faults: Fault[];
  notices: string[];
  /** What of their words the ledger does not have yet, as lines for it. */
  newWords: Record<'words' | 'versions', string[]>;
  /** Those that can be read, as a site shows them. */
  readable: Map<string, ReadableArticle>;
}

/** The newest version of an article, as far as it can be known again on a site. */
export interface ReadableArticle {
  /** SHA-256 of its original. */
  original: string | undefined;
  /** One mark for all its words, links and numbers. */
  words: string;
}
