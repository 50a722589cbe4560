import { tiers } from '../answer/answer.ts';
import type { Order } from '../answer/asked.ts';
import type { Judged } from './tiers.ts';

/** Puts articles into an order within their tiers: by match, by date with the undated last, or by outlet. */
export function putInOrder(found: readonly Judged[], order: Order): Judged[] {
  const within = orders[order];
  return found.toSorted(
    (a, b) =>
      tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || within(a, b) || b.score - a.score || a.article - b.article,
  );
}

const newest = (a: Judged, b: Judged): number => compareDates(b.date, a.date);
const orders: Record<Order, (a: Judged, b: Judged) => number> = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  newest: (a, b) => undatedLast(a, b) || newest(a, b),
  oldest: (a, b) => undatedLast(a, b) || compareDates(a.date, b.date),
  outlet: (a, b) => compareNames(a.outlet, b.outlet) || undatedLast(a, b) || newest(a, b),
};

function undatedLast(a: Judged, b: Judged): number {
  return Number(a.date === undefined) - Number(b.date === undefined);
}

function compareDates(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const { compare: compareNames } = new Intl.Collator();
