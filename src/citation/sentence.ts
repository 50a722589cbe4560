import { writeDate } from '../text/date-words.ts';
import type { ArchiveDate } from '../text/edtf.ts';

/**
 * The citation of an article as a sentence for a footnote. A reprint is cited as one: the agency is the author, the
 * outlet only the place it was printed in.
 */
export function citeArticle({ title, authors, agency, outlet, date, archive, permalink }: CitedArticle): string {
  const author = authors?.join(', ') ?? agency;
  const parts = [author, `“${title}”`, outlet ?? 'unknown outlet', writeDate(date), archive, permalink];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** What of an article a citation needs. */
interface CitedArticle {
  title: string;
  authors?: string[] | undefined;
  /** The news agency whose text it is. */
  agency?: string | undefined;
  /** None if nobody knows who published it. */
  outlet?: string | undefined;
  date: ArchiveDate;
  /** The archive's name. */
  archive: string;
  permalink: string;
}
