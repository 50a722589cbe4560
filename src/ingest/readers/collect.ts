import { largestOriginal } from './limits.ts';
import { Refusal } from './refusal.ts';

/** All the bytes of a stream, unless there are more of them than an original may have. */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number = largestOriginal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) throw tooLarge(most);
    pieces.push(piece);
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, size);
}

/** What is said of a file that is too large for one original. */
export function tooLarge(most: number = largestOriginal): Refusal {
  return new Refusal(
    `it is larger than ${Math.round(most / 1024 / 1024)} MiB, the most one original may have`,
    'If several articles are in it, part it; if it is one, keep it elsewhere and hand in its text.',
  );
}

/** The beginning of a stream; what follows is not read. */
export async function takeHead(stream: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size >= length) break;
  }
  return Buffer.concat(pieces).subarray(0, length);
}
