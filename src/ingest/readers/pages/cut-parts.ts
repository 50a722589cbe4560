import { Refusal } from '../refusal.ts';

/**
 * Cuts a message of parts (RFC 2046 5.1) at its boundary: its own head first, then each part with its head. Only the head if
 * it has no boundary.
 */
export function cutParts(message: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  const end = headEnd(bytes);
  const head = bytes.subarray(0, end);
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(head.toString('latin1'));
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [head];
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf(`--${mark}`, end, 'latin1'); at !== -1;) {
    const start = bytes.indexOf(10, at) + 1;
    const next = bytes.indexOf(`\n--${mark}`, Math.max(start - 1, at), 'latin1');
    if (start === 0 || (next !== -1 && next + 1 === at)) break;
    const part = bytes.subarray(start, next === -1 ? bytes.length : next);
    if (part.length > 0) parts.push(part);
    if (parts.length > mostParts)
      throw new Refusal(`it has more than ${mostParts} parts`, 'Save the page as .html, and hand in that.');
    at = next === -1 ? -1 : next + 1;
  }
  return [head, ...parts];
}

/** Where the empty line is that ends the head. */
function headEnd(bytes: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n']
    .map((line) => bytes.subarray(0, longestHead).indexOf(line))
    .filter((at) => at !== -1);
  return ends.length > 0 ? Math.min(...ends) : Math.min(bytes.length, longestHead);
}

const longestHead = 64 * 1024;

/** A page with every picture and style of a large site has some hundreds. */
const mostParts = 20_000;
