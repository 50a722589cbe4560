import { z } from 'astro/zod';
import { choosableFormats } from '../formats/standing.ts';
import { copyEndings } from '../media-types.ts';
import { day, language, webAddress, words } from './fields.ts';

const secureAddress = z.url({
  protocol: /^https$/,
  error: 'expected an e-mail address, or a web address that begins with https://',
});

/** What makes this archive this one: `archive.yaml`. */
export const archiveSchema = z.strictObject({
  /** The name in the header of every page. */
  name: words,
  /** What it holds, in a sentence. */
  description: words,
  /** What it is for, in about twelve words: the first line of the home page, where else the description stands. */
  purpose: words.optional(),
  /** Where it will stand. `SITE_URL` and `BASE_PATH` of a build override it. */
  url: webAddress,
  /** The language the archive itself speaks. BCP 47. */
  language,
  /** What the archive says in other words than the program does, in the groups of its own table of words (`src/words/`). */
  words: z.record(z.string(), z.json()).optional(),
  /** How to reach the archivists: an e-mail address or a web address. */
  contact: z.union([webAddress, z.email()]),
  /** Whose the texts are and what they are kept for, in a sentence or two, at the foot of every page. */
  footer: words.optional(),
  /** The rights statement of articles that name none: a rightsstatements.org URI. */
  rights: webAddress,
  /** The name of that statement. */
  rightsLabel: words,
  /** Whom to tell of a security hole, for `.well-known/security.txt`. Without it there is no such file. */
  security: z
    .strictObject({
      /** An e-mail address, or a web address that begins with `https://`. */
      contact: z.union([secureAddress, z.email()]),
      /** The day until which this holds; at most a year ahead, so that nobody writes to a forgotten address. */
      expires: day,
    })
    .optional(),
  /** What the feeds of new articles bring. */
  feeds: z
    .strictObject({
      /** Whether they carry the words of the articles, so that they can be read in a feed reader. Of a withdrawn article nothing is carried, and of one of more than 60,000 characters its summary only. */
      fullText: z.boolean().default(false),
      /** The address that entries are called by for ever, where it is not `url`: the old one, once the archive has moved, else readers are shown everything anew. */
      ids: webAddress.optional(),
    })
    .prefault({}),
  /** Which files stand beside the pages, where not just the usual ones: the page `/about/data/` of a site lists what it has. */
  formats: z
    .strictObject({
      /** Files that stand only where they are asked for, such as `articles/ninjs.json`. */
      add: z.array(z.enum(choosableFormats.add)).default([]),
      /** Usual files that this archive does without, such as `topics/feed.json`. None may go once it is published. */
      not: z.array(z.enum(choosableFormats.not)).default([]),
    })
    .prefault({}),
  /** Copies that a host of your own sends in place of files because they are smaller: `br` (Brotli), `gz` (gzip). */
  compressed: z.array(z.enum(copyEndings)).default([]),
  /** The first publication of the archive's ledger, so that a ledger that is gone is missed. A command writes it. */
  ledger: words.optional(),
});

export type ArchiveData = z.output<typeof archiveSchema>;
