import { z } from 'astro/zod';
import { day } from './fields.ts';

/** What keeps a record out of all that is published, though it is checked like every other. */
export const releasing = {
  /** Not to be shown yet: in nothing that is built, until this is deleted. */
  draft: z.literal(true, { error: 'expected true; where the record is to be shown, leave the field out' }).optional(),
  /** The day from which it is shown; until then it is held back like a draft. */
  release: day.optional(),
};

/** Whether a record is not to be shown yet. @param today `YYYY-MM-DD`. */
export function isUnreleased({ draft, release }: Releasing, today: string): boolean {
  return draft === true || (release !== undefined && release > today);
}

/** What a record says of its being shown. */
export interface Releasing {
  draft?: true | undefined;
  release?: string | undefined;
}
