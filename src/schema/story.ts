import { z } from 'astro/zod';
import { citation, day, edtf, words, type Links } from './fields.ts';
import { releasing } from './releasing.ts';
import { readings } from './states.ts';
import { oneOf } from './terms.ts';

/** An event told by several articles: the facts in the frontmatter of `stories/<id>.mdx`, the editor's dossier below it. */
export function storySchema({ reference }: Links) {
  return z.strictObject({
    /** What happened, in a headline of the archive's own. */
    title: words,
    /** What happened, in one or two sentences. */
    summary: words,
    /** When. EDTF, mostly an interval. */
    date: edtf,
    /** Where it happened. */
    places: z.array(reference('entities')).default([]),
    /** What it is about. */
    topics: z.array(reference('topics')).default([]),
    /** What happened when, each with the passages that say so. */
    timeline: z
      .array(
        z.strictObject({
          /** When. EDTF. */
          date: edtf,
          /** What happened then, in a sentence. */
          says: words,
          /** The passages or sentences that say so. */
          cites: z.array(citation).min(1),
        }),
      )
      .default([]),
    /**
     * Which articles an editor has read against each other. Only where that was done completely, an article that has nothing
     * on a matter is called silent; without it nobody knows.
     */
    comparisons: z
      .array(
        z.strictObject({
          /** All that were read against each other: every one against every other one. */
          articles: z.array(reference('articles')).min(2),
          /** How completely they were read. */
          read: oneOf(readings),
          /** Who did it: a name or initials. */
          by: words,
          /** The day it was done. */
          date: day,
        }),
      )
      .default([]),
    ...releasing,
    /** When the dossier was last changed. */
    updated: day,
  });
}

export type ComparisonData = z.output<ReturnType<typeof storySchema>>['comparisons'][number];
