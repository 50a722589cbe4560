import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, hasPlaces, isCited, placesOn } from './addresses.ts';

test('what a reader can cite has its address from the root, without the name of a page’s file', () => {
  for (const [file, address] of Object.entries({
    'index.html': '/',
    'topics/bridges/index.html': '/topics/bridges/',
    'articles/a/record.json': '/articles/a/record.json',
    'articles/a/index.html.txt': '/articles/a/index.html.txt',
    'stories/a/compare/ab/index.html': '/stories/a/compare/ab/',
    'search/index.html': '/search/',
    'sitemap-index.xml': '/sitemap-index.xml',
    'data/articles.csv': '/data/articles.csv',
  })) {
    assert.equal(addressOf(file), address);
    assert.ok(isCited(address));
  }
});

test('what only pages and hosts ask for, and what is only proposed, is nobody’s to cite', () => {
  for (const file of [
    '_astro/index.css',
    'pagefind/pagefind.js',
    'search/catalogue/0.json',
    'search/index.json',
    'search/volumes/0123456789abcdef/table.json',
    'search/volumes/0123456789abcdef/index/unknown_1.pf_index',
    'theme.js',
    'mark.svg',
    '404.html',
    'index.html.br',
    'articles/a/record.json.gz',
    'stories/a/compare/proposed/ab/index.html',
    '.well-known/security.txt',
    'sitemap-0.xml',
    'manifest-sha256.txt',
    '_headers',
    '_redirects',
    '_host/nginx.conf',
    '.nojekyll',
  ]) {
    assert.equal(addressOf(file), undefined, file);
    assert.ok(!isCited(`/${file}`), file);
  }
});

test('claims, quotations and terms are cited by themselves, other places of a page are not', () => {
  const html = '<i id="claim-troops"><i id=quote-x><i id="content"><i id="q-1"><i id="sic">';
  assert.deepEqual(placesOn('/stories/a/compare/', html), ['claim-troops', 'quote-x']);
  assert.deepEqual(placesOn('/about/reliability/', html), ['claim-troops', 'quote-x', 'sic']);
  assert.deepEqual(placesOn('/stories/a/', html), []);
  assert.deepEqual(['/stories/a/compare/', '/about/reliability/', '/'].map(hasPlaces), [true, true, false]);
});
