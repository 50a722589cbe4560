import { longestLine } from '../limits.ts';

/**
 * The lines of a stream with their numbers from 1, their bytes exact but for the line break. Of a line that is too long only
 * its length is given: it is never held whole.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<Line> {
  let number = 1;
  let open: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= longest) open.push(piece);
    else open = [];
  };
  const close = (): Line => {
    const line = size > longest ? { number, tooLong: size } : { number, bytes: withoutReturn(join(open)) };
    number += 1;
    open = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield close();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.slice(start));
  }
  if (size > 0) yield close();
}

function join(pieces: Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0].slice() : new Uint8Array(Buffer.concat(pieces));
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}

/** A line of a file. */
export type Line = { number: number; bytes: Uint8Array } | { number: number; tooLong: number };
