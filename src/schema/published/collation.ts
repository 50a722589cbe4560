import { z } from 'astro/zod';
import {
  certainties,
  derivationKinds,
  derivationSteps,
  hands,
  hedges,
  oneOf,
  relations,
  verdicts,
  wordingForms,
} from '../terms.ts';
import { originStates, readings } from '../states.ts';
import { citedPlace, wordingVerdict } from '../wording-verdict.ts';

const certainty = oneOf(certainties);
const sources = {
  pages: z.int().meta({ description: 'Pages that have it, copies included.' }),
  traced: z.int().meta({ description: 'Those of them whose origin an editor has established.' }),
  likely: z.int().meta({ description: 'Those of the traced pages whose origin is only likely.' }),
  sources: z.int().optional().meta({
    description:
      'Different sources of these pages: texts of one agency count once. Absent unless every page is traced.',
  }),
};

/** The comparison of a story as data: `/stories/<id>/collation.json`. Its JSON Schema is published beside it. */
export const collationSchema = z
  .strictObject({
    story: z.strictObject({ id: z.string(), title: z.string(), url: z.url() }),
    also: z
      .strictObject({
        tei: z.url().optional().meta({ description: 'The words themselves as a TEI P5 edition, where there are any.' }),
        annotations: z
          .url()
          .optional()
          .meta({ description: 'Links, quotations and notes as W3C Web Annotations, where the archive has them.' }),
      })
      .meta({ description: 'The same in other forms.' }),
    articles: z.array(
      z.strictObject({
        id: z.string(),
        siglum: z.string().optional(),
        title: z.string(),
        outlet: z.string(),
        agency: z
          .strictObject({ id: z.string(), certainty })
          .optional()
          .meta({ description: 'The agency whose text it is. A guess establishes nothing.' }),
        origin: oneOf(originStates).meta({
          description: 'What is known of where it comes from, all records taken together.',
        }),
        url: z.url(),
      }),
    ),
    families: z
      .array(
        z.strictObject({
          key: z.string().meta({ description: 'Distinct in the story.' }),
          sources: z.array(z.string()).meta({
            description:
              'What they go back to: outlet:<id>, or text:<id> for one under texts. Empty where that is not known.',
          }),
          articles: z.array(z.string()),
          isOneText: z
            .boolean()
            .meta({ description: 'Whether they are made of one text, and not only of what one source wrote.' }),
          certainty: z.enum(['sure', 'likely']),
        }),
      )
      .meta({
        description:
          'Articles that an editor has found to go back to one source or one text; one alone where its source is established and no other has it. Articles of which nothing is established are in none.',
      }),
    proposedFamilies: z
      .array(
        z.strictObject({
          articles: z.array(z.string()),
          pairs: z.array(
            z.strictObject({
              a: z.string(),
              b: z.string(),
              relation: z.enum(['same-text', 'derived']),
              score: z
                .number()
                .meta({ description: 'The share of the shorter article that was taken over, from 0 to 1.' }),
            }),
          ),
        }),
      )
      .meta({
        description: 'Articles that a program takes to be one text, or made of one, and nobody has decided on.',
      }),
    comparisons: z
      .array(z.strictObject({ articles: z.array(z.string()), read: oneOf(readings), by: z.string(), date: z.string() }))
      .meta({ description: 'Which articles an editor has read against each other. Of others, no silence is known.' }),
    correspondences: z
      .array(
        z.strictObject({
          a: citedPlace,
          b: citedPlace,
          relation: oneOf(relations),
          scope: z.enum(['full', 'partial']),
          certainty,
          by: oneOf(hands),
          decided: z
            .strictObject({ by: z.string(), date: z.string() })
            .optional()
            .meta({ description: 'Which editor decided on what a program had proposed, and when.' }),
          note: z.string().optional(),
        }),
      )
      .meta({
        description:
          'Sentences that correspond: all that an editor has linked; of what a program proposes inside a group only what corresponds to its first sentence.',
      }),
    groups: z
      .array(
        z.strictObject({
          articles: z.int().meta({ description: 'How many articles tell it.' }),
          texts: z.int().meta({ description: 'How many texts, copies of one, established or proposed, counted once.' }),
          places: z.array(
            z.strictObject({
              article: z.string(),
              sentence: z.string(),
              isEstablished: z.boolean().meta({ description: 'Whether an editor has linked it to another of them.' }),
            }),
          ),
        }),
      )
      .meta({ description: 'Sentences that several articles have, what most texts tell first.' }),
    claims: z.array(
      z.strictObject({
        id: z.string(),
        what: z.string(),
        url: z.url(),
        verdict: oneOf(verdicts),
        certainty,
        note: z.string().optional(),
        ...sources,
        accounts: z.array(
          citedPlace.extend({ words: z.string(), speaker: z.string().optional(), hedge: oneOf(hedges).optional() }),
        ),
        silent: z.array(z.string()).meta({
          description:
            'Ids of the articles that say nothing on it, which is known where an editor has read them completely.',
        }),
        lost: z.array(z.strictObject({ article: z.string(), says: z.string() })),
      }),
    ),
    quotations: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url(),
        speaker: z.string().optional().meta({ description: 'Id of the entity that spoke.' }),
        speakerName: z.string(),
        what: z.string().optional().meta({ description: 'What was said, in a sentence of the editor’s.' }),
        certainty,
        note: z.string().optional(),
        ...sources,
        wordings: z.array(
          citedPlace.extend({
            words: z.string(),
            form: oneOf(wordingForms),
            attribution: z.string().optional(),
            defect: z.string().optional(),
            verdict: wordingVerdict,
          }),
        ),
        outside: z.array(
          z.strictObject({
            url: z.url(),
            words: z.string(),
            source: z
              .string()
              .optional()
              .meta({ description: 'Id of the outlet or agency whose text these words are.' }),
            derivation: oneOf(derivationKinds)
              .optional()
              .meta({ description: 'How it was made of that text, if words were changed on the way.' }),
            language: z
              .string()
              .optional()
              .meta({ description: 'Of these words, if another than that of the wordings.' }),
            seen: z.string().optional().meta({ description: 'The day it was seen there, YYYY-MM-DD.' }),
            note: z.string().optional(),
          }),
        ),
      }),
    ),
    proposedQuotations: z
      .array(
        z.strictObject({
          a: citedPlace.extend({ words: z.string() }),
          b: citedPlace.extend({ words: z.string() }),
          form: z
            .enum(['direct', 'indirect'])
            .meta({ description: 'Whether the second stands in quotation marks too.' }),
          score: z.number().meta({ description: 'How much of the first the second has, 0 to 1.' }),
          shared: z.array(z.string()).meta({ description: 'Words in common.' }),
        }),
      )
      .meta({ description: 'What a program takes for one utterance and no editor has decided on.' }),
    derivations: z.array(
      z.strictObject({
        from: z.string().meta({ description: 'Id of an article, or of a text under texts.' }),
        to: z.string(),
        how: oneOf(derivationSteps),
        says: z.string(),
        certainty,
        evidence: z.array(z.string()),
        denied: z.boolean().meta({ description: 'True for a step that seems likely and is not so.' }),
      }),
    ),
    texts: z
      .array(z.strictObject({ id: z.string(), what: z.string(), outlet: z.string().optional(), seen: z.string() }))
      .meta({ description: 'Texts outside the archive that articles go back to.' }),
  })
  .meta({ title: 'Collation of a story', description: 'How the articles of one story relate.' });

export type CollationRecord = z.output<typeof collationSchema>;
