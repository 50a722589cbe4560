import { z } from 'astro/zod';
import { isGroup, sha256, webAddress, words } from '../fields.ts';
import { attachmentFile, attachmentKinds } from './attachment-kinds.ts';

/** The id of a caption. */
const captionId = z.string().regex(/^c[1-9]\d*$/, 'expected the id of a caption, such as "c1"');

/** The id of a passage of the body. */
const passageId = z.string().regex(/^p[1-9]\d*$/, 'expected the id of a passage, such as "p3"');

/** Where a caption stood. */
export const captionPlaceSchema = z.strictObject({
  /** Its id, `c1`. */
  caption: captionId,
  /** The passage it stood behind. */
  after: passageId,
});

/** A file that belongs to an article, kept to the byte, and what readers may see of it. */
export const attachmentSchema = z
  .strictObject({
    /** File name in `attachments/`. */
    file: z
      .string()
      .regex(attachmentFile, 'expected the name of a picture or document in attachments/; SVG is refused'),
    sha256,
    /** What it is. */
    mediaType: z.enum(Object.keys(attachmentKinds) as (keyof typeof attachmentKinds)[]),
    /** Whether readers may see it. */
    shown: z.boolean(),
    /** What is to be seen on it, for whoever does not see it; empty if it adds nothing to its caption. */
    alt: z.string().optional(),
    /** Its caption, `c1`. */
    caption: captionId.optional(),
    /** The passage it stands behind; without it, before the body. */
    after: passageId.optional(),
    /** A rightsstatements.org URI; if absent, the archive’s default. */
    rights: webAddress.optional(),
    /** Anything worth knowing about it; where it is not shown, why not. */
    says: words.optional(),
    /** Where it stood on the web. */
    address: webAddress.optional(),
  })
  .check(z.superRefine(insistOnWords, { when: isGroup }));

/** Whoever cannot see a picture is told what it shows; of what is not shown, why. */
function insistOnWords(attachment: object, context: z.core.$RefinementCtx): void {
  const { mediaType, shown, alt, says } = attachment as Partial<AttachmentData>;
  if (shown === true && alt === undefined && mediaType?.startsWith('image/'))
    context.addIssue({ code: 'custom', path: ['alt'], message: 'expected what is to be seen on the picture' });
  if (shown === true && mediaType && Object.hasOwn(attachmentKinds, mediaType) && !attachmentKinds[mediaType].isDrawn)
    context.addIssue({ code: 'custom', path: ['shown'], message: 'expected false: a page shows pictures alone' });
  if (shown === false && says === undefined)
    context.addIssue({ code: 'custom', path: ['says'], message: 'expected why it is not shown' });
}

export type AttachmentData = z.output<typeof attachmentSchema>;
