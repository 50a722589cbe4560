import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCharacters } from './characters.ts';

test('a control character of a wrong encoding is let pass where words of articles stand, and told; others are faults', () => {
  const placed = (isEvidence: boolean) => {
    const { faults, notices } = checkCharacters('One\nlate \u0085 and\u0001 early', 'a.md', isEvidence);
    return {
      faults: faults.map(({ line, found }) => `${line} ${found.slice(0, 28)}`),
      notices: notices.map((one) => one.slice(0, 42)),
    };
  };
  const [early, late] = ['2 the control character U+0001', '2 the control character U+0085'];
  assert.deepEqual(placed(false), { faults: [late, early], notices: [] });
  assert.deepEqual(placed(true), { faults: [early], notices: ['a.md, line 2: the control character U+0085'] });
});
