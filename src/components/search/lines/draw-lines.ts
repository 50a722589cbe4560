import { sortLines, type Line } from '../../../search/shown/lines.ts';

export { cutLines } from '../../../search/shown/lines.ts';
import type { SearchAddress } from '../../../search/answer/address.ts';
import type { Hit } from '../../../search/shown/join-hit.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';
import { nameHit, sayDay } from '../results/draw-facts.ts';
import { addressOfHit, markPassage } from '../results/draw-hit.ts';

/**
 * Draws what was found as lines, the words found below each other.
 * @param read how many articles they are made of, and how many there are in all.
 */
export function drawLines(
  lines: readonly Line<Hit>[],
  order: SearchAddress['lineOrder'],
  { read, left }: { read: number; left: number },
  unknownOutlets: readonly string[],
): HTMLElement {
  const sorted = sortLines(lines, order);
  const says = searchVoice().words.search;
  const told = {
    count: lines.length,
    read,
    articles: says.articles({ count: left }),
    order: says.linesInOrder[order],
  };
  const caption = read < left ? says.linesOfFirst(told) : says.lines(told);
  const heads = [says.before, says.found, says.after, says.where].map((label) => make('th', { scope: 'col' }, label));
  const table = make(
    'table',
    {},
    make('caption', {}, make('span', { id: 'lines-caption' }, caption)),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...sorted.map((line) => drawLine(line, unknownOutlets))),
  );
  return make('div', { class: 'sideways', role: 'region', tabindex: 0, 'aria-labelledby': 'lines-caption' }, table);
}

function drawLine(line: Line<Hit>, unknownOutlets: readonly string[]): HTMLElement {
  const { from, left, found, right, isCutBefore, isCutAfter, passage } = line;
  const words = { lang: from.shown.language, dir: 'auto' };
  // A name of the other direction does not draw the mark behind it to its other side.
  const place = [make('bdi', {}, nameHit(from, unknownOutlets)), ` ${markPassage(passage)}`];
  return make(
    'tr',
    {},
    make('td', { class: 'archived before', ...words }, isCutBefore ? '… ' : '', left),
    make('td', { class: 'archived', ...words }, make('mark', {}, found)),
    make('td', { class: 'archived after', ...words }, right, isCutAfter ? ' …' : ''),
    make(
      'td',
      { class: 'where' },
      make('a', { href: `${addressOfHit(from)}#${passage}`, 'data-hit': true, title: sayDay(from) }, ...place),
    ),
  );
}
