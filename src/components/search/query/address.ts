import { facetNames, orders, type Chosen, type FacetName, type Order } from './facets.ts';

/** Reads what is asked from an address: `?q=troops&outlet=daily-sabah&outlet=axadle&sort=newest`. */
export function parseAddress(query: string): Asked {
  const given = new URLSearchParams(query);
  const order = given.get('sort') ?? '';
  const chosen = facetNames.flatMap((name) => {
    const ids = [...new Set(given.getAll(name).filter(Boolean))];
    return ids.length > 0 ? [[name, ids] as const] : [];
  });
  return {
    words: (given.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    order: Object.hasOwn(orders, order) ? (order as Order) : undefined,
  };
}

/** Writes what is asked as the query of an address, always in the same order; empty if nothing is asked. */
export function writeAddress({ words, chosen, order }: Asked): string {
  const query = new URLSearchParams();
  if (words !== '') query.append('q', words);
  for (const name of facetNames) for (const id of chosen[name] ?? []) query.append(name, id);
  if (order) query.append('sort', order);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same question with a value of a facet chosen, or no longer. */
export function toggle(asked: Asked, facet: FacetName, id: string): Asked {
  const ids = asked.chosen[facet] ?? [];
  const others = Object.entries(asked.chosen).filter(([name]) => name !== facet);
  const rest = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return { ...asked, chosen: Object.fromEntries(rest.length > 0 ? [...others, [facet, rest]] : others) };
}

/** What a reader asks: all of it stands in the address, so that a search can be linked to. */
export interface Asked {
  words: string;
  chosen: Chosen;
  /** None for the order that fits: by match where words are asked for, else by date. */
  order: Order | undefined;
}
