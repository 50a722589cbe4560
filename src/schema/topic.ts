import { z } from 'astro/zod';
import { day, identifier, words, type Links } from './fields.ts';

/** A subject that articles share: `topics/<id>.yaml`. */
export function topicSchema({ reference }: Links) {
  return z.strictObject({
    /** What it is called. */
    name: words,
    /** What belongs here and what does not, in a paragraph. */
    scope: words,
    /** The wider topic. */
    broader: reference('topics').optional(),
    /** Topics to look at too. */
    related: z.array(reference('topics')).default([]),
    /** What other systems call it. */
    identifiers: z.array(identifier).default([]),
    /** The last day this record was changed. */
    updated: day.optional(),
  });
}
