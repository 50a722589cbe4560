import { writeAuthor } from '../../schema/article/write-author.ts';
import type { CslItem } from '../csl-item.ts';
import { namesOf } from './names.ts';
import { writeStyledDate } from './styled-date.ts';

/** A note after The Chicago Manual of Style, in plain text; the title keeps the capitals it was printed with. */
export function writeChicago(item: CslItem): string {
  const parts = [
    joinFew(namesOf(item, writeAuthor)),
    `“${item.title},”`,
    item['container-title'],
    writeStyledDate(item, 'chicago'),
    item.locator,
    item.custom.originalUrl,
    `archived at ${item.archive}`,
    item.URL,
  ];
  return `${parts.filter(Boolean).join(', ').replace(',”,', ',”')}.`;
}

/** Up to three authors; of more than that the first (17th edition, 14.23 and 14.76). */
function joinFew(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  return new Intl.ListFormat('en-US').format(names);
}
