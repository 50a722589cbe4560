import type { PresentVersion } from '../../../ledger/compare-words.ts';
import { fingerprintPassages } from '../../../ledger/words.ts';
import type { ArticleData } from '../../../schema/article.ts';
import { printedFields } from '../../../text/parts.ts';
import { cutPassages, type Passage } from '../../../text/passages.ts';
import { findTangle } from '../../../text/characters/tangled.ts';
import { parseRecord, type RawRecord } from '../../parse-record.ts';
import type { Known } from '../known.ts';
import { toSubject, type Subject } from '../subject.ts';

/** Completes an article that was read by all that it is judged by: its passages and its older versions. */
export function completeArticle(article: Subject<ArticleData>, { files }: Pick<Known, 'files'>): ArticleSubject {
  const { id, parts } = article;
  const state = stateOf(article);
  const version = parts.version ?? 1;
  const base = { state, version, older: [], present: new Map<number, PresentVersion>(), beside: [] };
  if (state === 'retired') return { ...article, ...base, passages: [] };
  if (state === 'withdrawn') return { ...article, ...base, passages: [], beside: files.listBeside(id) };
  const whole = completeText(article);
  if (state === 'unread') return { ...whole, ...base, passages: isWithdrawn(article.facts) ? [] : whole.passages };
  const older = files.loadVersions(id).map(({ version: number, shown, bytes }): OlderVersion => {
    const text = toSubject('articles', { id, shown }, parseRecord('articles', shown, bytes));
    return { ...completeText(text), number };
  });
  const all = [...older.filter(({ number }) => number < version), { ...whole, number: version }];
  const present = new Map(all.map((one) => [one.number, presentOf(one)]));
  return { ...whole, ...base, older, present };
}

function stateOf({ retired, facts, unread }: RawRecord<ArticleData>): ArticleSubject['state'] {
  if (retired) return 'retired';
  if (unread.size > 0) return 'unread';
  return isWithdrawn(facts) ? 'withdrawn' : 'readable';
}

/** Whether the facts are those of an article whose words are gone. */
export function isWithdrawn(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && 'withdrawn' in facts;
}

function completeText(text: Subject<ArticleData>): TextSubject {
  return { ...text, passages: passagesOf(text) };
}

/** The passages of an article; none if a fact that is one of them is not sound, or the words were withdrawn. */
export function passagesOf({ facts, parts, body, unread }: RawRecord<ArticleData>): Passage[] {
  const { title, language } = parts;
  const isWhole = [...printedFields, 'passages'].every(
    (name) => !unread.has(name) && name in parts === (typeof facts === 'object' && facts !== null && name in facts),
  );
  if (title === undefined || language === undefined || !isWhole || findTangle(body)) return [];
  return cutPassages({ ...parts, title, language, body });
}

function presentOf({ passages, parts }: TextSubject): PresentVersion {
  return { marks: fingerprintPassages(passages), original: parts.original?.sha256 };
}

/** A version of an article, as it is judged. */
export interface TextSubject extends Subject<ArticleData> {
  /** None if they could not be read, or the article has no words any more. */
  passages: Passage[];
}

/** An older version, with the number that its file name gives it; not a number if it gives none. */
export interface OlderVersion extends TextSubject {
  number: number;
}

/** An article, as it is judged. */
export interface ArticleSubject extends TextSubject {
  /** Whether it leads elsewhere, something in it could not be read, its words are gone, or none of these. */
  state: 'retired' | 'unread' | 'withdrawn' | 'readable';
  version: number;
  older: readonly OlderVersion[];
  /** Every version as the ledger keeps it, by number; of a readable article. */
  present: ReadonlyMap<number, PresentVersion>;
  /** The files in its folder of older versions; of a withdrawn article, which should have none. */
  beside: readonly string[];
}
