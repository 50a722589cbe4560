import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256, sha256Hex } from './sha256.ts';

test('the digest of any text is the one that Node makes, in a browser too, half characters included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('', '\uD800'), (text, half) => {
      const hex = createHash('sha256')
        .update(text + half)
        .digest('hex');
      assert.equal(sha256Hex(text + half), hex);
      assert.equal(Buffer.from(sha256(text + half, null)).toString('hex'), hex);
    }),
  );
});
