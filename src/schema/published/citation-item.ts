import { z } from 'astro/zod';
import { certainties, oneOf } from '../terms.ts';

const words = z.string();

/** A day, month or year, or two as an interval. */
const cslDate = z.strictObject({
  'date-parts': z.array(z.array(z.int())),
  circa: z.boolean().optional(),
  season: z.int().min(1).max(4).optional(),
});

/** A person whose name an editor has parted; or a name that stays whole. */
const cslName = z.union([
  z.strictObject({
    family: words,
    given: words.optional(),
    'non-dropping-particle': words.optional(),
    suffix: words.optional(),
  }),
  z.strictObject({ literal: words }),
]);

/** A cited article as CSL-JSON; `custom` holds what CSL has no field for. */
export const citationItem = z
  .strictObject({
    id: words,
    'citation-key': words,
    type: z.literal('article-newspaper'),
    title: words,
    'title-short': words.optional(),
    author: z.array(cslName).min(1).optional(),
    'container-title': words.optional(),
    'publisher-place': words.optional().meta({ description: 'The place its dateline begins with, as printed.' }),
    section: words.optional(),
    issued: z
      .union([cslDate, z.strictObject({ literal: words })])
      .optional()
      .meta({
        description: 'None if it is undated: styles then say so in their own way. In words if it may be another day.',
      }),
    accessed: cslDate.optional().meta({ description: 'The day the archive received it.' }),
    language: words,
    archive: words,
    archive_location: words,
    URL: words,
    note: words.optional().meta({ description: 'What a reader of the citation should know, a line each.' }),
    annote: words.optional().meta({ description: 'The cited words, to the letter.' }),
    locator: words.optional().meta({ description: 'Where in the article they stand, in words.' }),
    custom: z.strictObject({
      date: words
        .optional()
        .meta({ description: 'EDTF, as recorded; none if it is undated. What nobody has confirmed ends with “?”.' }),
      dateConcluded: z.boolean().optional(),
      dateProposed: z.boolean().optional().meta({ description: 'Only a program has read the date.' }),
      agency: words.optional(),
      bodies: z
        .array(words)
        .optional()
        .meta({ description: 'Which of the names that stay whole are no person’s, but a body’s; the agency apart.' }),
      agencyConcluded: oneOf(certainties)
        .optional()
        .meta({ description: 'How sure the archive is of the agency, where the page does not name it.' }),
      originalUrl: words.optional(),
      snapshot: words.optional(),
      sha256: words,
    }),
  })
  .meta({ description: 'How it is cited, as CSL-JSON.' });

export type CitationItem = z.output<typeof citationItem>;
