import { z } from 'astro/zod';
import { day, words } from './fields.ts';

/** A page of the archive's own, such as its policy: the facts in the frontmatter of `pages/<id>.mdx`, its text below them. */
export function ownPageSchema() {
  return z.strictObject({
    /** What it is called, where it is listed and above its text. */
    title: words,
    /** What stands there, in a sentence: for search engines, and for whoever was led here from elsewhere. */
    summary: words.optional(),
    /** Its place among the archive's own pages, from 1 on. Those without one stand behind, by title. */
    order: z.int().positive().optional(),
    /** The day its text was last changed. */
    updated: day.optional(),
  });
}
