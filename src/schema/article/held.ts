import { z } from 'astro/zod';
import { day, isCharset, isGroup, sha256, webAddress, words } from '../fields.ts';
import { isText, originalFile, originalKinds, type OriginalType } from './original-kinds.ts';

/** A file as it was received, with what is needed to read it. */
const heldFields = {
  /** File name in `originals/`. */
  file: z.string().regex(originalFile, 'expected the name of a file in originals/, such as "<id>.txt", .html or .pdf'),
  sha256,
  /** As what it is read: as text, as the source of a page; all else has its words in a text layer. */
  mediaType: z.enum(Object.keys(originalKinds) as OriginalType[]),
  /** The encoding of its text, as in the WHATWG Encoding Standard. */
  charset: z.string().refine(isCharset, 'expected an encoding such as "utf-8" or "windows-1251"').default('utf-8'),
  /** What was broken at the ends of its lines and stands whole in the article: words at their hyphens. */
  joined: z
    .array(z.enum(['hyphens']))
    .min(1)
    .optional(),
  /** Its words, where it is no text itself: the text layer of a PDF, the transcript of a recording. */
  text: z
    .strictObject({
      /** File name in `originals/`. UTF-8. */
      file: z.string().regex(/^[^/\\]+\.(?:txt|html)$/, 'expected the name of a .txt or .html file in originals/'),
      sha256,
      /** As what it is read. */
      mediaType: z.enum(['text/plain', 'text/html']),
      /** How it was made, in a sentence for readers. */
      how: words,
      /** Who made it: a person, a program with its version. */
      by: words.optional(),
    })
    .optional(),
};

/** The bytes of an article as received. */
export const heldSchema = z.strictObject(heldFields).check(z.superRefine(insistOnTextLayer, { when: isGroup }));

/** One more taking of the same page. */
export const captureSchema = z
  .strictObject({
    ...heldFields,
    /** The day it was taken. */
    date: day.optional(),
    /** Where it was taken, if that is another address than the article’s. */
    url: webAddress.optional(),
    /** Under what file name it came to this archive. */
    as: words,
    /** The version whose words it has, if not the present one. */
    version: z.int().positive().optional(),
    /** What it has otherwise, in a sentence, where it has the words of no version. */
    differs: words.optional(),
  })
  .check(z.superRefine(insistOnTextLayer, { when: isGroup }));

/** What is no text itself has its words beside it, and what is one has none. */
function insistOnTextLayer(held: object, context: z.core.$RefinementCtx): void {
  const { mediaType, text } = held as { mediaType?: OriginalType; text?: unknown };
  if (mediaType === undefined || !Object.hasOwn(originalKinds, mediaType)) return;
  const { label } = originalKinds[mediaType];
  // A row of data may hold the source of a page, which is read as one.
  if (isText(mediaType) && mediaType !== 'application/json' && text !== undefined)
    context.addIssue({ code: 'custom', path: ['text'], message: `expected nothing: ${label} is read itself` });
  if (!isText(mediaType) && text === undefined)
    context.addIssue({
      code: 'custom',
      path: ['text'],
      message: `expected its text layer or transcript: ${label} is not read by the program`,
    });
}

export type CaptureData = z.output<typeof captureSchema>;
