import chardet from 'chardet';
import type { OriginalMediaType } from '../trace/originals.ts';

/**
 * The encoding that bytes which are not what they were said to be were probably written in, as the WHATWG Encoding Standard
 * names it; for a web page the one it names itself, if that can be.
 */
export function guessEncoding(bytes: Uint8Array, mediaType: OriginalMediaType = 'text/plain'): string | undefined {
  const named = mediaType === 'text/html' ? namedByPage(bytes) : undefined;
  return [named, byMark(bytes), byZeros(bytes), byDetector(bytes), 'windows-1252'].flatMap((label) =>
    standardName(label, bytes),
  )[0];
}

/** The encoding a page names in its first lines: in a `<meta>`, or in the XML declaration before it. */
export function namedByPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  );
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Half the bytes of a text in UTF-16 are zero, in Western languages. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zerosAt = (parity: number): number => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = Math.max(even, odd);
  if (most < sample.length / 8) return undefined;
  return most === odd ? 'utf-16le' : 'utf-16be';
}

function byDetector(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 100_000);
  const name = chardet.detect(sample) ?? undefined;
  const isWestern = name === undefined || /^(?:iso-8859-1|windows-1252)$/i.test(name);
  const high = sample.filter((byte) => byte >= 0x80);
  const isMacintosh = isWestern && high.filter((byte) => macintosh.has(byte)).length > high.length * 0.6;
  return isMacintosh ? 'macintosh' : name;
}

/** Nothing if no browser knows the name or the bytes are not that either. */
function standardName(label: string | undefined, bytes: Uint8Array): string[] {
  try {
    if (label === undefined) return [];
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return /[\p{Cc}--[\t\n\r\f]]/v.test(text) ? [] : [decoder.encoding];
  } catch {
    return [];
  }
}

/** Quotation marks, dashes, the ellipsis, é and è of old Macs; in windows-1252 they are rare capitals. */
const macintosh = new Set([0xc9, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0x8e, 0x8f]);
