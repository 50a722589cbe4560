import type { Archive } from './archive.ts';

/** Makes a join of the whole archive once and hands the same answer to every page that asks. */
export function once<T>(join: (archive: Archive) => T): (archive: Archive) => T {
  const made = onceFor(
    (archive: Archive, _: string) => join(archive),
    (key) => key,
  );
  return (archive) => made(archive, '');
}

/**
 * The same for a join of each record of a kind. Kinds of pages are written one after the other, so that each record is
 * asked for many times, with all others between. What was made of an archive is forgotten with it.
 * @param keyOf what tells one from another.
 */
export function onceFor<A, T>(
  join: (archive: Archive, of: A) => T,
  keyOf: (of: A) => string,
): (archive: Archive, of: A) => T {
  const joined = new WeakMap<Archive, Map<string, { answer: T }>>();
  return (archive, of) => {
    const known = joined.get(archive) ?? new Map<string, { answer: T }>();
    joined.set(archive, known);
    const { answer } = known.get(keyOf(of)) ?? { answer: join(archive, of) };
    known.set(keyOf(of), { answer });
    return answer;
  };
}
