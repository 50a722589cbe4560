import { freeOfRatio, largestRatio } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/**
 * Watches how much comes out of how little, and refuses a bomb before it has gone off. One ration is kept for a whole file
 * and all in it, so that what is packed cannot be counted twice.
 * @param packed the bytes that are packed, as far as they have been read.
 */
export function makeRation(packed: () => number): (unpacked: number) => void {
  let total = 0;
  return (unpacked) => {
    total += unpacked;
    if (total <= freeOfRatio || total <= packed() * largestRatio) return;
    throw new Refusal(
      `it unpacks to more than ${largestRatio} times its size, as only files do that are made to fill a disk`,
      'Do not unpack it. If you trust where it is from, unpack it yourself and hand in what was in it.',
    );
  };
}
