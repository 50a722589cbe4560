import type { Certainty } from './evidence.ts';
import { must } from '../text/must.ts';

/**
 * Finds for each text the last ones of the ways up from it: nothing leads on from them but, between copies of one text, back.
 * Copies that lead to one another are one top, named by what an editor called it. Each step is taken once, by strongly
 * connected components (Tarjan 1972), however many copies a text has and however long a way is.
 * @param least steps of less certainty lead nowhere.
 */
export function traceTops(steps: Steps, least: Certainty): (from: string) => readonly string[] {
  const tops = new Map<string, readonly string[]>();
  const lows = new Map<string, number>();
  const open: string[] = [];
  const enter = (key: string): Visit => {
    const number = lows.size;
    lows.set(key, number);
    open.push(key);
    return { key, number, low: number, ahead: stepsFrom(key, steps, least).map(({ to }) => to), at: open.length - 1 };
  };
  const close = (circle: readonly string[]): void => {
    const beyond = circle.flatMap((key) => stepsFrom(key, steps, least).flatMap(({ to }) => tops.get(to) ?? []));
    const sorted = circle.toSorted();
    const own = sorted.findLast((key) => key.startsWith('same:')) ?? must(sorted[0], 'every circle has a text');
    const found = beyond.length > 0 ? [...new Set(beyond)].toSorted() : [own];
    for (const key of circle) tops.set(key, found);
  };
  const leave = ({ key, number, low, at }: Visit, before: Visit | undefined): void => {
    lows.set(key, low);
    if (low === number) close(open.splice(at));
    else if (before) before.low = Math.min(before.low, low);
  };
  const visit = (from: string): void => {
    const way = [enter(from)];
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const to = last.ahead.pop();
      if (to === undefined) {
        way.pop();
        leave(last, way.at(-1));
      } else if (!lows.has(to)) way.push(enter(to));
      // What has its tops is no part of a circle with this one.
      else if (!tops.has(to))
        last.low = Math.min(last.low, must(lows.get(to), 'every text that was come to has a number'));
    }
  };
  return (from) => {
    if (!tops.has(from)) visit(from);
    return must(tops.get(from), 'every text that was come to has its tops');
  };
}

/** Tells whether sure steps alone lead from a text to another. */
export function traceSure(steps: Steps): (from: string, to: string) => boolean {
  const back = new Map<string, string[]>();
  for (const from of steps.keys())
    for (const { to } of stepsFrom(from, steps, 'sure')) {
      const known = back.get(to);
      if (known) known.push(from);
      else back.set(to, [from]);
    }
  const found = new Map<string, ReadonlySet<string>>();
  const allBelow = (to: string): ReadonlySet<string> => {
    const known = found.get(to);
    if (known) return known;
    const reached = new Set([to]);
    for (const key of reached) for (const from of back.get(key) ?? []) reached.add(from);
    found.set(to, reached);
    return reached;
  };
  return (from, to) => allBelow(to).has(from);
}

function stepsFrom(key: string, steps: Steps, least: Certainty): { to: string }[] {
  return (steps.get(key) ?? []).filter(({ certainty }) => certainties.indexOf(certainty) <= certainties.indexOf(least));
}

const certainties = ['sure', 'likely', 'guess'] as const;

/** From each text to those it was made of. */
export type Steps = Map<string, { to: string; certainty: Certainty }[]>;

/** A text on the way that is being walked. */
interface Visit {
  key: string;
  /** When it was come to, and the earliest that its ways lead back to. */
  number: number;
  low: number;
  /** Where its steps lead that are not taken yet. */
  ahead: string[];
  /** Its place among those whose tops are not known yet. */
  at: number;
}
