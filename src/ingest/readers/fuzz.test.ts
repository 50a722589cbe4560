import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isCapture } from '../capture.ts';
import { handIn, readAll } from './fixtures/hand-in.ts';
import { samples, tables } from './fixtures/samples.ts';
import { readRows } from './rows/read-rows.ts';

/** What becomes of a file on a bad disk or in bad hands: bytes changed, a stretch cut out, a stretch said twice. */
const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    how: fc.constantFrom('set', 'cut', 'twice'),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 6 },
);

function damage(
  bytes: Uint8Array,
  list: readonly { at: number; length: number; how: string; byte: number }[],
): Uint8Array {
  let damaged = Buffer.from(bytes);
  for (const { at, length, how, byte } of list) {
    const start = Math.floor(at * damaged.length);
    const [before, piece, after] = [
      damaged.subarray(0, start),
      damaged.subarray(start, start + length),
      damaged.subarray(start + length),
    ];
    const put = how === 'set' ? [Buffer.alloc(piece.length, byte)] : how === 'cut' ? [] : [piece, piece];
    damaged = Buffer.concat([before, ...put, after]);
  }
  return damaged;
}

for (const [name, bytes] of Object.entries(samples))
  test(`whatever has become of ${name}, it is read or refused in words, and nothing is thrown`, async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        for (const found of await readAll(name, damage(bytes, list)))
          if (!isCapture(found)) assert.match(`${found.as}|${found.found}|${found.remedy}`, /^[^\n|]+\|[^\n]+\|.+$/);
          else assert.ok(found.as.startsWith(name));
      }),
      { numRuns: 10 },
    );
  });

for (const [name, bytes] of Object.entries(tables))
  test(`whatever has become of ${name}, its rows are read or refused in words`, async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        for await (const found of readRows(handIn(name, damage(bytes, list))))
          assert.ok('row' in found || found.found !== '');
      }),
      { numRuns: 10 },
    );
  });
