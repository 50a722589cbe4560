import type { AttachmentData } from '../../../../schema/article/attachments.ts';

/**
 * What a file is by its first bytes, whatever its name says; nothing if it is none of the kinds an attachment may be.
 * https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and what follows there; TIFF 6.0, section 2.
 */
export function sniffKind(bytes: Uint8Array): AttachmentData['mediaType'] | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return signs.find(([, at, sign]) => [sign].flat().some((one) => head.startsWith(one, at)))?.[0];
}

/** What stands where; a frame of MPEG audio begins with eleven bits that are set. */
const signs: readonly (readonly [type: AttachmentData['mediaType'], at: number, sign: string | readonly string[]])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, ['GIF87a', 'GIF89a']],
  ['image/webp', 8, 'WEBPVP'],
  ['image/avif', 4, ['ftypavif', 'ftypavis']],
  ['image/tiff', 0, ['II*\0', 'MM\0*']],
  ['application/pdf', 0, '%PDF-'],
  ['audio/mpeg', 0, ['ID3', '\xff\xfb', '\xff\xfa', '\xff\xf3', '\xff\xf2', '\xff\xe3']],
  ['video/mp4', 4, ['ftypisom', 'ftypiso2', 'ftypmp4', 'ftypavc1', 'ftypM4V', 'ftypdash']],
];
