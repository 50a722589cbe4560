import { z } from 'astro/zod';
import type { PrintedField } from '../text/parts.ts';
import {
  basis,
  certainty,
  day,
  edtf,
  identifier,
  language,
  printed,
  quoteSelector,
  webAddress,
  words,
  type Links,
} from './fields.ts';
import { attachmentSchema, captionPlaceSchema } from './article/attachments.ts';
import { authorSchema } from './article/author.ts';
import { correctionSchema, incompleteSchema, noticeSchema } from './article/changes.ts';
import { captureSchema, heldSchema } from './article/held.ts';
import { mending } from './mending.ts';
import { reliabilitySchema } from './article/reliability.ts';
import { releasing } from './releasing.ts';
import { withdrawal } from './retired.ts';
import { removalKinds } from './article/removal-kinds.ts';
import { derivationKinds, oneOf } from './terms.ts';

/** The words that are printed around the body: a field for each of its parts. */
const printedFields = {
  /** The line above the headline, as printed (“Analysis”). Passage `k`. */
  kicker: printed.optional(),
  /** The headline, as printed. Passage `t`. */
  title: printed,
  /** The standfirst, as printed. Passage `d`. */
  deck: printed.optional(),
  /** The line that says who wrote it or whose text it is, as printed (“by reuters”). Passage `b`. */
  byline: printed.optional(),
  /** The line of place and date, as printed, where it stands apart from the first paragraph. Passage `l`. */
  dateline: printed.optional(),
  /** The captions of pictures, as printed, with their credits. Passages `c1`, `c2`, … */
  captions: z.array(printed).min(1).optional(),
} satisfies Record<PrintedField, z.ZodType>;

/** One outlet's text: the facts in the frontmatter of `articles/<id>.md`, the words below it. */
export function articleSchema({ reference }: Links) {
  return z.strictObject({
    ...printedFields,

    /** Who published it. `unknown` is an honest answer; then `identification` says what is known. */
    outlet: reference('outlets'),
    /** Who an unnamed publisher may be. */
    identification: z
      .strictObject({
        /** The publisher or address it may be. */
        proposed: words,
        certainty,
        /** What speaks for it. */
        evidence: words,
      })
      .optional(),
    /** The news agency whose text it is, as far as that is known. */
    agency: z
      .strictObject({
        /** The agency. */
        outlet: reference('outlets'),
        /** Whether the page names the agency or an editor concluded it. */
        basis,
        certainty,
        /** What shows it. */
        evidence: words,
      })
      .optional(),
    /** Who is named as author: a name as printed, or a person with the parts of the name, or a body. */
    authors: z.array(authorSchema).min(1).optional(),
    /** The section of the paper or site. */
    section: words.optional(),

    /** When it was published; left out where nobody knows, and then the article is shown as undated. */
    published: z
      .strictObject({
        /** EDTF; with the time and zone if the page prints them. */
        date: edtf,
        basis,
        /** What the date was read or concluded from, in a sentence. */
        evidence: words.optional(),
      })
      .optional(),
    /** Where it stood on the web. */
    url: webAddress.optional(),
    /** A public snapshot of that page. */
    archived: webAddress.optional(),
    /** When, and under what file name, it came to this archive. */
    received: z.strictObject({ date: day.optional(), as: words }),

    /** The language of the words. BCP 47. */
    language,
    /** The event it tells. */
    story: reference('stories').optional(),
    /** What it treats. */
    topics: z.array(reference('topics')).default([]),
    /** A short mark for the article in comparisons, unique in its story: `DS`. */
    siglum: z
      .string()
      .regex(/^[A-Z0-9]{1,4}$/, 'expected one to four capitals A–Z or digits, such as "DS"')
      .register(mending, { mend: mendSiglum })
      .optional(),
    /** Corrections to what the names in the text find by themselves. */
    entities: z
      .strictObject({
        /** A mention that no name form finds. */
        add: z.array(z.strictObject({ entity: reference('entities'), quote: quoteSelector })).default([]),
        /** Something found that is not this entity; without `quote`, nowhere in the article. */
        not: z.array(z.strictObject({ entity: reference('entities'), quote: quoteSelector.optional() })).default([]),
      })
      .optional(),
    /** A rightsstatements.org URI; if absent, the archive's default. */
    rights: webAddress.optional(),

    /** The bytes as received. */
    original: heldSchema,
    /** Other takings of the same page: the same words on another day, or other words than the article has. */
    captures: z.array(captureSchema).min(1).optional(),
    /** Pictures, scans and documents that belong to it. */
    attachments: z.array(attachmentSchema).min(1).optional(),
    /** Where captions stood whose picture is not kept; one that is not named here stands before the body. */
    captionPlaces: z.array(captionPlaceSchema).min(1).optional(),
    /** That it is not the whole text, where that is known. */
    incomplete: incompleteSchema.optional(),
    /** The outlet’s own notices that it changed the text. */
    notices: z.array(noticeSchema).min(1).optional(),
    /** What of the original is not in the article, and why. Lines count from 1. */
    removed: z
      .array(
        z.strictObject({
          /** What it was. */
          kind: oneOf(removalKinds),
          /** One line, or the first and the last. */
          lines: z.union([z.int().positive(), z.tuple([z.int().positive(), z.int().positive()])]),
          /** Anything worth knowing about it. */
          says: words.optional(),
        }),
      )
      .default([]),

    /**
     * What a program read out of the original and nobody has looked over yet. Readers are told. An editor who has looked at
     * everything it names deletes it.
     */
    proposed: z
      .strictObject({
        /** The day it was read. */
        date: day,
        /** What was read, and from what. */
        read: z
          .array(
            z.strictObject({
              /** The fields, or `body`. */
              fields: z.array(words).min(1),
              /** What they were read or concluded from, in a sentence. */
              from: words,
            }),
          )
          .min(1),
        /** What gave the program pause, a sentence each. */
        doubts: z.array(words).default([]),
      })
      .optional(),

    /** How the text came about; left out until somebody has looked into it (`unknown`: looked, and could not tell). */
    derivation: z
      .strictObject({
        /** What was done to the text on the way here. */
        kind: oneOf(derivationKinds),
        /** The outlets (agencies) it comes from. */
        fromOutlets: z.array(reference('outlets')).default([]),
        /** The articles of this archive it comes from. */
        fromArticles: z.array(reference('articles')).default([]),
        certainty,
        /** What shows it, a statement each. */
        evidence: z.array(words).min(1),
      })
      .optional(),
    /** How far it can be trusted, and why: the assessment, whole or not at all, and notes, with or without it. */
    reliability: reliabilitySchema.optional(),
    /** What other systems call this very article. */
    identifiers: z.array(identifier).optional(),
    /**
     * The ids of the captions and of the body's passages in the order they stand in, where they can no longer be counted:
     * a passage keeps its id for ever, and a new one gets the next number never used, wherever it stands.
     */
    passages: z
      .array(z.string().regex(/^[cp][1-9]\d*$/, 'expected the id of a caption or passage, such as "p3"'))
      .min(1)
      .optional(),
    ...releasing,
    /** Counts up with every change to the words. */
    version: z.int().positive().default(1),
    /** What was changed in the record since it was published. */
    corrections: z.array(correctionSchema).default([]),
    /** Present once the words may not be shown any more: these facts stay, everything that repeats the words goes. */
    withdrawn: withdrawal.optional(),
  });
}

function mendSiglum(written: string): string | undefined {
  const plain = written
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 4);
  return plain === '' ? undefined : `Write for example "${plain}": it stands in addresses.`;
}

export type ArticleData = z.output<ReturnType<typeof articleSchema>>;
