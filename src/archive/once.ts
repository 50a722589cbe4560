/**
 * Runs a join once per build and hands the same answer to every page; while an editor is at work (`astro dev`) each page
 * asks afresh, so that a changed file shows.
 */
export function once<T>(join: () => Promise<T>): () => Promise<T> {
  const joined = onceFor(join, () => '');
  return () => joined(undefined);
}

/**
 * The same for a join of each record of a kind. Kinds of pages are written one after the other, so that each record is
 * asked for many times, with all others between.
 * @param keyOf what tells one from another.
 */
export function onceFor<A, T>(join: (of: A) => Promise<T>, keyOf: (of: A) => string): (of: A) => Promise<T> {
  const joined = new Map<string, Promise<T>>();
  return (of) => {
    const known = joined.get(keyOf(of));
    if (known && !import.meta.env.DEV) return known;
    const answer = join(of);
    joined.set(keyOf(of), answer);
    return answer;
  };
}
