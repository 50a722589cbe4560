import type { Certainty } from './evidence.ts';

/**
 * Finds for each text the last ones of the ways up from it: nothing leads on from them but, between copies of one text, back.
 * Copies that lead to one another are one top, named by what an editor called it. Each step is taken once, by strongly
 * connected components (Tarjan 1972), however many copies a text has.
 * @param least steps of less certainty lead nowhere.
 */
export function readTops(steps: Steps, least: Certainty): (from: string) => readonly string[] {
  const tops = new Map<string, readonly string[]>();
  const lows = new Map<string, number>();
  const open: string[] = [];
  const visit = (key: string): number => {
    const number = lows.size;
    let low = number;
    lows.set(key, number);
    open.push(key);
    for (const { to } of stepsFrom(key, steps, least)) {
      // What has its tops is no part of a circle with this one.
      if (!tops.has(to)) low = Math.min(low, lows.get(to) ?? visit(to));
    }
    if (low === number) close(open.splice(open.indexOf(key)));
    else lows.set(key, low);
    return low;
  };
  const close = (circle: readonly string[]): void => {
    const beyond = circle.flatMap((key) => stepsFrom(key, steps, least).flatMap(({ to }) => tops.get(to) ?? []));
    const own = circle.toSorted().findLast((key) => key.startsWith('same:')) ?? circle.toSorted()[0] ?? '';
    const found = beyond.length > 0 ? [...new Set(beyond)].toSorted() : [own];
    for (const key of circle) tops.set(key, found);
  };
  return (from) => {
    if (!tops.has(from)) visit(from);
    return tops.get(from) ?? [];
  };
}

/** All that can be reached from a text, itself among them, by steps of at least this certainty. */
export function climb(from: string, steps: Steps, least: Certainty): Set<string> {
  const reached = new Set([from]);
  for (const key of reached) for (const { to } of stepsFrom(key, steps, least)) reached.add(to);
  return reached;
}

function stepsFrom(key: string, steps: Steps, least: Certainty): { to: string }[] {
  return (steps.get(key) ?? []).filter(({ certainty }) => certainties.indexOf(certainty) <= certainties.indexOf(least));
}

const certainties = ['sure', 'likely', 'guess'] as const;

/** From each text to those it was made of. */
export type Steps = Map<string, { to: string; certainty: Certainty }[]>;
