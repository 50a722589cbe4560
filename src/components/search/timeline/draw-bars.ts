import { choose, writeAddress, type SearchAddress } from '../../../search/answer/address.ts';
import { capitalize, openStates } from '../../../schema/states.ts';
import type { Bar, Bars } from '../../../search/shown/bars.ts';
import { askLink } from '../ask-link.ts';
import { countOf } from '../../../text/words/count-of.ts';
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
    ...(bars.length > 1
      ? [drawFigure(bars, most, address.chosen[by] ?? [], (bar) => writeAddress(narrowed(bar.ids)))]
      : []),
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

function drawFigure(
  bars: readonly Bar[],
  most: number,
  chosen: readonly string[],
  addressOf: (bar: Bar) => string,
): HTMLElement {
  const step = 1000 / bars.length;
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? ''];
  const highest = bars.find(({ articles }) => articles === most)?.label ?? '';
  const picture = draw('svg', { viewBox: '0 0 1000 100', preserveAspectRatio: 'none', role: 'group' });
  picture.setAttribute('aria-label', `Articles by time, from ${first} to ${last}`);
  for (const [place, bar] of bars.entries()) {
    if (bar.articles > 0) picture.append(drawBar(bar, { x: place * step, step, most, chosen }, addressOf(bar)));
  }
  return make(
    'figure',
    {},
    picture,
    make(
      'figcaption',
      {},
      make('span', {}, first),
      make('span', {}, `${highest}: ${countOf(most, 'article')}`),
      make('span', {}, last),
    ),
  );
}

function drawBar({ ids, label, articles }: Bar, { x, step, most, chosen }: BarPlace, href: string): SVGElement {
  const says = `${label}: ${countOf(articles, 'article')}`;
  const isChosen = ids.some((id) => chosen.includes(id));
  const link = draw('a', { href, 'data-ask': '', 'aria-label': says, ...(isChosen ? { 'aria-current': 'true' } : {}) });
  const tip = draw('title', {});
  tip.textContent = says;
  const tall = Math.max(3, (articles / most) * 96);
  const gap = step / 8;
  link.append(
    tip,
    // All of the column can be pressed, not only what is filled of it.
    draw('rect', { class: 'column', x, y: 0, width: step, height: 100 }),
    draw('rect', { class: 'bar', x: x + gap / 2, y: 100 - tall, width: step - gap, height: tall }),
  );
  return link;
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

interface BarPlace {
  x: number;
  step: number;
  most: number;
  /** What is chosen already. */
  chosen: readonly string[];
}
