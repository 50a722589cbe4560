import type { Fault } from '../../fault.ts';
import type { NotedArticle } from './traits.ts';

/**
 * Collects which originals the articles name, and tells in the end which stand there although their words were withdrawn,
 * and which belong to nobody. Two articles may have one original (a page that held both): it goes with the last of them.
 * @param present the names of the files in `originals/`.
 */
export function watchOriginals(present: readonly string[]): OriginalsWatch {
  const readable = new Set<string>();
  const withdrawn = new Map<string, WithdrawnOriginal>();
  return {
    note({ id, state, withdrawn: its, originals }) {
      if (state === 'withdrawn') for (const file of originals) withdrawn.set(file, { id, date: its?.date });
      if (state === 'readable') for (const file of originals) readable.add(file);
    },
    judge: () =>
      [...withdrawn].flatMap(([file, { id, date }]) =>
        readable.has(file) || !present.includes(file)
          ? []
          : {
              file: `originals/${file}`,
              found: `the words of ${id}, which was withdrawn on ${date}`,
              expected: 'no such file',
              remedy: 'Delete it; the facts keep its checksum.',
            },
      ),
    listUnused: () => present.filter((file) => !readable.has(file) && !withdrawn.has(file)),
  };
}

interface WithdrawnOriginal {
  /** The article. */
  id: string;
  /** `YYYY-MM-DD`. */
  date: string | undefined;
}

/** The originals named so far. */
export interface OriginalsWatch {
  note: (article: NotedArticle) => void;
  judge: () => Fault[];
  /** Those that no article has named. */
  listUnused: () => string[];
}
