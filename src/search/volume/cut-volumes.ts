import { compareText } from '../../text/compare-text.ts';

/**
 * Cuts all articles into volumes, in the order in which they joined the archive: those that were published, then the others by id.
 * An article that is no longer there leaves its number empty, so that what joins or goes moves no other.
 * @param joined ids of all that were ever published, in that order.
 * @param present the articles that are there, by id.
 */
export function cutVolumes<T>(
  joined: readonly string[],
  present: ReadonlyMap<string, T>,
  size = volumeSize,
): (T | undefined)[][] {
  if (present.size === 0) return [];
  const published = new Set(joined);
  const others = [...present.keys()].filter((id) => !published.has(id)).toSorted(compareText);
  const all = [...published, ...others].map((id) => present.get(id));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, volume) =>
    all.slice(volume * size, (volume + 1) * size),
  );
}

/**
 * Articles of a volume. Pagefind holds a whole index in its memory while it makes it, a quarter of a megabyte for each article
 * (https://github.com/Pagefind/pagefind/issues/842); and a reader loads the table and the catalogue of a volume before anything is
 * found in it: of so many they are a tenth of the two hundred kilobytes that a first result may take.
 */
const volumeSize = 500;
