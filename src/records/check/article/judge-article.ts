import type { PresentVersion } from '../../../ledger/compare-words.ts';
import type { RecordFile } from '../../content-folder.ts';
import { unreadable, type Fault } from '../../fault.ts';
import { parseRecord } from '../../parse-record.ts';
import { noticeReceived } from '../dates/notice-dates.ts';
import type { Known } from '../known.ts';
import { soundFacts, toSubject } from '../subject.ts';
import { articleChecks } from './checks.ts';
import { noticeLostLines } from './lost-lines.ts';
import { completeArticle } from './subject.ts';
import { traitsOf, type ArticleTraits } from './traits.ts';

/** Judges an article against its original, against what other records say stands in it, and against what was published of it. */
export function judgeArticle(
  file: Pick<RecordFile, 'id' | 'shown'>,
  bytes: Uint8Array,
  known: Known,
): ArticleJudgement & { facts: unknown } {
  const read = toSubject('articles', file, parseRecord('articles', file.shown, bytes));
  const notices = [...read.notices, ...noticeReceived(file.shown, read.parts)];
  const facts = soundFacts(read);
  const told: Pick<ArticleJudgement, 'traits' | 'present'> = {};
  try {
    const article = completeArticle(read, known);
    told.traits = traitsOf(article);
    told.present = [...article.present];
    const faults = articleChecks[article.state].flatMap((check) => check(article, known));
    return {
      notices: [...notices, ...noticeLostLines(article, known)],
      faults: [...read.faults, ...faults],
      ...told,
      facts,
    };
  } catch (error) {
    return { notices, faults: [...read.faults, unreadable(file.shown, error)], ...told, facts };
  }
}

/** What is said of an article, and what others are compared with. */
export interface ArticleJudgement {
  faults: Fault[];
  notices: string[];
  /** None, if the program cannot cope with it. */
  traits?: ArticleTraits;
  /** Its versions by their numbers, as the ledger keeps them. */
  present?: [version: number, PresentVersion][];
}
