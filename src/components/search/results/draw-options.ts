import { lineOrders, parseAddress, views, type SearchAddress } from '../../../search/answer/address.ts';
import { orders } from '../../../search/answer/asked.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';

/** Draws how the articles found can be shown: in which order, as articles or lines, with copies folded or not. */
export function drawOptions(box: HTMLElement, address: SearchAddress, left: number): void {
  const { search } = searchVoice().words;
  const offered = orders.filter((order) => order !== 'relevance' || address.words !== '');
  const order = address.order ?? (address.words === '' ? 'newest' : 'relevance');
  const hasLines = address.words !== '';
  const isLines = hasLines && address.view === 'lines';
  const controls = [
    left > 1 && choice('sort', search.order, offered, search.orders, order),
    hasLines && choice('view', search.as, views, search.views, address.view),
    isLines && choice('lines', search.linesBy, lineOrders, search.lineOrders, address.lineOrder),
    !isLines && left > 1 && tick('copies', search.foldCopies, 'folded', address.copies === 'folded'),
  ];
  // Whoever goes through the list by keys stays in it.
  const focused = box.contains(document.activeElement) ? document.activeElement?.id : undefined;
  box.replaceChildren(...controls.filter((one) => one !== false));
  if (focused) box.querySelector<HTMLElement>(`#${focused}`)?.focus();
}

/** What a reader chose of these, as it stands in an address. */
export function readOption(control: HTMLSelectElement | HTMLInputElement): Partial<SearchAddress> {
  const { name, value } = control;
  const query = new URLSearchParams(location.search);
  query.set(name, control instanceof HTMLInputElement && !control.checked ? 'all' : value);
  const { order, view, lineOrder, copies } = parseAddress(query.toString());
  return { order, view, lineOrder, copies };
}

function choice<K extends string>(
  name: string,
  label: string,
  values: readonly K[],
  names: Record<K, string>,
  chosen: string,
): HTMLElement {
  const id = `option-${name}`;
  const options = values.map((value) => make('option', { value, selected: value === chosen }, names[value]));
  return make('p', {}, make('label', { for: id }, label), ' ', make('select', { id, name }, ...options));
}

function tick(name: string, label: string, value: string, isTicked: boolean): HTMLElement {
  const id = `option-${name}`;
  const box = make('input', { type: 'checkbox', id, name, value, checked: isTicked });
  return make('p', {}, box, ' ', make('label', { for: id }, label));
}
