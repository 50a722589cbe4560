import { parseDate, type ArchiveDate } from '../text/dates/edtf.ts';

/** When the article was published, as recorded; nothing if it is undated. */
export function dateOf({ custom }: CslItem): ArchiveDate | undefined {
  if (custom.date === undefined) return undefined;
  const date = parseDate(custom.date);
  if (!date) throw new Error(`Not a date: “${custom.date}”`);
  return date;
}

/** The first day, month or year of a date, `YYYY-MM-DD`. */
export function isoOf(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether anything of a date is in doubt: a side open, approximate or uncertain. */
export function isDoubtful({ from, to }: ArchiveDate): boolean {
  return [from, to].some((point) => !point || point.approximate || point.uncertain);
}

/** A cited article as CSL-JSON; `custom` holds what CSL has no field for. */
export interface CslItem {
  id: string;
  'citation-key': string;
  type: 'article-newspaper';
  title: string;
  'title-short'?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  section?: string;
  /** None if it is undated: styles then say so in their own way. */
  issued?: CslDate;
  /** The day the archive received it. */
  accessed?: CslDate;
  language: string;
  archive: string;
  archive_location: string;
  URL: string;
  /** What a reader of the citation should know, a line each. */
  note?: string;
  /** The cited words, to the letter. */
  annote?: string;
  /** Where in the article they stand, in words. */
  locator?: string;
  custom: {
    /** EDTF, as recorded; none if it is undated. */
    date?: string;
    dateConcluded?: boolean;
    agency?: string;
    /** How sure the archive is of the agency, where the page does not name it. */
    agencyConcluded?: Certainty;
    originalUrl?: string;
    snapshot?: string;
    sha256: string;
  };
}

/** A day, month or year, or two as an interval. */
export interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

/** How sure an editor is. */
export type Certainty = 'sure' | 'likely' | 'guess';
