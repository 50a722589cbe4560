import type { Archive } from '../archive.ts';
import { once } from '../asking/once.ts';
import { voiceOf } from '../own-voice.ts';

/**
 * The pages that an archive has written of itself, in the order it gives them, then the others by title. Every page lists
 * them, so nothing is told here that only their own pages show.
 */
export const listOwnPages = once('own pages', ({ facts, records }: Archive): OwnPage[] => {
  const { compare } = voiceOf(facts);
  return [...records.pages.values()]
    .toSorted((a, b) => placeOf(a.data) - placeOf(b.data) || compare(a.data.title, b.data.title))
    .map(({ id, data: { title, summary } }) => ({ id, title, summary }));
});

function placeOf({ order }: { order?: number | undefined }): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}

/** A page of the archive's own, as lists have it. */
export interface OwnPage {
  id: string;
  title: string;
  /** What stands there, in a sentence. */
  summary: string | undefined;
}
