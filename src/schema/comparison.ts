import { z } from 'astro/zod';
import { certainty, citation, day, language, printed, recordId, webAddress, words, type Links } from './fields.ts';
import { derivationKinds, hands, hedges, oneOf, relations, verdicts, wordingForms } from './terms.ts';

/** Ids of entries that are no longer there: their addresses stay and say what became of them. */
const retiredEntries = z
  .array(
    z.strictObject({
      /** The id of the entry that is gone. */
      id: recordId,
      /** The id of the entry that stands for it now. */
      moved: recordId.optional(),
      /** What became of it, in a sentence for readers. */
      says: words,
    }),
  )
  .default([]);

/** Who decided on what a program had proposed, and when: absent in records that an editor wrote without asking a program. */
const decided = z.strictObject({
  /** A name or initials. */
  by: words,
  /** The day it was decided. */
  date: day,
});

/** Pairs of places on which an editor decided against a program. */
const rejectedPairs = z.array(z.strictObject({ a: citation, b: citation, decided: decided.optional() })).default([]);

/** The checkable statements of a story: `claims/<story>.yaml`. */
export function claimsSchema({ reference }: Links) {
  return z.strictObject({
    /** The story whose articles these are; the file is named like it. */
    story: reference('stories'),
    /** The statements, in the order in which they are shown. */
    claims: z.array(
      z.strictObject({
        /** Stands in the address of the statement: `#claim-troops`. */
        id: recordId,
        /** What it is about: “Number of troops”. */
        what: words,
        /** What each article says on it. An article without an account is silent. */
        accounts: z
          .array(
            z.strictObject({
              /** Where the article says it. */
              at: citation,
              /** Its words on it, to the letter. */
              words: printed,
              /** Who the article says it has it from. */
              speaker: words.optional(),
              /** How far the article stands behind it. */
              hedge: oneOf(hedges).optional(),
            }),
          )
          .min(1),
        /** Articles that must have spoken of it, but lost the words: damaged is not silent. */
        lost: z.array(z.strictObject({ article: reference('articles'), says: words })).default([]),
        /** What holding the accounts against each other shows. */
        verdict: oneOf(verdicts),
        /** What a reader should know of it, in a sentence or two. */
        note: words.optional(),
        certainty,
      }),
    ),
    retired: retiredEntries,
  });
}

/** The utterances of a story with every wording of them: `quotations/<story>.yaml`. */
export function quotationsSchema({ reference }: Links) {
  return z.strictObject({
    /** The story whose articles these are; the file is named like it. */
    story: reference('stories'),
    /** The utterances, in the order in which they are shown. */
    quotations: z.array(
      z.strictObject({
        /** Stands in the address of the utterance: `#quote-blinken`. */
        id: recordId,
        /** Who spoke, where that is an entity of the archive. */
        speaker: reference('entities').optional(),
        /** Who spoke, in words. */
        speakerName: words,
        /** What was said, in a short sentence of the editor’s: the heading over all wordings. Without it the fullest of them stands there. */
        what: words.optional(),
        wordings: z
          .array(
            z.strictObject({
              /** Where the article has it. */
              at: citation,
              /** The words as the article prints them, to the letter. */
              words: printed,
              /** Whether they are quoted whole, in part or as a term, or only reported. */
              form: oneOf(wordingForms),
              /** How the article says who speaks; absent where the speaker is lost. */
              attribution: words.optional(),
              /** What is wrong with this wording. */
              defect: words.optional(),
            }),
          )
          .min(1),
        /** Wordings found outside the archive. */
        outside: z
          .array(
            z.strictObject({
              /** The page they were seen on. */
              url: webAddress,
              words,
              /**
               * Whose text these words are, where the page or the evidence shows it: an agency or an outlet. Wordings of that
               * source are then held against them. Left out, nothing is held against them: they may be another’s text, or
               * another translation.
               */
              source: reference('outlets').optional(),
              /**
               * How it was made of that source’s text, if words were changed on the way: `reworded`. Such a copy shows that two
               * differ, not which of them was changed. Left out, it stands for the source’s own words.
               */
              derivation: oneOf(derivationKinds).optional(),
              /** The language of these words, if it is not that of the wordings. */
              language: language.optional(),
              /** The day the editor saw it there. */
              seen: day.optional(),
              /** Anything worth knowing about them. */
              note: words.optional(),
            }),
          )
          .default([]),
        /** What a reader should know of it, in a sentence or two. */
        note: words.optional(),
        certainty,
      }),
    ),
    /** Pairs of places that a program took for one utterance and an editor refused: they are not proposed again. */
    rejected: rejectedPairs,
    retired: retiredEntries,
  });
}

export type RetiredEntry = z.output<typeof retiredEntries>[number];
export type ClaimData = z.output<ReturnType<typeof claimsSchema>>['claims'][number];
export type QuotationData = z.output<ReturnType<typeof quotationsSchema>>['quotations'][number];

/** Which sentences say the same: `correspondences/<story>.yaml`. */
export function correspondencesSchema({ reference }: Links) {
  return z.strictObject({
    /** The story whose articles these are; the file is named like it. */
    story: reference('stories'),
    /** Pairs of sentences; which of two is named first means nothing. */
    correspondences: z.array(
      z.strictObject({
        /** One sentence. */
        a: citation,
        /** The other, in another article. */
        b: citation,
        /** How they relate. */
        relation: oneOf(relations),
        /** `partial` where only a clause corresponds. */
        scope: z.enum(['full', 'partial']).default('full'),
        certainty,
        /** On whose word the link stands. */
        by: oneOf(hands).default('editor'),
        /** Which editor, and when, where the link was proposed by a program first. */
        decided: decided.optional(),
        /** What shows it, where that is not plain. */
        note: words.optional(),
      }),
    ),
    /** Pairs that a program proposed and an editor refused: they are not proposed again. */
    rejected: rejectedPairs,
  });
}

export type CorrespondenceData = z.output<ReturnType<typeof correspondencesSchema>>['correspondences'][number];
