import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentTypeOf, findMediaType, mediaTypes } from '../media-types.ts';
import { caching, headersOfAll } from './headers.ts';
import { noRules } from './site-rules.ts';
import { writeHeaders } from './write-headers.ts';

const files = [
  '',
  'articles/a/',
  '_astro/a.C1d2.js',
  'search/volumes/a1b2/table.json',
  'search/volumes/a1b2/index/unknown_1.pf_index',
  ...mediaTypes.map(({ end }) => (end.startsWith('/') ? `stories/a${end}` : `data/a${end}`)),
  ...mediaTypes.flatMap(({ end }) => (end.startsWith('/') ? [end.slice(1)] : [])),
  'pagefind/wasm.unknown.pagefind',
];

for (const base of ['/', '/archive/']) {
  const rules = readHeaders(writeHeaders(noRules(`https://a.example${base}`, base)));

  test(`at ${base}, no header of a file is in two rules, and each says what is so`, () => {
    for (const file of files) {
      const sent = rules.filter(({ pattern }) => pattern.test(base + file)).flatMap(({ headers }) => headers);
      const names = sent.map(([name]) => name);
      assert.deepEqual(names, [...new Set(names)], file);
      const headers = Object.fromEntries(sent);
      for (const [name, value] of Object.entries(headersOfAll)) assert.equal(headers[name], value, file);
      const kind = findMediaType(file);
      assert.equal(headers['Content-Type'], kind && !kind.isCommon ? contentTypeOf(file) : undefined, file);
      assert.equal(headers['Access-Control-Allow-Origin'], kind?.isData ? '*' : undefined, file);
      assert.equal(
        headers['Cache-Control'],
        /^(?:_astro|search\/volumes)\//.test(file) ? caching.kept : undefined,
        file,
      );
    }
  });

  test(`at ${base}, there are no more rules, and no longer lines, than a host reads`, () => {
    assert.ok(rules.length <= 100);
    for (const { headers } of rules) for (const line of headers) assert.ok(line.join(': ').length <= 2000);
    assert.ok(rules.every(({ written }) => written.startsWith(base) && written.split('*').length === 2));
  });
}

/** Reads the file as its hosts do: a pattern, in which `*` is anything, and the headers indented below it. */
function readHeaders(text: string): { written: string; pattern: RegExp; headers: [string, string][] }[] {
  return text.split(/\n(?=\S)/).map((rule) => {
    const [written = '', ...lines] = rule.trim().split('\n');
    const source = written.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
    return {
      written,
      pattern: new RegExp(`^${source.join('.*')}$`),
      headers: lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      }),
    };
  });
}
