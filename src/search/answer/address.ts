import { facetNames, orders, timeNames, type Chosen } from './asked.ts';
import type { Asked } from './service.ts';

/** Reads what is asked, and how it is shown, from an address: `?q=troops&outlet=daily-sabah&sort=newest&view=lines`. */
export function parseAddress(query: string): SearchAddress {
  const given = new URLSearchParams(query);
  const chosen = chosenNames.flatMap((name) => {
    const ids = [...new Set(given.getAll(name).filter(Boolean))];
    return ids.length > 0 ? [[name, ids] as const] : [];
  });
  return {
    words: (given.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    order: oneOf(orders, given.get('sort')),
    view: oneOf(views, given.get('view')) ?? 'articles',
    lineOrder: oneOf(lineOrders, given.get('lines')) ?? 'found',
    copies: given.get('copies') === 'all' ? 'all' : 'folded',
    cited: parseCited(given),
  };
}

/** Writes the query of an address, always in the same order; empty if nothing is asked. */
export function writeAddress({ words, chosen, order, view, lineOrder, copies, cited }: SearchAddress): string {
  const query = new URLSearchParams();
  if (words !== '') query.append('q', words);
  for (const name of chosenNames) for (const id of chosen[name] ?? []) query.append(name, id);
  if (order) query.append('sort', order);
  if (view !== 'articles') query.append('view', view);
  if (lineOrder !== 'found') query.append('lines', lineOrder);
  if (copies !== 'folded') query.append('copies', copies);
  if (cited?.version !== undefined) query.append('asof', cited.version);
  if (cited) query.append('n', String(cited.articles));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same question with a value of a facet chosen, or no longer. */
export function toggle(address: SearchAddress, facet: keyof Chosen, id: string): SearchAddress {
  const ids = address.chosen[facet] ?? [];
  return choose(address, facet, ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
}

/** The same question with just these values of a facet chosen. */
export function choose(address: SearchAddress, facet: keyof Chosen, ids: string[]): SearchAddress {
  const others = Object.entries(address.chosen).filter(([name]) => name !== facet);
  return { ...address, chosen: Object.fromEntries(ids.length > 0 ? [...others, [facet, ids]] : others) };
}

/** Whether two addresses ask the same, however it is shown. */
export function isSameQuestion(one: SearchAddress, other: SearchAddress): boolean {
  const asked = ({ words, chosen, order }: SearchAddress): string => writeAddress({ ...plain, words, chosen, order });
  return asked(one) === asked(other);
}

function parseCited(given: URLSearchParams): Cited | undefined {
  const articles = given.get('n') ?? '';
  if (!/^\d{1,9}$/.test(articles)) return undefined;
  return { version: given.get('asof') || undefined, articles: Number(articles) };
}

function oneOf<K extends string>(known: readonly K[], given: string | null): K | undefined {
  return known.find((one) => one === given);
}

const chosenNames = [...facetNames, ...timeNames];

/** What was found can be read as articles, or as lines with the words found below each other. */
export const views = ['articles', 'lines'] as const;

/** What such lines can be put in order by. */
export const lineOrders = ['found', 'left', 'right'] as const;

const plain: Omit<SearchAddress, 'words' | 'chosen' | 'order'> = {
  view: 'articles',
  lineOrder: 'found',
  copies: 'folded',
  cited: undefined,
};

/** All that stands in the address of a search. */
export interface SearchAddress extends Omit<Asked, 'withPeople'> {
  view: (typeof views)[number];
  lineOrder: (typeof lineOrders)[number];
  /** Whether articles of nearly the same text are folded into one. */
  copies: 'folded' | 'all';
  /** What the answer was when the search was cited. */
  cited: Cited | undefined;
}

/** The answer to a search as it was when somebody cited it. */
export interface Cited {
  /** The version of the archive; none if it was not published. */
  version: string | undefined;
  articles: number;
}
