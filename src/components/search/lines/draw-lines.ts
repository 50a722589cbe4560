import { sortLines, type Line } from '../../../search/shown/lines.ts';
import type { SearchAddress } from '../../../search/answer/address.ts';
import { labelOf, type Hit } from '../../../search/shown/join-hit.ts';
import { openStates } from '../../../schema/states.ts';
import { countOf } from '../../../text/words/count-of.ts';
import { make } from '../../ui/elements.ts';
import { addressOfHit, namePassage } from '../results/draw-hit.ts';

/**
 * Draws what was found as lines, the words found below each other.
 * @param left how many articles there are in all; lines are made of those read so far.
 */
export function drawLines(
  lines: readonly Line<Hit>[],
  order: SearchAddress['lineOrder'],
  read: number,
  left: number,
): HTMLElement {
  const sorted = sortLines(lines, order);
  const of =
    read < left ? `the first ${read.toLocaleString('en')} of ${countOf(left, 'article')}` : countOf(left, 'article');
  const caption = `${countOf(lines.length, 'line')} of ${of}, ${orderWords[order]}`;
  const heads = ['Before', 'Found', 'After', 'Where'].map((label) => make('th', { scope: 'col' }, label));
  const table = make(
    'table',
    {},
    make('caption', {}, make('span', { id: 'lines-caption' }, caption)),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...sorted.map(drawLine)),
  );
  return make('div', { class: 'sideways', role: 'region', tabindex: 0, 'aria-labelledby': 'lines-caption' }, table);
}

function drawLine(line: Line<Hit>): HTMLElement {
  const { from, left, found, right, isCutBefore, isCutAfter, passage } = line;
  const words = { lang: from.shown.language, dir: 'auto' };
  const where = from.shown.siglum ?? labelOf(from, 'outlet');
  const place = `${where} ${passage}`;
  const says = [labelOf(from, 'outlet'), labelOf(from, 'date') || openStates.undated.label, namePassage(passage)].join(
    ', ',
  );
  return make(
    'tr',
    {},
    make('td', { class: 'archived before', ...words }, isCutBefore ? '… ' : '', left),
    make('td', { class: 'archived', ...words }, make('mark', {}, found)),
    make('td', { class: 'archived after', ...words }, right, isCutAfter ? ' …' : ''),
    make(
      'td',
      { class: 'where' },
      make(
        'a',
        { href: `${addressOfHit(from)}#${passage}`, 'data-hit': true, title: says, 'aria-label': `${place}: ${says}` },
        place,
      ),
    ),
  );
}

const orderWords = {
  found: 'in the order of the articles',
  left: 'by the words before',
  right: 'by the words after',
} as const satisfies Record<SearchAddress['lineOrder'], string>;
