import { splitDay } from '../text/dates/days.ts';
import { doubtDate, type ArchiveDate } from '../text/dates/edtf.ts';
import type { DatePoint } from '../text/dates/read-point.ts';
import type { Author } from '../schema/article/author.ts';
import { placeOfDateline } from '../text/dates/place-of-dateline.ts';
import { englishDates } from '../words/english-dates.ts';
import { writeDate } from '../words/write-date.ts';
import { omitMissing, unlessEmpty } from '../text/omit-missing.ts';
import { nameOf } from './authors-of.ts';
import { isDoubtful, isPlain, isUncertain, type Certainty, type CslItem } from './csl-item.ts';
import { datePartsOf } from './date-parts.ts';
import { writeAllNotes } from './notes.ts';

/**
 * The one description that every citation of an article is written from: an item of CSL-JSON
 * (https://docs.citationstyles.org, schema 1.0 input). A reprint is cited as one: the agency is the author, the outlet
 * the container it was printed in, this archive the place where it is kept. What the record does not know is absent, and
 * names that no editor has parted stay whole: to part a first name from a last one is a guess.
 */
export function describeArticle(article: CitedArticle): CslItem {
  const { id, title, agency, received } = article;
  const date = article.date && article.dateProposed ? doubtDate(article.date) : article.date;
  const authors = article.authors ?? (agency && agency.certainty !== 'guess' ? [{ body: agency.name }] : []);
  const bodies = article.authors?.flatMap((author) =>
    typeof author === 'object' && 'body' in author ? author.body : [],
  );
  const item: CslItem = {
    id,
    'citation-key': id,
    type: 'article-newspaper',
    title,
    ...omitMissing({
      'title-short': shortenTitle(title),
      author: unlessEmpty(authors.map(nameOf)),
      'container-title': article.outlet,
      'publisher-place': article.dateline === undefined ? undefined : placeOfDateline(article.dateline),
      section: article.section,
    }),
    ...omitMissing({
      issued: date && writeIssued(date),
      accessed: received === undefined ? undefined : { 'date-parts': [splitDay(received)] },
    }),
    language: article.language,
    archive: article.archive,
    archive_location: id,
    URL: article.permalink,
    custom: {
      ...omitMissing({
        date: date?.text,
        dateConcluded: article.dateConcluded || undefined,
        dateProposed: article.dateProposed || undefined,
        agency: agency?.name,
        bodies: unlessEmpty(bodies ?? []),
        agencyConcluded: agency?.isStated ? undefined : agency?.certainty,
        originalUrl: article.url,
        snapshot: article.archived,
      }),
      sha256: article.sha256,
    },
  };
  return { ...item, note: writeAllNotes(item).join('\n') };
}

/**
 * CSL has no open interval, no decade and no doubt, and few styles print `circa`, which would be another thing than a date that
 * may be wrong: what it has no form for is given in words, which every style prints as they are.
 */
function writeIssued(date: ArchiveDate): CslItem['issued'] {
  const { from, to } = date;
  const points = from === to ? [from] : [from, to];
  if (isUncertain(date)) return { literal: `[${points.map((point) => writeDoubted(point, date.other)).join(' to ')}]` };
  const [season] = points.map((point) => point?.season);
  const hasForm = points.every(
    (point) => point && hasYear.has(point.precision) && (!point.season || points.length === 1),
  );
  if (!hasForm) return { literal: writeDate(date, englishDates) };
  return {
    'date-parts': datePartsOf(date).map(([year = 0, ...more]) => [countYear(year), ...more]),
    ...(season ? { season } : {}),
    ...(isDoubtful(date) ? { circa: true } : {}),
  };
}

/** CSL has no year 0: 1 before Christ is -1. */
function countYear(year: number): number {
  return year > 0 ? year : year - 1;
}

function writeDoubted(point: DatePoint | undefined, other: ArchiveDate['other']): string {
  if (!point) return other === 'unknown' ? 'unknown' : '…';
  const plain = { ...point, approximate: false, uncertain: false };
  const date = { text: '', from: plain, to: plain };
  const words = isPlain(date) ? point.period : writeDate(date, englishDates);
  return `${point.approximate ? 'ca. ' : ''}${words}${point.uncertain ? '?' : ''}`;
}

const hasYear: ReadonlySet<DatePoint['precision']> = new Set(['year', 'season', 'month', 'day', 'minute']);

/** What stands before a colon, as is the custom; a title without one has no short form that is not invented. */
function shortenTitle(title: string): string | undefined {
  return /^[^:：]{3,}(?=[:：]\s|：)/u.exec(title)?.[0];
}

/** What of an article's record a citation needs. */
export interface CitedArticle {
  id: string;
  /** The headline, as printed: no style's capitals are put on it. */
  title: string;
  authors?: readonly Author[] | undefined;
  /** The news agency whose text it is, and how that is known. */
  agency?: { name: string; isStated: boolean; certainty: Certainty } | undefined;
  /** None if nobody knows who published it. */
  outlet?: string | undefined;
  /** The line of place and date, as printed. */
  dateline?: string | undefined;
  section?: string | undefined;
  /** None if it is undated. */
  date: ArchiveDate | undefined;
  /** Whether an editor concluded the date, because the page prints none. */
  dateConcluded: boolean;
  /** Whether only a program has read it, and nobody has confirmed it. */
  dateProposed: boolean;
  /** BCP 47. */
  language: string;
  /** Where it stood on the web. */
  url?: string | undefined;
  /** A public snapshot of that page. */
  archived?: string | undefined;
  /** `YYYY-MM-DD` on which it came to the archive. */
  received?: string | undefined;
  /** SHA-256 of the original. */
  sha256: string;
  /** The archive's name. */
  archive: string;
  permalink: string;
}
