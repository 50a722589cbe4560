import { z } from 'astro/zod';
import { Document, parseDocument, type Scalar, type YAMLMap } from 'yaml';

/** Reads a review file: the proposals in it with the decisions an editor has entered. */
export function readReview(text: string, file: string): Review | { faults: string[] } {
  if (text.trim() === '') return { proposals: [], quotations: [] };
  const document = parseDocument(text);
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => `${file}: ${message}`) };
  const parsed = reviewSchema.safeParse(document.toJS());
  if (parsed.success) return { proposals: parsed.data.proposals, quotations: parsed.data.quotations };
  return {
    faults: parsed.error.issues.map(
      ({ path, message }) =>
        `${file}: ${path[0] === 'quotations' ? 'quotation' : 'proposal'} ${Number(path[1] ?? 0) + 1}, ${String(path[2] ?? '')}: ${message}; a decision is accept, reject or empty.`,
    ),
  };
}

/** Writes a review file, each proposal with the words of both places, so that it can be decided in the file itself. */
export function writeReview(story: string, { proposals, quotations }: Review): string {
  const sentences = proposals.map((proposal) => ({ ...proposal, decision: null }));
  // What was accepted waits here until an editor has entered it.
  const utterances = quotations.map((pair) => ({ ...pair, decision: pair.decision ?? null }));
  const document = new Document({
    story,
    ...(sentences.length > 0 ? { proposals: sentences } : {}),
    ...(utterances.length > 0 ? { quotations: utterances } : {}),
  });
  document.commentBefore = ' Write “accept” or “reject” after each “decision:”, then run the same command again.';
  explain(document, 'proposals', ' Do these two sentences say the same because one wording comes from the other?');
  explain(
    document,
    'quotations',
    ' Are these two wordings of one utterance? If so, enter it in quotations/ with its speaker: a program cannot know who\n spoke. It leaves this file then by itself.',
  );
  return document.toString({ lineWidth: 110, nullStr: '' });
}

function explain(document: Document, list: string, comment: string): void {
  const { items } = document.contents as YAMLMap<Scalar>;
  const key = items.find((pair) => pair.key.value === list)?.key;
  if (key) Object.assign(key, { commentBefore: comment, spaceBefore: true });
}

const decision = z
  .enum(['accept', 'reject'])
  .nullish()
  .transform((made) => made ?? undefined);

const pair = {
  /** A sentence, `article-id#p3s2`. */
  a: z.string(),
  aWords: z.string(),
  b: z.string(),
  bWords: z.string(),
  /** How alike they are, 0 to 1. */
  score: z.number(),
  /** The words they have in common. */
  shared: z.array(z.string()),
  decision,
};

const reviewSchema = z.strictObject({
  story: z.string(),
  proposals: z
    .array(z.strictObject({ ...pair, relation: z.enum(['near-verbatim', 'paraphrase', 'related']) }))
    .default([]),
  quotations: z.array(z.strictObject({ ...pair, form: z.enum(['direct', 'indirect']) })).default([]),
});

/** What a program proposes for a story, with what an editor has decided. */
export type Review = Omit<z.output<typeof reviewSchema>, 'story'>;
export type Proposal = Review['proposals'][number];
export type QuotationProposal = Review['quotations'][number];
