import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeHostRules, writeNginxRules } from './redirect-rules.ts';

const rules = {
  moved: [{ from: '/topics/roads/', to: '/topics/traffic/#top' }],
  gone: ['/topics/lighthouses/'],
  asked: ['/topics/harbour/'],
};

test('writes for hosts an address, where it leads and 301, from the base path on', () => {
  assert.equal(writeHostRules(rules, '/archive/'), '/archive/topics/roads/ /archive/topics/traffic/#top 301\n');
});

test('writes for nginx what has moved, with what stood below a page that asks', () => {
  const [moved = ''] = writeNginxRules(rules, '/').split('\n\n');
  assert.match(moved, /^map \$uri \$archive_moved \{\n {2}volatile;\n/);
  assert.match(moved, /\n {2}"\/topics\/roads\/" "\/topics\/traffic\/#top";\n/);
  assert.ok(moved.includes('"~^/topics/harbour/(?!index\\.html$)." "/topics/harbour/";'));
});

test('writes for nginx what is gone, with all below it, but for the page that says so', () => {
  const pattern = /"~(\^\/topics\/lighthouses[^"]*)" "([^"]*)"/.exec(writeNginxRules(rules, '/'));
  const isGone = new RegExp(pattern?.[1] ?? '');
  assert.equal(pattern?.[2], '/topics/lighthouses/index.html');
  assert.deepEqual(
    ['', '/', '/2031/', '/feed.xml', '/index.html', '-of-wood/'].filter((rest) =>
      isGone.test(`/topics/lighthouses${rest}`),
    ),
    ['', '/', '/2031/', '/feed.xml'],
  );
});
