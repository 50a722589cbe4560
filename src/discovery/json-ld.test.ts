import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeJsonLd } from './json-ld.ts';

test('no word of a hostile page ends the script it stands in, and all of them are read back', () => {
  const name = '</script><script>alert(1)</script> <!-- “quoted” & so on';
  const written = writeJsonLd([{ '@type': 'Thing', name }]);
  assert.doesNotMatch(written, /</);
  assert.deepEqual(JSON.parse(written), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  });
});
