import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from './escape-html.ts';

test('nothing that HTML would read as its own is left, and nothing else is touched', () => {
  assert.equal(
    escapeHtml(`<a href="x" title='y'>&amp; — é</a>`),
    '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;amp; — é&#60;/a&#62;',
  );
});
