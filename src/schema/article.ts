import { z } from 'astro/zod';
import type { PrintedField } from '../text/parts.ts';
import {
  basis,
  certainty,
  day,
  edtf,
  identifier,
  isCharset,
  language,
  printed,
  quoteSelector,
  webAddress,
  words,
  type Links,
} from './fields.ts';
import { mending } from './mending.ts';
import { withdrawal } from './retired.ts';
import {
  derivationKinds,
  effects,
  informationNumbers,
  noteKinds,
  oneOf,
  removalKinds,
  sourceLetters,
} from './terms.ts';

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
    /** The people named as authors. */
    authors: z.array(words).min(1).optional(),
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
    original: z.strictObject({
      /** File name in `originals/`. */
      file: z
        .string()
        .regex(/^[^/\\]+\.(?:txt|html|json)$/, 'expected the name of a .txt, .html or .json file in originals/'),
      /** SHA-256 of the file, in small hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, small letters'),
      /** As what the original is read: as text, as the source of a page, or as a record whose strings are its text. */
      mediaType: z.enum(['text/plain', 'text/html', 'application/json']),
      /** The encoding of its text, as in the WHATWG Encoding Standard. */
      charset: z.string().refine(isCharset, 'expected an encoding such as "utf-8" or "windows-1251"').default('utf-8'),
    }),
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
    reliability: z
      .strictObject({
        ...assessmentSchema.partial().shape,
        /** Damage and doubt, place by place. */
        notes: z.array(noteSchema).default([]),
      })
      .check(z.superRefine(insistOnWholeAssessment, { when: isGroup }))
      .optional(),
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
    /** Counts up with every change to the words. */
    version: z.int().positive().default(1),
    /** What was changed in the record since it was published. */
    corrections: z.array(z.strictObject({ version: z.int().positive(), date: day, says: words })).default([]),
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

/** A grade has its reason: where a part of the assessment stands, what is missing beside it is a fault. */
function insistOnWholeAssessment(group: object, context: z.core.$RefinementCtx): void {
  const isThere = (name: PropertyKey | undefined): boolean => Reflect.get(group, name ?? '') !== undefined;
  if (!Object.keys(assessmentSchema.shape).some(isThere)) return;
  const issues = assessmentSchema.safeParse(group).error?.issues ?? [];
  for (const issue of issues) if (!isThere(issue.path[0])) context.addIssue({ ...issue });
}

function isGroup({ value }: z.core.ParsePayload): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

export type ArticleData = z.output<ReturnType<typeof articleSchema>>;
export type AssessmentData = z.output<typeof assessmentSchema>;
export type NoteData = z.output<typeof noteSchema>;
