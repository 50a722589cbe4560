import type { CslItem } from '../csl-item.ts';
import { joinNames, namesOf } from './names.ts';
import { writeStyledDate } from './styled-date.ts';

/** A note after The Chicago Manual of Style, in plain text; the title keeps the capitals it was printed with. */
export function writeChicago(item: CslItem): string {
  const parts = [
    joinNames(namesOf(item), 'and'),
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
