import { z } from 'astro/zod';
import { certainty, day, isGroup, quoteSelector, words } from '../fields.ts';
import { effects, informationNumbers, noteKinds, oneOf, sourceLetters } from '../terms.ts';

/** The two grades and what goes with them. */
const assessmentSchema = z.object({
  /** Letter for the source, A to F. */
  source: oneOf(sourceLetters),
  /** Number for the information, 1 to 6, set independently. */
  information: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)], {
    error: `expected a number from 1 to ${Object.keys(informationNumbers).length}`,
  }),
  /** What a reader should know first, in one or two sentences. */
  summary: words,
  /** Why this letter, in one sentence. */
  sourceReason: words,
  /** Why this number, in one sentence. */
  informationReason: words,
  /** When it was assessed. */
  assessed: day,
});

/** One place of the text that a reader should not take as it stands. */
const noteSchema = z.strictObject({
  /** What is wrong at this place. */
  kind: oneOf(noteKinds),
  /** The words it is about. */
  quote: quoteSelector,
  /** What is wrong, in a sentence. */
  says: words,
  /** What the source probably had. Never put into the text. */
  proposed: words.optional(),
  /** What shows it. */
  evidence: words.optional(),
  certainty,
  /** What it does to the reader. */
  effect: oneOf(effects),
});

/** How far an article can be trusted, and why: the assessment, whole or not at all, and notes, with or without it. */
export const reliabilitySchema = z
  .strictObject({
    ...assessmentSchema.partial().shape,
    /** Damage and doubt, place by place. */
    notes: z.array(noteSchema).default([]),
  })
  .check(z.superRefine(insistOnWholeAssessment, { when: isGroup }));

/** A grade has its reason: where a part of the assessment stands, what is missing beside it is a fault. */
function insistOnWholeAssessment(group: object, context: z.core.$RefinementCtx): void {
  const isThere = (name: PropertyKey | undefined): boolean => Reflect.get(group, name ?? '') !== undefined;
  if (!Object.keys(assessmentSchema.shape).some(isThere)) return;
  const issues = assessmentSchema.safeParse(group).error?.issues ?? [];
  for (const issue of issues) if (!isThere(issue.path[0])) context.addIssue({ ...issue });
}

export type AssessmentData = z.output<typeof assessmentSchema>;
export type NoteData = z.output<typeof noteSchema>;
