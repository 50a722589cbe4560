import { keyOf } from './key.ts';
import { nothingKept } from './nothing-kept.ts';
import { seeFiles, type SeenFiles, type Trust } from './seen-files.ts';
import type { Shelf } from './store.ts';

/**
 * What a run keeps things with: a store, the files it has seen, and the mark of the program that makes what is kept.
 * @param store nothing, if nothing is to be kept from one run to the next.
 */
export function keepIn(store: Shelf | undefined, program: string, trust?: Trust): Keeping {
  const place = store ?? nothingKept;
  return { store: place, seen: seeFiles(place, trust), program };
}

/** What is made of one file alone: kept for as long as its bytes and the program are the same. */
export async function keepOfFile<T>(
  { store, seen, program }: Keeping,
  kind: string,
  path: string,
  make: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  const known = store.get<T>(kind, keyOf(program, seen.digestOf(path)));
  if (known !== undefined) return known;
  const { bytes, digest } = seen.load(path);
  const made = await make(bytes);
  store.put(kind, keyOf(program, digest), made);
  return made;
}

/** What a run keeps things with. */
export interface Keeping {
  store: Shelf;
  seen: SeenFiles;
  /** What changes with the program that makes what is kept. */
  program: string;
}
