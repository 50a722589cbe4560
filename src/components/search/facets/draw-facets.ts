import { facetNames, isFetchedLater, type Chosen, type FacetName } from '../../../search/answer/asked.ts';
import type { Told } from '../../../search/answer/service.ts';
import { foldLetters } from '../../../text/words/fold-letters.ts';
import { make, part } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';
import { listOptions, type Option } from './list-options.ts';

/**
 * Draws what a search can be narrowed down by, with the number of articles each choice would leave. A list whose values
 * stay the same keeps its checkboxes, so that a reader who chooses one is not thrown out of it.
 */
export function drawFacets(box: HTMLElement, values: Told['facets'], chosen: Chosen): void {
  for (const name of facetNames) {
    const group = box.querySelector<HTMLDetailsElement>(`[data-facet="${name}"]`) ?? addGroup(box, name);
    const ids = chosen[name] ?? [];
    const options = listOptions(name, values[name], ids);
    // People are counted when they are asked for.
    group.hidden = options.length === 0 && (!isFetchedLater(name) || values[name] !== undefined);
    if (ids.length > 0) group.open = true;
    if (values[name] === undefined && options.length === 0) continue;
    const filter = part<HTMLInputElement>(group, '.filter input');
    part(group, '.filter').hidden = options.length < filtered;
    const draw = (): void => fill(group, name, filterOptions(options, filter.value));
    filter.oninput = draw;
    draw();
  }
}

/** Of people, authors and stories there may be thousands: some letters of a word find them. */
function filterOptions(options: Option[], typed: string): Option[] {
  const letters = foldLetters(typed.trim());
  return letters === ''
    ? options
    : options.filter(({ label, isChosen }) => isChosen || foldLetters(label).includes(letters));
}

function addGroup(box: HTMLElement, name: FacetName): HTMLDetailsElement {
  const { facets, withLetters } = searchVoice().words.search;
  const filter = make('input', { type: 'search', autocomplete: 'off', 'data-no-question': true });
  const field = make(
    'fieldset',
    {},
    make('legend', { class: 'visually-hidden' }, facets[name]),
    make('label', { class: 'filter' }, make('span', {}, withLetters), ' ', filter),
  );
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
  const boxes = [...field.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  const isSame =
    boxes.length === Math.min(options.length, most) && boxes.every((box, at) => box.value === options[at]?.id);
  if (!isSame) refill(field, name, options);
  field.querySelector(':scope > .quiet')?.remove();
  const rest = options.length - most;
  if (rest > 0)
    field.append(make('p', { class: 'quiet' }, searchVoice().words.search.othersHaveFewer({ count: rest })));
  for (const [at, box] of [...field.querySelectorAll<HTMLInputElement>('[type="checkbox"]')].entries()) {
    box.checked = options[at]?.isChosen ?? false;
    part(box.parentElement ?? field, '.count').textContent = searchVoice().number(options[at]?.articles ?? 0);
  }
}

function refill(field: HTMLElement, name: FacetName, options: Option[]): void {
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLInputElement && activeElement.type === 'checkbox' && field.contains(activeElement)
      ? activeElement.value
      : undefined;
  const wasOpen = field.querySelector('details')?.open ?? false;
  const says = searchVoice().words.search;
  const list = (some: Option[]): HTMLElement =>
    make('ul', { role: 'list' }, ...some.map((one) => drawOption(name, one)));
  const more = options.slice(first, most);
  for (const old of field.querySelectorAll(':scope > :not(legend, .filter)')) old.remove();
  field.append(
    list(options.slice(0, first)),
    ...(more.length > 0
      ? [make('details', { open: wasOpen }, make('summary', {}, says.more({ count: more.length })), list(more))]
      : []),
  );
  if (focused === undefined) return;
  [...field.querySelectorAll<HTMLInputElement>('[type="checkbox"]')].find(({ value }) => value === focused)?.focus();
}

function drawOption(name: FacetName, { id, label }: Option): HTMLElement {
  return make(
    'li',
    {},
    make(
      'label',
      {},
      make('input', { type: 'checkbox', name, value: id }),
      make('span', { dir: 'auto' }, label),
      ' ',
      make('span', { class: 'count' }),
    ),
  );
}

/** From so many values on they are easier found by their letters. */
const filtered = 15;
/** How many values are offered at once, and how many at most. */
const first = 7;
const most = 40;
const openFirst = new Set<FacetName>(['outlet', 'agency', 'story', 'topic']);
