import { z } from 'astro/zod';
import { day, words } from './fields.ts';

/** An address below the base path: a page ends with a slash, all else is a file. */
const address = z
  .string()
  .regex(
    /^\/(?:[\w~.-]+\/)*[\w~.-]*$/,
    'expected an address below the archive’s own, such as "/stories/old-bridge/compare/a-b/"',
  );

/** The same, with a fragment if it is a place on a page. */
const place = z
  .string()
  .regex(/^[^#]*(?:#[\w~.-]+)?$/, 'expected an address, with at most one fragment')
  .refine((to) => address.safeParse(to.replace(/#.*/, '')).success, {
    error: 'expected an address below the archive’s own, such as "/stories/old-bridge/compare/a-b/"',
  });

/** Where published addresses that belong to no record lead now: `redirects.yaml`. */
export const redirectsSchema = z.array(
  z.strictObject({
    /** The address that was published; a place on a page that still stands is told of there. */
    from: place,
    /** What stands for it now. */
    to: place,
    /** When it was changed. */
    since: day,
    /** Why, for a reader who gets to see it. */
    says: words.optional(),
  }),
);

export type Redirect = z.output<typeof redirectsSchema>[number];
