import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstInvalidByte } from './text-file.ts';

test('names the byte at which a text stops being UTF-8', () => {
  assert.equal(firstInvalidByte(Buffer.from([0x41, 0xe2, 0x28, 0xa1])), 1);
  assert.equal(firstInvalidByte(Buffer.from([0x41, 0x42, 0xe2, 0x80])), 2);
  assert.equal(firstInvalidByte(Buffer.from([0xf0, 0x9f, 0x8c, 0x41])), 0);
});

test('names the byte after the longest beginning that is UTF-8, whatever the bytes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      fc.pre(!isUtf8(bytes));
      let longest = bytes.length - 1;
      while (!isUtf8(bytes.subarray(0, longest))) longest--;
      assert.equal(firstInvalidByte(bytes), longest);
    }),
    { numRuns: 2000 },
  );
});
