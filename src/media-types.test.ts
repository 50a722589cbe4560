import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentTypeOf, mediaTypeOf, mediaTypes } from './media-types.ts';

test('a name of its own says more than what follows the dot', () => {
  assert.equal(contentTypeOf('/archive/topics/roads/feed.xml'), 'application/atom+xml; charset=utf-8');
  assert.equal(contentTypeOf('feed.json'), 'application/feed+json');
  assert.equal(contentTypeOf('citation.csl.json'), 'application/vnd.citationstyles.csl+json');
  assert.equal(contentTypeOf('newsfeed.xml'), 'application/xml; charset=utf-8');
});

test('links name a type without the encoding of the file', () => {
  assert.equal(mediaTypeOf('/articles/a/text.txt'), 'text/plain');
});

test('what is not known is nothing a browser would show', () => {
  for (const path of ['pagefind/wasm.unknown.pagefind', 'a', 'a.php'])
    assert.equal(contentTypeOf(path), 'application/octet-stream');
});

test('no kind of file is hidden by one before it', () => {
  for (const { end, type } of mediaTypes) {
    assert.match(type, /^[a-z]+\/[a-z\d.+-]+$/, end);
    assert.equal(mediaTypeOf(`/a${end}`), type, end);
  }
});
