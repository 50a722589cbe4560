import { writeAuthor } from '../../schema/article/write-author.ts';
import type { CslItem } from '../csl-item.ts';
import { endSentence, isEnded } from './end-sentence.ts';
import { quoteWords } from './quote-words.ts';
import { invertName, namesOf } from './names.ts';
import { writeStyledDate } from './styled-date.ts';

/** An entry after the ninth edition of the MLA handbook, in plain text: the outlet and the archive are its two containers. */
export function writeMla(item: CslItem): string {
  // Only the first is turned round, since it alone is sorted by.
  const names = namesOf(item, (author, index) => (index === 0 ? invertName(author) : writeAuthor(author)));
  const author = names.length > 2 ? `${names[0]}, et al` : names.join(', and ');
  const outlet = [item['container-title'], writeStyledDate(item, 'mla'), item.locator, item.custom.originalUrl]
    .filter(Boolean)
    .join(', ');
  const parts = [
    author && endSentence(author),
    quoteWords(item.title, isEnded(item.title) ? '' : '.'),
    outlet && endSentence(outlet),
    `${item.archive}, ${item.URL}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
