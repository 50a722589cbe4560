import { writeDate, type DateVoice } from '../../words/write-date.ts';
import type { SearchVoice } from '../search-voice.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import type { Cited } from '../answer/address.ts';

/** The archive as a search names it when it is cited: the last publication, its day and some letters of its digest. */
export function nameVersion(publications: readonly string[]): string | undefined {
  return publications.toSorted().at(-1)?.slice(0, versionLength);
}

/** The day of a version, in words. */
export function sayVersionDay(version: string, voice: DateVoice): string | undefined {
  const date = parseDate(version.slice(0, 10));
  return date && writeDate(date, voice);
}

/** Whether the answer to a search that was cited is still the same, as far as that can be told. */
export function sayChange({ version, articles }: Cited, now: Cited, voice: SearchVoice): string {
  const says = voice.words.search;
  const day = version === undefined ? undefined : sayVersionDay(version, voice);
  const many = says.articles({ count: articles });
  const before = day === undefined ? says.thenCited({ articles: many }) : says.thenOn({ articles: many, day });
  if (articles !== now.articles) return says.nowOther({ before, count: now.articles });
  return version !== undefined && version === now.version ? says.stillTheSame({ before }) : says.asManyNow({ before });
}

/** A day, a hyphen, and eight letters of the digest. */
const versionLength = 'YYYY-MM-DD-'.length + 8;
