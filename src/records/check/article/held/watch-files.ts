import type { Fault } from '../../../fault.ts';
import type { NotedArticle } from '../traits.ts';

/**
 * Collects which files of a folder the articles name, and tells in the end which stand there although their words were
 * withdrawn, and which belong to nobody. Two articles may have one original (a page that held both): it goes with the last
 * of them.
 * @param present the names of the files in the folder.
 */
export function watchFiles(folder: 'originals' | 'attachments', present: readonly string[]): FilesWatch {
  const readable = new Set<string>();
  const withdrawn = new Map<string, WithdrawnFile>();
  return {
    note({ id, state, withdrawn: its, [folder]: files = [] }) {
      if (state === 'withdrawn') for (const file of files) withdrawn.set(file, { id, date: its?.date });
      if (state === 'readable') for (const file of files) readable.add(file);
    },
    judge: () =>
      [...withdrawn].flatMap(([file, { id, date }]) =>
        readable.has(file) || !present.includes(file)
          ? []
          : {
              file: `${folder}/${file}`,
              found: `the words of ${id}, which was withdrawn on ${date}`,
              expected: 'no such file',
              remedy: 'Delete it; the facts keep its checksum.',
            },
      ),
    listUnused: () => present.filter((file) => !readable.has(file) && !withdrawn.has(file)),
  };
}

interface WithdrawnFile {
  /** The article. */
  id: string;
  /** `YYYY-MM-DD`. */
  date: string | undefined;
}

/** The files named so far. */
export interface FilesWatch {
  note: (article: NotedArticle) => void;
  judge: () => Fault[];
  /** Those that no article has named. */
  listUnused: () => string[];
}
