import { choose, type SearchAddress } from '../../../search/answer/address.ts';
import type { Bar, Bars } from '../../../search/shown/bars.ts';
import { sayTime } from '../../../search/shown/bars.ts';
import { make } from '../../ui/elements.ts';
import { askLink } from '../ask-link.ts';
import { searchVoice } from '../page-words.ts';

/**
 * Draws how many articles are of which time: a table whose rows are bars with their figures, each a link to the search narrowed
 * down to it.
 * @returns nothing where there is nothing to compare.
 */
export function drawBars({ by, bars, apart }: Bars, address: SearchAddress): HTMLElement | undefined {
  const chosen = address.chosen[by];
  if (bars.length + apart.length < 2 && chosen === undefined) return undefined;
  const { search } = searchVoice().words;
  const uncited = { ...address, cited: undefined };
  const rows = [
    ...bars.map((bar) => ({ bar, to: choose(uncited, by, bar.ids) })),
    ...apart.map(([id, articles]) => ({
      bar: { ids: [id], label: nameApart(id), articles },
      // What has no date has no year either, and that can be chosen in a list.
      to: choose(uncited, id === 'undated' ? 'year' : by, [id]),
    })),
  ];
  const most = Math.max(1, ...rows.map(({ bar }) => bar.articles));
  const head = [by === 'year' ? search.years : search.facets[by], search.articlesHead];
  return make(
    'table',
    {},
    make('caption', {}, search.when, ' ', make('span', { class: 'visually-hidden' }, search.articlesByTime)),
    make(
      'thead',
      { class: 'visually-hidden' },
      make('tr', {}, ...head.map((label) => make('th', { scope: 'col' }, label))),
    ),
    make('tbody', {}, ...rows.map(({ bar, to }) => drawRow(bar, to, { most, chosen }))),
  );
}

function drawRow({ ids, label, articles }: Bar, to: SearchAddress, { most, chosen = [] }: RowPlace): HTMLElement {
  const bar = make('span', { class: 'bar' });
  // Set by script, since the policy of the page lets no attribute have a style.
  bar.style.inlineSize = `${(100 * articles) / most}%`;
  const name = articles > 0 ? askLink(to, label) : label;
  if (name instanceof HTMLElement && ids.some((id) => chosen.includes(id))) name.ariaCurrent = 'true';
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, name),
    make('td', {}, bar, make('span', { class: 'figure' }, searchVoice().number(articles))),
  );
}

function nameApart(id: string): string {
  const voice = searchVoice();
  const { dayNotKnown, monthNotKnown, undated } = voice.words.search;
  if (id === 'undated') return undated;
  const time = sayTime(id, voice);
  return /\d-\d\d$/.test(id) ? dayNotKnown({ month: time }) : monthNotKnown({ year: time });
}

interface RowPlace {
  /** The articles of the longest bar. */
  most: number;
  /** What is chosen already. */
  chosen: readonly string[] | undefined;
}
