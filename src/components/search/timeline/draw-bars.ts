import { choose, writeAddress, type SearchAddress } from '../../../search/answer/address.ts';
import { capitalize, openStates } from '../../../schema/states.ts';
import type { Bar, Bars } from '../../../search/shown/bars.ts';
import { askLink } from '../ask-link.ts';
import { countOf } from '../../ui/count.ts';
import { make } from '../../ui/elements.ts';

/**
 * Draws how many articles are of which time: bars, each a link to the search narrowed down to it, and the same as a table.
 * @returns nothing where there is nothing to compare.
 */
export function drawBars({ by, bars, apart }: Bars, address: SearchAddress): HTMLElement | undefined {
  if (bars.length + apart.length < 2 && address.chosen[by] === undefined) return undefined;
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const narrowed = (ids: readonly string[]): SearchAddress => choose({ ...address, cited: undefined }, by, [...ids]);
  const lines = [...bars.filter(({ articles }) => articles > 0), ...apart.map(barApart)].map((bar) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, askLink(linkApart(bar, by, address) ?? narrowed(bar.ids), bar.label)),
      make('td', {}, bar.articles.toLocaleString('en')),
    ),
  );
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, by === 'month' ? 'Month' : 'Years'),
    make('th', { scope: 'col' }, 'Articles'),
  );
  return make(
    'div',
    {},
    ...(bars.length > 1 ? [drawFigure(bars, most, (bar) => writeAddress(narrowed(bar.ids)))] : []),
    make(
      'p',
      { class: 'apart quiet' },
      ...apart.flatMap((one) => {
        const bar = barApart(one);
        return [askLink(linkApart(bar, by, address) ?? narrowed(bar.ids), `${bar.label}: ${bar.articles}`), ' '];
      }),
    ),
    make(
      'details',
      {},
      make('summary', {}, 'As a table'),
      make(
        'table',
        {},
        make('caption', { class: 'visually-hidden' }, 'Articles by time'),
        make('thead', {}, head),
        make('tbody', {}, ...lines),
      ),
    ),
  );
}

function drawFigure(bars: readonly Bar[], most: number, addressOf: (bar: Bar) => string): Element {
  const step = width / bars.length;
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? ''];
  const highest = bars.find(({ articles }) => articles === most)?.label ?? '';
  const figure = draw('svg', {
    viewBox: `0 0 ${width} ${height + 16}`,
    role: 'group',
    'aria-labelledby': 'bars-title',
  });
  const title = draw('title', { id: 'bars-title' });
  title.textContent = `Articles by time, from ${first} to ${last}; most, ${countOf(most, 'article')}, in ${highest}`;
  figure.append(title, draw('line', { class: 'axis', x1: 0, x2: width, y1: height + 0.5, y2: height + 0.5 }));
  for (const [place, bar] of bars.entries()) if (bar.articles > 0) figure.append(drawBar(bar, place * step));
  figure.append(drawLabel(first, 0, 'start'), drawLabel(last, width, 'end'));
  return figure;

  function drawBar(bar: Bar, x: number): Element {
    const says = `${bar.label}: ${countOf(bar.articles, 'article')}`;
    const link = draw('a', { href: addressOf(bar), 'data-ask': '', 'aria-label': says });
    const tip = draw('title', {});
    tip.textContent = says;
    const tall = Math.max(2, (bar.articles / most) * (height - 4));
    const gap = Math.min(2, step / 5);
    link.append(
      tip,
      // All of the column can be pressed, not only what is filled of it.
      draw('rect', { class: 'column', x, y: 0, width: step, height }),
      draw('rect', { class: 'bar', x: x + gap / 2, y: height - tall, width: step - gap, height: tall }),
    );
    return link;
  }
}

function drawLabel(text: string, x: number, anchor: 'start' | 'end'): Element {
  const label = draw('text', { x, y: height + 13, 'text-anchor': anchor });
  label.textContent = text;
  return label;
}

function barApart([id, articles]: Bars['apart'][number]): Bar {
  const label = id === 'undated' ? capitalize(openStates.undated.label) : `${id}, month not known`;
  return { ids: [id], label, articles };
}

/** What has no month is a month of its own in the catalogue, and what has no year a year. */
function linkApart({ ids }: Bar, by: Bars['by'], address: SearchAddress): SearchAddress | undefined {
  return ids[0] === 'undated' && by === 'month' ? choose({ ...address, cited: undefined }, 'year', ids) : undefined;
}

function draw(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

const width = 320;
const height = 72;
