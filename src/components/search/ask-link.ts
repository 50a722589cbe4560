import { writeAddress, type SearchAddress } from '../../search/answer/address.ts';
import { make } from '../ui/elements.ts';

/** A link to another search, or to another view of this one; the page follows it without loading anew. */
export function askLink(address: SearchAddress, ...label: (Node | string)[]): HTMLAnchorElement {
  return make('a', { href: writeAddress(address) || '?', 'data-ask': true }, ...label);
}
