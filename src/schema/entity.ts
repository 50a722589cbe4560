import { z } from 'astro/zod';
import { day, edtf, identifier, words } from './fields.ts';
import { entityKinds, oneOf } from './terms.ts';

/** A person, organisation, place or event that articles name: `entities/<id>.yaml`. */
export function entitySchema() {
  return z.strictObject({
    /** What it is. */
    kind: oneOf(entityKinds),
    /** The name the archive uses. It is found in the texts too. */
    name: words,
    /** The name as a list sorts it, where that begins with another word: the family name, a comma, the rest. */
    sortName: words.optional(),
    /** Every other form found, misspellings included; letter case counts. */
    forms: z.array(words).default([]),
    /** What is to be said of single forms, beside each of them. */
    spellings: z
      .array(
        z.strictObject({
          /** The form, as it stands in `name` or `forms`. */
          form: words,
          /** What it is, in a few words: a transliteration, a slip of machine translation. */
          says: words,
        }),
      )
      .default([]),
    /** Who or what it is, in a sentence, from what the articles say. */
    description: words,
    /** For an event: when. EDTF. */
    date: edtf.optional(),
    /** What the forms show together. */
    note: words.optional(),
    /** What other systems call it. */
    identifiers: z.array(identifier).default([]),
    /** The last day this record was changed. */
    updated: day.optional(),
  });
}

export type EntityData = z.output<ReturnType<typeof entitySchema>>;
