import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followRules } from './site-rules.ts';
import { writeRedirects } from './write-redirects.ts';

const rules = {
  url: 'https://example.org/archive/',
  base: '/archive/',
  moved: [
    { from: '/topics/roads/', to: '/topics/traffic/#top' },
    { from: '/stories/a/together.json', to: '/stories/a/collation.json' },
  ],
  gone: ['/topics/lighthouses/'],
  asked: ['/topics/harbour/'],
  linksets: ['articles', 'stories'],
  compressed: [],
  charsets: [],
} as const;
const ruleAt = followRules(rules);

test('what has moved leads to its place, with or without its slash', () => {
  for (const path of ['/archive/topics/roads/', '/archive/topics/roads'])
    assert.deepEqual(ruleAt(path), { moved: '/archive/topics/traffic/#top' });
  assert.deepEqual(ruleAt('/archive/stories/a/together.json'), { moved: '/archive/stories/a/collation.json' });
  assert.deepEqual(ruleAt('/topics/roads/'), {});
});

test('a file below a page that asks leads to it; the page and those below it stay, for what was cited on them', () => {
  for (const file of ['feed.xml', '2031/feed.json'])
    assert.deepEqual(ruleAt(`/archive/topics/harbour/${file}`), { moved: '/archive/topics/harbour/' });
  for (const page of ['', '2031/', '2031', 'index.html', '2031/index.html'])
    assert.deepEqual(ruleAt(`/archive/topics/harbour/${page}`), {});
});

test('what was withdrawn is gone with all below it, and nothing beside it', () => {
  for (const path of ['', '/', '/feed.xml', '/2031/'])
    assert.deepEqual(ruleAt(`/archive/topics/lighthouses${path}`), { gone: '/topics/lighthouses/' });
  assert.deepEqual(ruleAt('/archive/topics/lighthouses-of-wood/'), {});
});

test('what stands in the folder of an article or a story has the links of that', () => {
  const linkset = 'https://example.org/archive/articles/2031-03-02-a/linkset.json';
  assert.deepEqual(ruleAt('/archive/articles/2031-03-02-a/text.txt'), { linkset });
  for (const path of [
    'articles/',
    'articles/2031/',
    'articles/2031-03/',
    'articles/2031-03-02/',
    'articles/undated/',
    'topics/a/',
    '',
  ])
    assert.deepEqual(ruleAt(`/archive/${path}`), {}, path);
});

test('hosts that read `_redirects` are told an address, where it leads and 301, from the base path on', () => {
  assert.equal(
    writeRedirects(rules),
    `/archive/topics/roads/ /archive/topics/traffic/#top 301
/archive/topics/roads /archive/topics/traffic/#top 301
/archive/stories/a/together.json /archive/stories/a/collation.json 301
`,
  );
});
