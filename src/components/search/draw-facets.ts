import type { Column } from '../../schema/published/search.ts';
import { make, part } from '../ui/elements.ts';
import { facetNames, facets, type Chosen, type FacetName } from './query/facets.ts';
import type { Columns } from './query/count-facets.ts';

/**
 * Draws what a search can be narrowed down by, with the number of articles each choice would leave. A list whose values
 * stay the same keeps its checkboxes, so that a reader who chooses one is not thrown out of it.
 */
export function drawFacets(
  box: HTMLElement,
  columns: Columns,
  counts: Map<FacetName, Uint32Array>,
  chosen: Chosen,
): void {
  for (const name of facetNames) {
    const group = box.querySelector<HTMLDetailsElement>(`[data-facet="${name}"]`) ?? addGroup(box, name);
    const column = columns[name];
    const ids = chosen[name] ?? [];
    const options = column ? listOptions(name, column, counts.get(name), ids) : [];
    group.hidden = column !== undefined && options.length === 0;
    if (ids.length > 0) group.open = true;
    if (column) fill(group, name, options);
  }
}

/** The values worth offering, the chosen among them, in a useful order. */
function listOptions(name: FacetName, { values }: Column, counts: Uint32Array | undefined, chosen: string[]): Option[] {
  const known = values.map(([id, label], number) => ({
    id,
    label,
    count: counts?.[number] ?? 0,
    chosen: chosen.includes(id),
  }));
  const unknown = chosen
    .filter((id) => !values.some(([one]) => one === id))
    .map((id) => ({ id, label: id, count: 0, chosen: true }));
  const order = orders[name] ?? byCount;
  return [...known, ...unknown]
    .filter((option) => option.count > 0 || option.chosen)
    .toSorted((a, b) => order(a, b) || byLabel(a, b));
}

function addGroup(box: HTMLElement, name: FacetName): HTMLDetailsElement {
  const field = make('fieldset', {}, make('legend', { class: 'visually-hidden' }, facets[name]));
  const group = make(
    'details',
    { 'data-facet': name, open: openFirst.has(name) },
    make('summary', {}, facets[name]),
    field,
  );
  box.append(group);
  return group;
}

function fill(group: HTMLElement, name: FacetName, options: Option[]): void {
  const field = part(group, 'fieldset');
  const boxes = [...field.querySelectorAll('input')];
  const same =
    boxes.length === Math.min(options.length, most) && boxes.every((box, at) => box.value === options[at]?.id);
  if (!same) refill(field, name, options);
  for (const [at, box] of [...field.querySelectorAll('input')].entries()) {
    box.checked = options[at]?.chosen ?? false;
    part(box.parentElement ?? field, '.count').textContent = String(options[at]?.count ?? 0);
  }
}

function refill(field: HTMLElement, name: FacetName, options: Option[]): void {
  const focused = field.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  const wasOpen = field.querySelector('details')?.open ?? false;
  const line = ({ id, label }: Option): HTMLElement =>
    make(
      'li',
      {},
      make(
        'label',
        {},
        make('input', { type: 'checkbox', name, value: id }),
        make('span', {}, label),
        ' ',
        make('span', { class: 'count' }),
      ),
    );
  const list = (some: Option[]): HTMLElement => make('ul', { role: 'list' }, ...some.map(line));
  const more = options.slice(first, most);
  const rest = options.length - most;
  field.replaceChildren(
    ...field.querySelectorAll('legend'),
    list(options.slice(0, first)),
    ...(more.length > 0
      ? [make('details', { open: wasOpen }, make('summary', {}, `${more.length} more`), list(more))]
      : []),
    ...(rest > 0 ? [make('p', { class: 'quiet' }, `${rest} others have fewer articles`)] : []),
  );
  if (focused !== undefined) [...field.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
}

const byLabel = (a: Option, b: Option): number => (a.label < b.label ? -1 : 1);
const byCount = (a: Option, b: Option): number => b.count - a.count;
const orders: Partial<Record<FacetName, (a: Option, b: Option) => number>> = {
  // The undated last.
  year: (a, b) => Number(a.id === 'undated') - Number(b.id === 'undated') || (a.id < b.id ? 1 : -1),
  source: byLabel,
  information: byLabel,
};

/** How many values are offered at once, and how many at most. */
const first = 7;
const most = 40;
const openFirst = new Set<FacetName>(['outlet', 'agency', 'story', 'topic']);

interface Option {
  id: string;
  label: string;
  count: number;
  chosen: boolean;
}
