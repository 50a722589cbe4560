import { z } from 'astro/zod';
import { day, edtf, printed, words } from '../fields.ts';
import { oneOf, type Terms } from '../terms.ts';

/** Why an article is not the whole text. */
export const incompleteKinds = {
  paywall: { label: 'cut off by a paywall', says: 'The outlet shows the rest to subscribers alone.' },
  cut: { label: 'cut off', says: 'The capture or the copy ends before the text does.' },
  excerpt: { label: 'an excerpt', says: 'Whoever handed it in or printed it took a part of it.' },
  illegible: { label: 'not wholly legible', says: 'Words of a scan or a recording cannot be made out.' },
} as const satisfies Terms;

/** What an outlet itself says it did to its text. */
export const noticeKinds = {
  correction: { label: 'Correction', says: 'The outlet says that something was wrong and is right now.' },
  clarification: { label: 'Clarification', says: 'The outlet says that something could be misunderstood.' },
  update: { label: 'Update', says: 'The outlet says that it added to its text.' },
  retraction: { label: 'Retraction', says: 'The outlet says that it no longer stands by its text.' },
} as const satisfies Terms;

/** Who changed a text. */
const changers = {
  archive: { label: 'the archive', says: 'The archive corrected its record or its reading of the original.' },
  outlet: { label: 'the outlet', says: 'The outlet changed its text: a later capture has other words.' },
} as const satisfies Terms;

/** A change of the record, or of the text by its outlet. */
export const correctionSchema = z.strictObject({
  /** The version that has the change. */
  version: z.int().positive(),
  /** The day of the change; where the outlet changed its text, the day on which that was seen. */
  date: day,
  /** What was changed and why, in a sentence. */
  says: words,
  /** Who changed it: the archive, unless the outlet is named. */
  by: oneOf(changers).default('archive'),
});

/** That an article is not the whole text. */
export const incompleteSchema = z.strictObject({
  /** Why words are missing. */
  kind: oneOf(incompleteKinds),
  /** What shows it, and how much is missing, in a sentence. */
  says: words,
});

/** What an outlet itself says of a change of its text. */
export const noticeSchema = z.strictObject({
  /** What the outlet calls it. */
  kind: oneOf(noticeKinds),
  /** The notice as printed; it stands in the original, whether or not it is a passage of the article. */
  quote: printed.optional(),
  /** When the outlet says it changed the text. EDTF. */
  date: edtf.optional(),
  /** What was changed, in a sentence of the archive’s. */
  says: words.optional(),
});
