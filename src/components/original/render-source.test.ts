import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../words/languages.ts';
import { renderSource } from './render-source.ts';

const source = 'Menu\n\nThe bridge – “shut” & <closed>.\n  Advertisement\n  of boats\nNobody crosses.\n';
const removed = { start: source.indexOf('  Adv'), end: source.indexOf('Nobody'), kind: { kind: 'advertisement' } };
const taken = [
  { start: source.indexOf('The'), passage: 'p1' },
  { start: source.indexOf('Nobody'), passage: 'p2' },
];
const html = await renderSource({ source, removed: [removed], noted: [], taken } as never, 'a', 'text', speak('en'));

test('an original is drawn to the letter, and not a character is added', () => {
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  assert.equal(plain.trimEnd(), source.trimEnd());
});

test('what was removed is struck through line by line, and named once', () => {
  const struck = [...html.matchAll(/<del([^>]*)>(.*?)<\/del>/g)].map(([, attributes = '', words = '']) => [
    words.replace(/<[^>]*>/g, ''),
    attributes.includes('data-kind='),
  ]);
  assert.deepEqual(struck, [
    ['Advertisement', true],
    ['of boats', false],
  ]);
});

test('a line with words of the article leads to the passage that they became', () => {
  const leading = html.split('\n').flatMap((line, at) => {
    const [, place] = /articles\/a\/#(p\d+)"/.exec(line) ?? [];
    return place === undefined ? [] : [[at + 1, place]];
  });
  assert.deepEqual(leading, [
    [3, 'p1'],
    [6, 'p2'],
  ]);
});
