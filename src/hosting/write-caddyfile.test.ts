import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentTypeOf, mediaTypes } from '../media-types.ts';
import { noRules, type SiteRules } from './site-rules.ts';
import { writeCaddyfile } from './write-caddyfile.ts';

const base = '/old/';
const rules: SiteRules = {
  ...noRules(`https://archive.example${base}`, base),
  charsets: [{ address: '/articles/a/original.txt', charset: 'koi8-r' }],
};
const lines = linesOf(rules);

test('sends every file as what it is, and an original in the encoding it came in', () => {
  for (const { end } of mediaTypes) assert.equal(typeSentWith(`${base}a${end}`), contentTypeOf(`a${end}`), end);
  assert.equal(typeSentWith(`${base}articles/b/original.txt`), 'text/plain; charset=utf-8');
  assert.equal(typeSentWith(`${base}articles/a/original.txt`), 'text/plain; charset=koi8-r');
});

test('sends the compressed copies there are, the smallest first, and looks for none where there are none', () => {
  assert.deepEqual(
    lines.filter((line) => line.includes('precompressed')),
    [],
  );
  const some = linesOf({ ...rules, compressed: ['gz', 'br'] });
  assert.equal(some[some.indexOf('file_server {') + 1], 'precompressed br gzip');
});

test('a page that is shown for a fault is sent as a file', () => {
  const faults = lines.slice(lines.indexOf('handle_errors {'));
  const handled = faults.flatMap((line, at) => (line.startsWith('handle ') ? [faults.indexOf('}', at)] : []));
  assert.equal(handled.length, 2);
  for (const end of handled) assert.equal(faults[end - 1], 'file_server');
});

/** Of the headers that fit a path the last one counts, as Caddy reads them. */
function typeSentWith(path: string): string | undefined {
  const ends = new Map(
    lines.flatMap((line) =>
      [...line.matchAll(/^(@\S+) path \*(\S+)$/g)].map(([, ...pair]) => pair as [string, string]),
    ),
  );
  const sent = lines.flatMap((line) => {
    const [, place = '', type] = /^header (\S+) Content-Type "(.+)"$/.exec(line) ?? [];
    const end = ends.get(place);
    return (end === undefined ? place === path : path.endsWith(end)) && type ? [type] : [];
  });
  return sent.at(-1);
}

function linesOf(given: SiteRules): string[] {
  return writeCaddyfile(given)
    .split('\n')
    .map((line) => line.trim());
}
