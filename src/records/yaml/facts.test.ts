import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './facts.ts';

test('finds the line a field stands on, counted in the file', () => {
  const { locate } = parseYaml(
    'a: 1\nb:\n  c:\n    - d: 1\n    - d: 2\n      e: >\n        long\n        words\nf: 3\n',
    2,
    'x.md',
  );
  assert.equal(locate(['a']), 2);
  assert.equal(locate(['b', 'c', 1]), 6);
  assert.equal(locate(['b', 'c', 1, 'e']), 7);
  assert.equal(locate(['f']), 10);
});

test('gives the line of the nearest field around one that is missing', () => {
  const { locate } = parseYaml('a: 1\nb:\n  c: 1\n', 2, 'x.md');
  assert.equal(locate(['b', 'd']), 3);
  assert.equal(locate(['e']), 2);
});

test('takes an empty file for a record without fields', () => {
  assert.deepEqual(parseYaml('', 1, 'x.yaml').facts, {});
  assert.deepEqual(parseYaml('# nothing\n', 1, 'x.yaml').facts, {});
});

test('takes a date without quotation marks for a date, as other readers of YAML do', () => {
  assert.ok((parseYaml('a: 2022-01-13\n', 1, 'x.yaml').facts as { a: unknown }).a instanceof Date);
});

test('refuses aliases, which could grow without end', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghijk'
      .split('')
      .map((letter, index) => `${letter}: &${letter} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]`),
  ].join('\n');
  const { facts, unread, faults } = parseYaml(bomb, 1, 'x.yaml');
  assert.deepEqual(facts, {});
  assert.equal(unread.size, 11);
  assert.deepEqual(faults[0], {
    file: 'x.yaml',
    line: 1,
    found: 'a value that begins with “&a”',
    remedy: 'Put the value into quotation marks.',
  });
  assert.equal(faults.length, 11);
});

test('refuses what only a forgotten quotation mark can mean, and reads the other fields', () => {
  for (const [value, mark] of Object.entries({ '{{name}}': '{', '*bold*': '*bold*', '&c': '&c', '!!str 5': '!!str' })) {
    const { facts, unread, faults } = parseYaml(`a: 1\nb: ${value}\n`, 1, 'x.yaml');
    assert.deepEqual([facts, [...unread]], [{ a: 1 }, ['b']]);
    assert.deepEqual(
      faults.map(({ line, found }) => [line, found]),
      [[2, `a value that begins with “${mark}”`]],
    );
  }
});

test('survives anything', () => {
  const junk = [
    '---\n---\n',
    '? [a]\n: b\n',
    '{',
    '[',
    '%YAML 9.9\n---\na: 1',
    '- a\n- b',
    'a: !!binary x',
    'a: !<x> y',
    '\u0000',
    '&',
    '*',
    '"',
    "'",
    '>',
    '|',
    ':',
    '? ? ?',
    'a:\n\t- b',
    '<<: 1',
    '__proto__: {a: 1}',
  ];
  for (const text of junk) {
    const { facts, faults, locate } = parseYaml(text, 1, 'x.yaml');
    assert.ok(facts !== undefined || faults.length > 0, JSON.stringify(text));
    assert.equal(typeof locate(['a', 0, 'b']), 'number');
    for (const { line } of faults) assert.ok((line ?? 0) >= 1, JSON.stringify(text));
  }
});
