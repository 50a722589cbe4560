import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseCopy, isCompressible, sourceOfCopy } from './compressed-copies.ts';

test('texts can be compressed; pictures, what is compressed as it is and what hosts keep to themselves cannot', () => {
  for (const file of [
    'index.html',
    'feed.xml',
    '_astro/a.css',
    'data/a.jsonl',
    'articles/a/citation.bib',
    'favicon.svg',
  ])
    assert.equal(isCompressible(file), true, file);
  for (const file of ['a.png', 'a.woff2', 'search/volumes/a1/index/b2.pf_index', 'pagefind/wasm.unknown.pagefind'])
    assert.equal(isCompressible(file), false, file);
  for (const file of ['_headers', '_host/rules.json', '.nojekyll', 'index.html.gz'])
    assert.equal(isCompressible(file), false, file);
});

test('a copy is known by the file whose name it has before its own ending', () => {
  const files = new Map([['a/index.html', 1]]);
  assert.equal(sourceOfCopy('a/index.html.br', files), 'a/index.html');
  assert.equal(sourceOfCopy('a/index.html.gz', files), 'a/index.html');
  assert.equal(sourceOfCopy('b/index.html.gz', files), undefined);
  assert.equal(sourceOfCopy('a/index.html', files), undefined);
});

test('a browser is sent the smallest copy of those it takes', () => {
  const choose = (accepted: string): string | undefined => chooseCopy(accepted, ['gz', 'br']);
  assert.equal(choose('gzip, deflate, br, zstd'), 'br');
  assert.equal(choose('GZIP;q=1.0, identity; q=0.5'), 'gz');
  assert.equal(choose('gzip, br;q=0'), 'gz');
  assert.equal(choose('*'), 'br');
  assert.equal(choose('br;q=0, *'), 'gz');
  assert.equal(choose('gzip;q=0.0, *;q=0'), undefined);
  assert.equal(choose('brotli, identity'), undefined);
  assert.equal(choose(''), undefined);
  assert.equal(chooseCopy('gzip, br', ['gz']), 'gz');
});
