import { z } from 'astro/zod';
import { citation, day, edtf, words, type Links } from './fields.ts';

/** An event told by several articles: the facts in the frontmatter of `stories/<id>.mdx`, the editor's dossier below it. */
export function storySchema({ reference }: Links) {
  return z.strictObject({
    /** What happened, in a headline of the archive's own. */
    title: words,
    /** What happened, in one or two sentences. */
    summary: words,
    /** When. EDTF, mostly an interval. */
    date: edtf,
    places: z.array(reference('entities')).default([]),
    topics: z.array(reference('topics')).default([]),
    /** What happened when, each with the passages that say so. */
    timeline: z
      .array(
        z.strictObject({
          date: edtf,
          says: words,
          cites: z.array(citation).min(1),
        }),
      )
      .default([]),
    /** When the dossier was last changed. */
    updated: day,
  });
}
