import type { AttachmentData } from '../../../../schema/article/attachments.ts';

/**
 * What a file is by its first bytes, whatever its name says; nothing if it is none of the kinds an attachment may be.
 * https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and what follows there; TIFF 6.0, section 2.
 */
export function sniffKind(bytes: Uint8Array): AttachmentData['mediaType'] | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return signs.find(([, sign]) => sign.test(head))?.[0];
}

const signs: readonly [AttachmentData['mediaType'], RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBPVP/],
  ['image/avif', /^[^]{4}ftypavi[fs]/],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/],
  ['application/pdf', /^%PDF-/],
  ['audio/mpeg', /^(?:ID3|\xff[\xe2-\xfb])/],
  ['video/mp4', /^[^]{4}ftyp(?:isom|iso2|mp4|avc1|M4V|dash)/],
];
