import { z } from 'astro/zod';
import { language, webAddress, words } from './fields.ts';

/** What makes this archive this one: `archive.yaml`. */
export const archiveSchema = z.strictObject({
  /** The name in the header of every page. */
  name: words,
  /** What it holds, in a sentence. */
  description: words,
  /** Where it will stand. `SITE_URL` and `BASE_PATH` of a build override it. */
  url: webAddress,
  /** The language the archive itself speaks. BCP 47. */
  language,
  /** How to reach the archivists: an e-mail address or a web address. */
  contact: z.union([webAddress, z.email()]),
  /** The rights statement of articles that name none: a rightsstatements.org URI. */
  rights: webAddress,
  /** The name of that statement. */
  rightsLabel: words,
});

export type ArchiveData = z.output<typeof archiveSchema>;
