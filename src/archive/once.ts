/**
 * Runs a join once per build and hands the same answer to every page; while an editor is at work (`astro dev`) each page
 * asks afresh, so that a changed file shows.
 */
export function once<T>(join: () => Promise<T>): () => Promise<T> {
  let joined: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? join() : (joined ??= join()));
}
