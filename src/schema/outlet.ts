import { z } from 'astro/zod';
import { day, identifier, language, webAddress, words } from './fields.ts';
import { oneOf, outletKinds } from './terms.ts';

/** Who publishes: `outlets/<id>.yaml`. */
export function outletSchema() {
  return z.strictObject({
    /** The name it goes by. */
    name: words,
    /**
     * What it is: an agency’s texts are counted as the agency’s, wherever they stand. Left out until somebody has looked;
     * `unknown` is the record for texts of which nobody knows who published them.
     */
    kind: oneOf(outletKinds).optional(),
    /** What it is, in a short paragraph, from what the archive's texts and their pages show; left out until somebody has looked. */
    profile: words.optional(),
    /** How far its texts can be relied on in general, and why: its standing as a source; left out until somebody has looked. */
    standing: words.optional(),
    /** Where it is on the web. */
    url: webAddress.optional(),
    /** The language it publishes in. */
    language: language.optional(),
    /** The country it publishes from, in words. */
    country: words.optional(),
    /** What other systems call it. */
    identifiers: z.array(identifier).default([]),
    /** The last day this record was changed. */
    updated: day.optional(),
  });
}

export type OutletData = z.output<ReturnType<typeof outletSchema>>;
