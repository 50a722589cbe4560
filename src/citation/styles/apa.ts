import type { CslItem } from '../csl-item.ts';
import { endSentence } from './end-sentence.ts';
import { initialsOf, invertName, namesOf } from './names.ts';
import { writeStyledDate } from './styled-date.ts';

/** A reference after the seventh edition of the APA manual, in plain text. Names that nobody has parted stay whole, as printed. */
export function writeApa(item: CslItem): string {
  const { originalUrl } = item.custom;
  const author = joinAll(namesOf(item, (one) => invertName(one, initialsOf)));
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

/** Up to twenty authors, the last after an ampersand; of more than that the first nineteen and the last (9.8). */
function joinAll(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
