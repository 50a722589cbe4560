import type { OriginalMediaType } from '../../text/trace/originals.ts';
import type { ArticleData } from '../article.ts';

/**
 * What an original can be, by its media type: the one place that knows them. What is a text is read by the program itself;
 * of all else the words stand in a text layer beside it.
 */
export const originalKinds = {
  'text/plain': { label: 'a text', endings: ['txt', 'md'], isText: true },
  'text/html': { label: 'a web page', endings: ['html', 'htm'], isText: true },
  'application/json': { label: 'a row of data', endings: ['json'], isText: true },
  'application/pdf': { label: 'a PDF', endings: ['pdf'], isText: false },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    label: 'a Word document',
    endings: ['docx'],
    isText: false,
  },
  'application/msword': { label: 'a Word document', endings: ['doc'], isText: false },
  'application/vnd.oasis.opendocument.text': { label: 'an OpenDocument text', endings: ['odt'], isText: false },
  'application/rtf': { label: 'a rich text', endings: ['rtf'], isText: false },
  'application/epub+zip': { label: 'a book', endings: ['epub'], isText: false },
  'message/rfc822': { label: 'an e-mail', endings: ['eml'], isText: false },
  'multipart/related': { label: 'a web page with its pictures', endings: ['mhtml', 'mht'], isText: false },
  'application/x-webarchive': { label: 'a web page saved by Safari', endings: ['webarchive'], isText: false },
  'application/xml': { label: 'an entry of a feed', endings: ['xml'], isText: false },
  'application/warc': { label: 'a record of a web crawl', endings: ['warc'], isText: false },
  'application/gzip': { label: 'a record of a web crawl', endings: ['gz'], isText: false },
  'image/png': { label: 'a picture', endings: ['png'], isText: false },
  'image/jpeg': { label: 'a picture', endings: ['jpg', 'jpeg'], isText: false },
  'image/webp': { label: 'a picture', endings: ['webp'], isText: false },
  'image/gif': { label: 'a picture', endings: ['gif'], isText: false },
  'image/tiff': { label: 'a scan', endings: ['tif', 'tiff'], isText: false },
  'audio/mpeg': { label: 'a recording', endings: ['mp3'], isText: false },
  'audio/mp4': { label: 'a recording', endings: ['m4a'], isText: false },
  'audio/ogg': { label: 'a recording', endings: ['ogg', 'oga', 'opus'], isText: false },
  'audio/wav': { label: 'a recording', endings: ['wav'], isText: false },
  'audio/flac': { label: 'a recording', endings: ['flac'], isText: false },
  'video/mp4': { label: 'a film', endings: ['mp4'], isText: false },
  'video/webm': { label: 'a film', endings: ['webm'], isText: false },
} as const satisfies Record<string, OriginalKind>;

/** Names of files that an original may have: anything but a path, with an ending of the table. */
export const originalFile = new RegExp(
  `^[^/\\\\]+\\.(?:${[...new Set(Object.values(originalKinds).flatMap(({ endings }) => endings))].join('|')})$`,
);

/** Whether the program reads the words of such an original out of its own bytes. */
export function isText(mediaType: OriginalType): mediaType is OriginalMediaType {
  return originalKinds[mediaType].isText;
}

/** The file that the words of an article are traced to: the text layer where there is one, or the original itself. */
export function textSource({ file, sha256, mediaType, charset, text }: KeptBytes): TextSource | undefined {
  if (text) return { field: 'original.text', ...text, charset: 'utf-8' };
  return isText(mediaType) ? { field: 'original', file, sha256, mediaType, charset } : undefined;
}

/** Every file in `originals/` that an article, or an older version of one, names. */
export function listHeld({ original, captures = [] }: Partial<ArticleData>): string[] {
  return [...(original ? [original] : []), ...captures].flatMap(({ file, text }) => [
    file,
    ...(text ? [text.file] : []),
  ]);
}

/** The media type of an original. */
export type OriginalType = keyof typeof originalKinds;

/** Bytes as received, with what is needed to read them. */
type KeptBytes = Pick<ArticleData['original'], 'file' | 'sha256' | 'mediaType' | 'charset' | 'text'>;

/** A text that words are traced to. */
interface TextSource {
  /** Where the record names it. */
  field: 'original' | 'original.text';
  /** File name in `originals/`. */
  file: string;
  sha256: string;
  mediaType: OriginalMediaType;
  charset: string;
}

interface OriginalKind {
  /** What it is, for readers. */
  label: string;
  /** What its file names may end with, behind a dot; the first is the usual one. */
  endings: readonly string[];
  /** Whether the program reads it itself. */
  isText: boolean;
}
