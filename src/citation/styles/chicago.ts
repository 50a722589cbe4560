import { writeAuthor } from '../../schema/article/write-author.ts';
import type { CslItem } from '../csl-item.ts';
import { quoteWords } from './quote-words.ts';
import { namesOf } from './names.ts';
import { writeStyledDate } from './styled-date.ts';

/** A note after The Chicago Manual of Style, in plain text; the title keeps the capitals it was printed with. */
export function writeChicago(item: CslItem): string {
  const title = [joinFew(namesOf(item, writeAuthor)), quoteWords(item.title, ',')].filter(Boolean).join(', ');
  const parts = [
    item['container-title'],
    writeStyledDate(item, 'chicago'),
    item.locator,
    item.custom.originalUrl,
    `archived at ${item.archive}`,
    item.URL,
  ];
  return `${title} ${parts.filter(Boolean).join(', ')}.`;
}

/** Up to three authors; of more than that the first (17th edition, 14.23 and 14.76). */
function joinFew(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  return new Intl.ListFormat('en-US').format(names);
}
