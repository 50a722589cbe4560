import type { CslItem } from '../csl-item.ts';
import { endSentence } from './end-sentence.ts';
import { joinNames, namesOf } from './names.ts';
import { writeStyledDate } from './styled-date.ts';

/** A reference after the seventh edition of the APA manual, in plain text. Names stay whole, as printed. */
export function writeApa(item: CslItem): string {
  const { originalUrl } = item.custom;
  const author = joinNames(namesOf(item), '&');
  const date = `(${writeStyledDate(item, 'apa')}).`;
  const title = endSentence(item.title);
  const parts = [
    ...(author ? [endSentence(author), date, title] : [title, date]),
    item['container-title'] && endSentence(item['container-title']),
    item.locator && `${item.locator.charAt(0).toUpperCase()}${item.locator.slice(1)}.`,
    ...(originalUrl
      ? [originalUrl, `(archived in ${item.archive}, ${item.URL})`]
      : [`Archived in ${endSentence(item.archive)}`, item.URL]),
  ];
  return parts.filter(Boolean).join(' ');
}
