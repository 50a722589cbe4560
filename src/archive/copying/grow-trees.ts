/**
 * Makes trees of steps between texts: every text stands once, below the most certain of those it was made of.
 * @param keys the texts, in the order in which they stand.
 * @returns those that were made of no other and of which another was made.
 */
export function growTrees<S extends Step>(keys: readonly string[], steps: readonly S[]): Growth<S>[] {
  const chosen = new Map<string, S>();
  for (const step of steps.toSorted((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty)))
    if (!chosen.has(step.to) && !leadsTo(step.from, step.to, chosen)) chosen.set(step.to, step);
  const below = Map.groupBy(
    keys.flatMap((key) => chosen.get(key) ?? []),
    ({ from }) => from,
  );
  const grow = (key: string, step?: S): Growth<S> => ({
    key,
    steps: step ? [step] : [],
    others: steps.filter(({ to, from }) => to === key && from !== step?.from).map(({ from }) => from),
    below: (below.get(key) ?? []).map((next) => grow(next.to, next)),
  });
  return keys.filter((key) => below.has(key) && !chosen.has(key)).map((key) => grow(key));
}

/** Takes texts that are not here out of a tree where they say nothing: those nothing was made of, and those on the way to one other. */
export function pruneTree<S extends Step>(tree: Growth<S>, isHere: (key: string) => boolean): Growth<S> | undefined {
  const below = tree.below.flatMap((one) => pruneTree(one, isHere) ?? []);
  const [only, second] = below;
  if (isHere(tree.key) || second || (only && tree.steps.length === 0)) return { ...tree, below };
  return only && { ...only, steps: [...tree.steps, ...only.steps] };
}

/** Whether a text is another, or was made of it. */
function leadsTo(from: string, to: string, chosen: ReadonlyMap<string, Step>): boolean {
  for (let key: string | undefined = from; key !== undefined; key = chosen.get(key)?.from) if (key === to) return true;
  return false;
}

const order: Step['certainty'][] = ['sure', 'likely', 'guess'];

/** A step from a text to the one made of it; both by their keys. */
export interface Step {
  from: string;
  to: string;
  certainty: 'sure' | 'likely' | 'guess';
}

/** A text with those that were made of it. */
export interface Growth<S extends Step = Step> {
  key: string;
  /** How it was made of the text above it: several where those between them are left out, none at the top. */
  steps: S[];
  /** Keys of other texts it was made of. */
  others: string[];
  below: Growth<S>[];
}
