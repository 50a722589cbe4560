import type { ArticleData } from '../../../schema/article.ts';
import { isBefore } from '../../../text/dates/days.ts';
import { parseDate } from '../../../text/dates/edtf.ts';

/**
 * Tells of an article that would have been published after it was received: a figure was mistyped. A notice and no fault, since
 * clocks and zones differ by a day, and a magazine may be dated ahead.
 */
export function noticeReceived(
  file: string,
  { published, received }: Partial<Pick<ArticleData, 'published' | 'received'>>,
): string[] {
  const first = published && parseDate(published.date)?.from?.first;
  if (first === undefined || received?.date === undefined || !isBefore(received.date, first)) return [];
  return [
    `${file}: published on ${published?.date}, which is after it was received (${received.date}). Is one of the two mistyped?`,
  ];
}

/**
 * Tells of an article of a year that has not come yet.
 * @param today `YYYY-MM-DD`; empty if nobody knows.
 */
export function noticeFuture(file: string, published: string | undefined, today: string): string[] {
  const year = published === undefined ? undefined : parseDate(published)?.from?.year;
  if (year === undefined || today === '' || year <= Number(today.slice(0, 4))) return [];
  return [`${file}: published on ${published}, a year that has not come yet. Is it mistyped?`];
}
