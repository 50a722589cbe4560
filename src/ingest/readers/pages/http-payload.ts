import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { largestOriginal, largestRatio, freeOfRatio } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/**
 * What a server meant to send, without the coding it was sent in (RFC 9112 7.1, RFC 9110 8.4). Where a recorder has already
 * taken the coding away and left the header, the bytes are what they are.
 */
export async function decodePayload(
  raw: Uint8Array,
  header: (name: string) => string | undefined,
): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(header('Transfer-Encoding') ?? '');
  let bytes = isChunked ? (joinChunks(raw) ?? raw) : raw;
  const codings = (header('Content-Encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  for (const coding of codings
    .filter((one) => one !== '' && one !== 'identity')
    .slice(0, mostCodings)
    .toReversed())
    bytes = await decode(bytes, coding);
  return bytes;
}

/** The chunks of a body without the lines between them; nothing if it was never sent in chunks. */
function joinChunks(raw: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < raw.length;) {
    const end = raw.indexOf(10, at);
    const line = end === -1 || end - at > 1000 ? '' : Buffer.from(raw.subarray(at, end)).toString('latin1');
    const digits = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (digits === undefined) return chunks.length === 0 ? undefined : cutOff();
    const size = Number.parseInt(digits, 16);
    if (size === 0) return Buffer.concat(chunks);
    if (end + 1 + size > raw.length) return cutOff();
    chunks.push(raw.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + (raw[end + 1 + size] === 13 ? 2 : 1);
  }
  return raw.length === 0 ? raw : cutOff();
}

async function decode(bytes: Uint8Array, coding: string): Promise<Uint8Array> {
  const decoder = decoders[coding];
  if (!decoder) return cannot(bytes, `it was sent in a coding that is not known here (${coding.slice(0, 40)})`);
  const most = Math.min(largestOriginal, Math.max(freeOfRatio, bytes.length * largestRatio));
  try {
    return await decoder(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refusal(
        `it unpacks to more than ${largestRatio} times its size, as only files do that are made to fill a disk`,
        'Leave it out.',
      );
    return cannot(bytes, `what was sent is damaged or cut off (${coding})`);
  }
}

/** Bytes that are plainly a page were decoded by who recorded them. */
function cannot(bytes: Uint8Array, found: string): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  if (/^\s*(?:\xef\xbb\xbf)?<(?:!doctype|html|!--|\?xml)/i.test(head) || head.startsWith('%PDF-')) return bytes;
  throw new Refusal(found, 'Record the page again.');
}

function cutOff(): never {
  throw new Refusal('what was sent is cut off', 'Record the page again.');
}

const deflate = async (bytes: Uint8Array, limit: Limit): Promise<Buffer> =>
  // Half of the servers leave out the head that RFC 9110 8.4.1.2 asks for.
  ((bytes[0] ?? 0) & 0x0f) === 8 ? promisify(inflate)(bytes, limit) : promisify(inflateRaw)(bytes, limit);

const decoders: Readonly<Record<string, (bytes: Uint8Array, limit: Limit) => Promise<Buffer>>> = {
  gzip: promisify<Uint8Array, Limit, Buffer>(gunzip),
  'x-gzip': promisify<Uint8Array, Limit, Buffer>(gunzip),
  deflate,
  br: promisify<Uint8Array, Limit, Buffer>(brotliDecompress),
  zstd: promisify<Uint8Array, Limit, Buffer>(zstdDecompress),
};

/** Nobody sends what was packed more than twice. */
const mostCodings = 2;

interface Limit {
  maxOutputLength: number;
}
