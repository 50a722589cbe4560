import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import { makeRation } from './ration.ts';

/**
 * Unpacks gzip (RFC 1952), member after member, as it comes. What is whole before a break is given out; then the break is
 * said by a `Refusal`.
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const spend = makeRation(() => packed);
  const unpacked = createGunzip();
  pipeline(counted(), unpacked, () => undefined);
  const broken: unknown[] = [];
  unpacked.on('error', (error) => broken.push(error));
  try {
    for await (const piece of unpacked as AsyncIterable<Uint8Array>) {
      spend(piece.length);
      yield piece;
    }
  } catch (error) {
    if (error instanceof Refusal || !broken.includes(error)) throw error;
    throw new Refusal(
      `the gzip is cut off or damaged after ${packed} bytes`,
      'What came before is kept. Get the file again from where it is from, if there should be more in it.',
    );
  }

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      packed += piece.length;
      yield piece;
    }
  }
}
