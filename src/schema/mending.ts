import { z } from 'astro/zod';

/** For schemas whose values people write in ways of their own: what to write instead of what was found, in a sentence. */
export const mending = z.registry<Mending>();

interface Mending {
  mend: (written: string) => string | undefined;
}
