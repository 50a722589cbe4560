import { paths } from '../../paths.ts';
import { capitalize, openStates, type OpenState } from '../../schema/states.ts';
import { partOf } from '../../text/parts.ts';
import { make } from '../ui/elements.ts';
import { chooseBest, cutPassage, type Hit, type Mark, type MarkedPassage } from './query/hits.ts';
import type { SearchIndex } from './query/search-index.ts';
import { valuesOf } from './query/count-facets.ts';

/** Draws an article found: headline and facts, and below them the passages that answer. */
export function drawHit({ article, address, title, passages }: Hit, { columns, sigla }: SearchIndex): HTMLLIElement {
  const words = { class: 'archived', lang: valuesOf(columns.language, article)[0]?.[0], dir: 'auto' };
  const { best, others } = chooseBest(passages);
  const list = (some: MarkedPassage[]): HTMLElement =>
    make(
      'ol',
      { role: 'list', class: 'passages' },
      ...some.map((one) => make('li', {}, drawPassage(one, address, words))),
    );
  const more = others.length === 1 ? '1 more passage' : `${others.length} more passages`;
  return make(
    'li',
    {},
    make(
      'h2',
      {},
      make('a', { ...words, href: address, 'data-hit': true }, ...markText(title.passage.text, title.marks)),
    ),
    drawFacts(article, columns, sigla[article] ?? ''),
    ...(best.length > 0 ? [list(best)] : []),
    ...(others.length > 0 ? [make('details', {}, make('summary', {}, more), list(others))] : []),
  );
}

function drawFacts(article: number, columns: SearchIndex['columns'], siglum: string): HTMLElement {
  const labels = (column: keyof SearchIndex['columns']): string[] =>
    valuesOf(columns[column], article).map(([, label]) => label);
  const [date = openStates.undated.label] = labels('date');
  const isOpen = (column: keyof SearchIndex['columns'], state: OpenState): boolean =>
    valuesOf(columns[column], article).some(([id]) => id === state);
  const origin = 'origin-not-looked-into';
  return make(
    'p',
    { class: 'facts' },
    make('strong', {}, siglum),
    ...labels('outlet').map((label) => make('span', {}, label)),
    ...labels('agency').map((label) => make('span', {}, ['text of', label, ...labels('doubt')].join(' '))),
    make('span', {}, date),
    isOpen('source', 'not-assessed') ? make('span', {}, openStates['not-assessed'].label) : drawGrade(article, columns),
    ...(isOpen('derivation', origin) ? [make('span', {}, openStates[origin].label)] : []),
  );
}

function drawGrade(article: number, columns: SearchIndex['columns']): HTMLElement {
  const both = [columns.source, columns.information].flatMap((column) => valuesOf(column, article));
  const grade = both.map(([id]) => id).join('');
  const [source = '', information = ''] = both.map(([, label]) => label.slice(2).toLowerCase());
  const meaning = `Reliability ${grade}: source ${source}, information ${information}`;
  return make('a', { href: paths.reliability(), 'aria-label': meaning, title: meaning }, grade);
}

function drawPassage(
  marked: MarkedPassage,
  address: string,
  words: { class: string; lang: string | undefined; dir: string },
): HTMLElement {
  const { text, marks, before, after } = cutPassage(marked);
  const cut = (): HTMLElement => make('span', { class: 'cut' }, '[…]');
  return make(
    'a',
    { href: `${address}#${marked.passage.id}`, 'data-hit': true },
    nameOf(marked.passage.id),
    make('span', words, ...(before ? [cut(), ' '] : []), ...markText(text, marks), ...(after ? [' ', cut()] : [])),
  );
}

/** The number of a paragraph, for the margin, or above the words what else it is. */
function nameOf(id: string): HTMLElement {
  const number = id.slice(1);
  if (id.startsWith('p'))
    return make('span', { class: 'number' }, make('span', { class: 'visually-hidden' }, 'Passage '), number);
  const label = [partOf(id)?.label ?? id, number].filter(Boolean).join(' ');
  return make('span', { class: 'role' }, capitalize(label));
}

function markText(text: string, marks: Mark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
