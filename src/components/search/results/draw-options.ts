import { lineOrders, parseAddress, views, type SearchAddress } from '../../../search/answer/address.ts';
import { orders, type Order } from '../../../search/answer/asked.ts';
import { make } from '../../ui/elements.ts';

/** Draws how the articles found can be shown: in which order, as articles or lines, with copies folded or not. */
export function drawOptions(box: HTMLElement, address: SearchAddress, left: number): void {
  const offered = (Object.keys(orders) as Order[]).filter((order) => order !== 'relevance' || address.words !== '');
  const order = address.order ?? (address.words === '' ? 'newest' : 'relevance');
  const hasLines = address.words !== '';
  const isLines = hasLines && address.view === 'lines';
  const controls = [
    choice('sort', 'Order', Object.fromEntries(offered.map((name) => [name, orders[name]])), order, left > 1),
    choice('view', 'As', views, address.view, hasLines),
    choice('lines', 'Lines', lineOrders, address.lineOrder, isLines),
    choice('copies', 'Copies', { folded: 'Folded into one', all: 'All shown' }, address.copies, !isLines && left > 1),
  ];
  // Whoever goes through the list by keys stays in it.
  const focused = box.contains(document.activeElement) ? document.activeElement?.id : undefined;
  box.replaceChildren(...controls.filter((one) => one !== undefined));
  if (focused) box.querySelector<HTMLElement>(`#${focused}`)?.focus();
}

/** What a reader chose of these, as it stands in an address. */
export function readOption({ name, value }: HTMLSelectElement): Partial<SearchAddress> {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  const { order, view, lineOrder, copies } = parseAddress(query.toString());
  return { order, view, lineOrder, copies };
}

function choice(
  name: string,
  label: string,
  values: Record<string, string>,
  chosen: string,
  isOffered: boolean,
): HTMLElement | undefined {
  if (!isOffered) return undefined;
  const id = `option-${name}`;
  const options = Object.entries(values).map(([value, text]) =>
    make('option', { value, selected: value === chosen }, text),
  );
  return make('p', {}, make('label', { for: id }, label), ' ', make('select', { id, name }, ...options));
}
