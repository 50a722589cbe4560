import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOfAll } from './headers.ts';
import type { SiteRules } from './site-rules.ts';
import { writeNginxPlaces, writeNginxTables } from './write-nginx.ts';

const rules: SiteRules = {
  url: 'https://archive.example/old/',
  base: '/old/',
  moved: [
    { from: '/topics/roads/', to: '/topics/traffic/#top' },
    { from: '/topics/roads/feed.xml', to: '/topics/traffic/feed.xml' },
  ],
  gone: ['/topics/lighthouses/'],
  asked: ['/topics/harbour/'],
  linksets: ['articles', 'stories'],
  compressed: [],
  charsets: [{ address: '/articles/a/original.txt', charset: 'koi8-r' }],
};
const [tables, places] = [readNginx(writeNginxTables(rules)), readNginx(writeNginxPlaces(rules))];

test('leads from an address with and without its slash, with the question before the fragment', () => {
  assert.deepEqual(tableOf('moved'), {
    default: '',
    '/old/topics/roads/': '/old/topics/traffic/$is_args$args#top',
    '/old/topics/roads': '/old/topics/traffic/$is_args$args#top',
    '/old/topics/roads/feed.xml': '/old/topics/traffic/feed.xml$is_args$args',
    '~^/old/topics/harbour/(?:.*/)?(?!index\\.html$)[^/]*\\.[^/]*$': '/old/topics/harbour/$is_args$args',
  });
});

test('calls gone what was withdrawn, with all below it, but for the page that says so', () => {
  const [pattern = '', page] = Object.entries(tableOf('gone'))[1] ?? [];
  const isGone = new RegExp(pattern.slice(1));
  assert.equal(page, '/old/topics/lighthouses/index.html');
  assert.deepEqual(
    ['', '/', '/2031/', '/feed.xml', '/index.html', '-of-wood/'].filter((rest) =>
      isGone.test(`/old/topics/lighthouses${rest}`),
    ),
    ['', '/', '/2031/', '/feed.xml'],
  );
});

test('names its tables after the site, so that two archives do not share them', () => {
  const named = tables.flatMap(({ words }) => (words[0] === 'map' ? [words.at(-1) ?? ''] : []));
  assert.ok(named.length > 4);
  for (const name of named) assert.match(name, /^\$[a-z]+_archive_example_old$/);
});

test('makes room for the longest address before the first table', () => {
  const names = tables.map(({ words: [name] }) => name);
  assert.ok(names.indexOf('map_hash_bucket_size') < names.indexOf('map'));
  const long = `/topics/${'a'.repeat(600)}/`;
  const [size] = readNginx(writeNginxTables({ ...rules, moved: [{ from: long, to: '/topics/a/' }] }));
  assert.ok(Number(size?.words[1]) >= long.length + 32);
  assert.ok(!writeNginxTables({ ...rules, moved: [], charsets: [] }).includes('map_hash'));
});

test('leads from the address without its last slash to the site', () => {
  const [first] = places;
  assert.deepEqual(first?.words, ['location', '=', '/old']);
  assert.deepEqual(first?.block?.at(-1)?.words, ['return', '301', '/old/$is_args$args']);
});

test('every line of the site is a directive of its own', () => {
  const known =
    /^(?:index|autoindex|absolute_redirect|add_header|etag|gzip\w*|charset\w*|default_type|error_page|if|location|types|include|root|alias|return|try_files)$/;
  const site = places.find(({ words }) => words[1] === '/old/')?.block ?? [];
  for (const { words } of site) assert.match(words[0] ?? '', known, words.join(' '));
  for (const { words } of site.filter(({ words: [name] }) => name === 'add_header'))
    assert.ok(words.length <= 4, words.join(' '));
});

test('whatever the server does for others, a folder shows its page and never its files, and what is sent can be kept and packed', () => {
  const site = places.find(({ words }) => words[1] === '/old/')?.block ?? [];
  const set = new Set(site.map(({ words }) => words.join(' ')));
  for (const line of [
    'index index.html',
    'autoindex off',
    'absolute_redirect off',
    'etag on',
    'gzip on',
    'gzip_vary on',
  ])
    assert.ok(set.has(line), line);
  const missing = site.find(({ words }) => words.join(' ') === 'location = /old/404.html');
  assert.deepEqual(missing?.block, [{ words: ['internal'] }]);
});

test('texts of every kind are packed and named with their encoding, pictures and what nginx adds itself are not', () => {
  const site = places.find(({ words }) => words[1] === '/old/')?.block ?? [];
  const typesOf = (name: string): string[] => site.find(({ words }) => words[0] === name)?.words.slice(1) ?? [];
  for (const [name, meant, not] of [
    [
      'gzip_types',
      ['text/css', 'text/javascript', 'application/json', 'text/csv', 'image/svg+xml'],
      ['image/png', 'font/woff2'],
    ],
    ['charset_types', ['text/css', 'text/csv', 'text/plain', 'application/xml'], ['application/json', 'image/png']],
  ] as const) {
    const types = typesOf(name);
    for (const type of meant) assert.ok(types.includes(type), `${name} ${type}`);
    for (const type of [...not, 'text/html']) assert.ok(!types.includes(type), `${name} ${type}`);
    assert.equal(new Set(types).size, types.length, name);
  }
});

test('no place within sets a header, which would drop all others, and each asks what has moved or is gone', () => {
  const site = places.find(({ words }) => words[1] === '/old/')?.block ?? [];
  const headers = new Set(site.flatMap(({ words }) => (words[0] === 'add_header' ? [words[1]] : [])));
  for (const name of Object.keys(headersOfAll)) assert.ok(headers.has(name), name);
  const within = site.filter(({ words }) => words[0] === 'location');
  assert.ok(within.length > 5);
  for (const { words, block = [] } of within) {
    const names = block.flatMap((line) => [line, ...(line.block ?? [])]).map((line) => line.words[0]);
    assert.ok(!names.includes('add_header'), words.join(' '));
    if (names.includes('return') && !names.includes('if')) continue;
    if (!names.includes('internal'))
      assert.equal(names.filter((name) => name === 'if').length >= 2, true, words.join(' '));
  }
});

test('compressed copies are sent where there are some, and nothing is asked of nginx that not each one has', () => {
  assert.doesNotMatch(writeNginxPlaces(rules), /static/);
  assert.doesNotMatch(writeNginxPlaces({ ...rules, compressed: ['br'] }), /static/);
  assert.match(writeNginxPlaces({ ...rules, compressed: ['br', 'gz'] }), /^ {2}gzip_static on;$/m);
});

test('an original in an old encoding is sent as that', () => {
  assert.deepEqual(tableOf('charset'), { default: '', '/old/articles/a/original.txt': 'koi8-r' });
  assert.match(writeNginxPlaces(rules), /if \(\$charset_archive_example_old = "koi8-r"\) \{ charset koi8-r; \}/);
});

function tableOf(name: string): Record<string, string> {
  const table = tables.find(({ words }) => words[0] === 'map' && words.at(-1)?.startsWith(`$${name}_`));
  return Object.fromEntries(
    (table?.block ?? []).flatMap(({ words: [key = '', value] }): [string, string][] =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** Reads a configuration by its grammar: words, then `;` or a block in braces. */
function readNginx(text: string): Directive[] {
  const tokens = [...text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|([;{}])|([^\s;{}"][^\s;{}]*)/g)].filter(
    ([token]) => !token.startsWith('#'),
  );
  let at = 0;
  const readBlock = (isInner: boolean): Directive[] => {
    const block: Directive[] = [];
    let words: string[] = [];
    for (;;) {
      const token = tokens[at++];
      const sign = token?.[2];
      if (token === undefined || sign === '}') {
        assert.equal(words.length, 0, `“${words.join(' ')}” does not end`);
        assert.equal(token !== undefined, isInner, 'braces do not match');
        return block;
      }
      if (sign === ';') block.push({ words });
      else if (sign === '{') block.push({ words, block: readBlock(true) });
      else words.push(token[1] ?? token[3] ?? '');
      if (sign) words = [];
    }
  };
  return readBlock(false);
}

interface Directive {
  words: string[];
  block?: Directive[];
}
