import type { Readable } from 'node:stream';
import type { HandedIn } from '../../ingest/capture.ts';

/** What is typed or piped into the command: one text. */
export function handInPasted(input: Readable): HandedIn {
  let kept: Promise<Uint8Array> | undefined;
  const load = (): Promise<Uint8Array> => (kept ??= collect(input));
  return {
    name: 'pasted.txt',
    load,
    stream: async function* () {
      yield await load();
    },
  };
}

async function collect(input: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) throw new RangeError(`more than ${largest / 1_000_000} MB, which is no article`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Bytes that are typed or piped in. A book has one megabyte. */
const largest = 20_000_000;
