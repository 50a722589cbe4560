import { z } from 'astro/zod';
import { certainty, day, edtf, recordId, words, type Links } from './fields.ts';
import { derivationSteps, oneOf } from './terms.ts';

/** Who copied whom in a story, with texts that nobody has any more: `derivations/<story>.yaml`. */
export function derivationsSchema({ reference }: Links) {
  /** One end of a step: an article of this archive, or a text named under `texts`. */
  const end = z.union([z.strictObject({ article: reference('articles') }), z.strictObject({ text: recordId })], {
    error: 'expected { article: … } or { text: … }',
  });
  return z.strictObject({
    /** The story whose articles these are; the file is named like it. */
    story: reference('stories'),
    /** Texts outside the archive that articles go back to: an agency's report, a translation that was lost. */
    texts: z
      .array(
        z.strictObject({
          /** What steps call the text by. */
          id: recordId,
          /** What it is, in a few words: “Reuters, 13 January”. */
          what: words,
          /** The agency or outlet it is of. */
          outlet: reference('outlets').optional(),
          /** When it was published, if that is known. EDTF. */
          date: edtf.optional(),
          /** How it is known: not at all but by its copies, or in excerpts. */
          seen: words,
        }),
      )
      .default([]),
    /** Articles that are copies of one text, wherever it comes from. */
    same: z
      .array(
        z.strictObject({
          /** Stands in the address of the page that shows them as one text. */
          id: recordId,
          /** The copies; which of them came first is not said. */
          articles: z.array(reference('articles')).min(2),
          certainty,
          /** Who decided it: a name or initials. */
          by: words,
          /** The day it was decided. */
          date: day,
          /** Articles that came later and are copies of it too. */
          added: z
            .array(
              z.strictObject({
                /** The copies that were added. */
                articles: z.array(reference('articles')).min(1),
                certainty,
                /** Who decided it, and when: the others may have been decided by somebody else. */
                by: words,
                /** The day it was decided. */
                date: day,
              }),
            )
            .default([]),
          /** Anything worth knowing about it. */
          note: words.optional(),
        }),
      )
      .default([]),
    /** Articles that a program took for copies of one text, and an editor not: it is not proposed again of any two of them, nor of their copies. */
    refused: z
      .array(
        z.strictObject({
          /** No two of them are copies of one text. */
          articles: z.array(reference('articles')).min(2),
          /** Who decided it: a name or initials. */
          by: words,
          /** The day it was decided. */
          date: day,
          /** Anything worth knowing about it. */
          note: words.optional(),
        }),
      )
      .default([]),
    /** Steps from a text to the one made of it. */
    steps: z
      .array(
        z.strictObject({
          from: end,
          to: end,
          /** What was done to the text on the way. */
          how: oneOf(derivationSteps),
          /** What was done on the way, in a sentence. */
          says: words,
          certainty,
          /** What shows it, a statement each. */
          evidence: z.array(words).min(1),
          /** True for a step that seems likely and is not so: the evidence says why. */
          denied: z.boolean().default(false),
        }),
      )
      .default([]),
  });
}

/** What a step begins or ends at: the id of an article, or of a text that is not here. */
export function idOfEnd(end: DerivationsData['steps'][number]['from']): string {
  return 'article' in end ? end.article.id : end.text;
}

export type DerivationsData = z.output<ReturnType<typeof derivationsSchema>>;
