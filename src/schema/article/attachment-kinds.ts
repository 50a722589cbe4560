/**
 * What may belong to an article beside its words, by media type. A picture of a kind that is drawn may be shown at its place.
 * SVG is not among them: it can hold scripts.
 */
export const attachmentKinds = {
  'image/png': { label: 'picture', endings: ['png'], isDrawn: true },
  'image/jpeg': { label: 'picture', endings: ['jpg', 'jpeg'], isDrawn: true },
  'image/webp': { label: 'picture', endings: ['webp'], isDrawn: true },
  'image/gif': { label: 'picture', endings: ['gif'], isDrawn: true },
  'image/avif': { label: 'picture', endings: ['avif'], isDrawn: true },
  'image/tiff': { label: 'scan', endings: ['tif', 'tiff'], isDrawn: true },
  'application/pdf': { label: 'PDF', endings: ['pdf'], isDrawn: false },
  'audio/mpeg': { label: 'recording', endings: ['mp3'], isDrawn: false },
  'video/mp4': { label: 'film', endings: ['mp4'], isDrawn: false },
} as const satisfies Record<string, AttachmentKind>;

/** Names of files that an attachment may have: anything but a path, with an ending of the table. */
export const attachmentFile = new RegExp(
  `^[^/\\\\]+\\.(?:${Object.values(attachmentKinds)
    .flatMap(({ endings }) => endings)
    .join('|')})$`,
);

interface AttachmentKind {
  /** What it is, for readers. */
  label: string;
  /** What its file names may end with, behind a dot; the first is the usual one. */
  endings: readonly string[];
  /** Whether it is a picture that a page can show. */
  isDrawn: boolean;
}
