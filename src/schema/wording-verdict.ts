import { z } from 'astro/zod';
import { certainties, oneOf } from './terms.ts';
import { wordingStates } from './wording-states.ts';

/** A place in an article, as data point at it. */
export const citedPlace = z.strictObject({
  article: z.string().meta({ description: 'Id of the article.' }),
  place: z.string().meta({ description: 'Id of the passage or sentence in it, such as p3s2.' }),
  url: z.url().meta({ description: 'Link to it, permanent once it is published.' }),
});

/** What a program finds on the words of a quotation, as data. */
export const wordingVerdict = z
  .strictObject({
    state: oneOf(wordingStates),
    against: z
      .union([citedPlace, z.strictObject({ url: z.url() })])
      .optional()
      .meta({ description: 'What it was held against: a place in an article, or a page outside the archive.' }),
    certainty: oneOf({ sure: certainties.sure, likely: certainties.likely })
      .optional()
      .meta({ description: 'How sure it is that both go back to one source.' }),
    changes: z
      .array(
        z.strictObject({
          has: z.string().optional().meta({ description: 'Its own words there; missing where it leaves words out.' }),
          instead: z.string().optional().meta({
            description: 'The other’s words there: empty where words were added, missing where nobody can tell.',
          }),
        }),
      )
      .optional()
      .meta({ description: 'Where the two differ, in order, as printed.' }),
    isTranslated: z
      .boolean()
      .optional()
      .meta({ description: 'Whether its page was translated by a machine on the way.' }),
    isDoubtful: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the words of the other may have been changed too.' }),
  })
  .meta({
    description:
      'Whether a program finds it to have the words of its source. Only texts of one source are held against each other.',
  });
