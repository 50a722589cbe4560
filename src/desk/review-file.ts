import { z } from 'astro/zod';
import { parseDocument, stringify } from 'yaml';

/** Reads a review file: the proposals in it with the decisions an editor has entered. */
export function readReview(text: string, file: string): { proposals: Proposal[] } | { faults: string[] } {
  if (text.trim() === '') return { proposals: [] };
  const document = parseDocument(text);
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => `${file}: ${message}`) };
  const parsed = reviewSchema.safeParse(document.toJS());
  if (parsed.success) return { proposals: parsed.data.proposals };
  return {
    faults: parsed.error.issues.map(
      ({ path, message }) =>
        `${file}: proposal ${Number(path[1] ?? 0) + 1}, ${String(path[2] ?? '')}: ${message}; a decision is accept, reject or empty.`,
    ),
  };
}

/** Writes a review file, each proposal with the words of both sentences, so that it can be decided in the file itself. */
export function writeReview(story: string, proposals: readonly Proposal[]): string {
  const entries = proposals.map(({ decision: _, ...proposal }) => ({ ...proposal, decision: null }));
  return `${heading}${stringify({ story, proposals: entries }, { lineWidth: 110, nullStr: '' })}`;
}

const heading = `# Do these two sentences say the same because one wording comes from the other?
# Write “accept” or “reject” after each “decision:”, then run the same command again.
`;

const reviewSchema = z.strictObject({
  story: z.string(),
  proposals: z.array(
    z.strictObject({
      /** A sentence, `article-id#p3s2`. */
      a: z.string(),
      aWords: z.string(),
      b: z.string(),
      bWords: z.string(),
      relation: z.enum(['near-verbatim', 'paraphrase', 'related']),
      /** How alike they are, 0 to 1. */
      score: z.number(),
      /** The words they have in common, rarest first. */
      shared: z.array(z.string()),
      decision: z
        .enum(['accept', 'reject'])
        .nullish()
        .transform((decision) => decision ?? undefined),
    }),
  ),
});

export type Proposal = z.output<typeof reviewSchema>['proposals'][number];
