import { dateOrder, type ArchiveDate } from '../../text/dates/edtf.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Article } from '../articles.ts';
import type { CitedPlace, Story } from '../stories.ts';

/**
 * What happened in a story and when it was published, in one order; of one day what happened comes first. Articles of one
 * date stand together, and undated ones nowhere.
 */
export function joinCourse({ timeline, articles }: Story): Moment[] {
  const dated = articles.flatMap((article) => (article.date ? [{ date: article.date, article }] : []));
  const published = [...Map.groupBy(dated, ({ date }) => date.text).values()].map((same): Moment => ({
    date: (same[0] as (typeof dated)[number]).date,
    published: same.map(({ article }) => article),
  }));
  const moments = [
    ...timeline.map(({ date, says, cites }): Moment => ({ date, says, told: groupByArticle(cites) })),
    ...published,
  ];
  return moments
    .toSorted((a, b) => compareText(dateOrder(a.date), dateOrder(b.date)))
    .map((moment, index, all) => ({ ...moment, isAfterGap: isLongAfter(moment.date, all[index - 1]?.date) }));
}

function groupByArticle(cites: readonly CitedPlace[]): Telling[] {
  return [...Map.groupBy(cites, ({ article }) => article.id).values()].flatMap((its) => {
    const [first] = its;
    return first ? [{ article: first.article, places: its.map(({ place }) => place) }] : [];
  });
}

/** Whether so much time lies between two dates that nothing near them is left out by a gap. */
function isLongAfter(date: ArchiveDate, before: ArchiveDate | undefined): boolean {
  const [day, earlier] = [firstDay(date), before && firstDay(before)];
  return day !== undefined && earlier !== undefined && day - earlier > gap;
}

function firstDay({ from, to }: ArchiveDate): number | undefined {
  const day = Date.parse(from?.first ?? to?.first ?? '');
  return Number.isNaN(day) ? undefined : day;
}

/** Sixty days: what a story looks back on stands apart from it. */
const gap = 60 * 86_400_000;

/** A moment of a story: something that happened, or articles that were published. */
export type Moment = {
  date: ArchiveDate;
  /** Whether it stands long after what stands before it. */
  isAfterGap?: boolean;
} & (
  | { says: string; told: Telling[]; published?: undefined }
  | { published: Article[]; says?: undefined; told?: undefined }
);

/** An article that tells of it, with the places where. */
export interface Telling {
  article: Article;
  places: string[];
}
