import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { mendText } from './mend-text.ts';

const mend = (text: string, hasText = false): [string | undefined, string[] | undefined] => {
  const { text: mended, mended: what } = mendText(Buffer.from(text), hasText) ?? {};
  return [mended, what];
};

test('a byte order mark, Windows line ends, an open last line and dates without quotation marks are mended and told', () => {
  assert.deepEqual(mend('\uFEFFname: Quay\r\nupdated: 2031-03-03'), [
    'name: Quay\nupdated: "2031-03-03"\n',
    [
      'a byte order mark taken out',
      'Windows line ends made Unix ones',
      'the last line ended',
      'a date put into quotation marks',
    ],
  ]);
});

test('dates are put into quotation marks wherever they stand in the facts, and nowhere in the words below', () => {
  const [text, mended] = mend(
    [
      '---',
      'published: { date: 2031-03-03, basis: stated }',
      'dates: [2031-03-03 10:00:00Z, "2031-03-04", 2031]',
      'corrections:',
      '  - version: 1 ',
      '    date: 2031-03-05 # a comment',
      'title: 2031-03-06 a day',
      'note: >-',
      '  2031-03-07',
      '---',
      'date: 2031-03-03',
      '',
    ].join('\n'),
    true,
  );
  assert.equal(
    text,
    [
      '---',
      'published: { date: "2031-03-03", basis: stated }',
      'dates: ["2031-03-03 10:00:00Z", "2031-03-04", 2031]',
      'corrections:',
      '  - version: 1 ',
      '    date: "2031-03-05" # a comment',
      'title: 2031-03-06 a day',
      'note: >-',
      '  2031-03-07',
      '---',
      'date: 2031-03-03',
      '',
    ].join('\n'),
  );
  assert.deepEqual(mended, ['3 dates put into quotation marks']);
});

test('what is no text, is broken, or is called a date by its type, stays as it is', () => {
  assert.equal(mendText(Uint8Array.of(0x66, 0xff), false), undefined);
  for (const text of [
    'a: "open\nb: 2031-03-03\n',
    'a: !!timestamp 2031-03-03\n',
    '2031-03-03: x\n',
    'a\rb: 2031-03-03 b\n',
    '',
  ])
    assert.deepEqual(mend(text), [text, []]);
});

test('nothing that is read from facts changes by it but that dates are words, and a second time there is nothing to mend', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '2031-03-03',
      '2031-03-03T10:00:00Z',
      'quay',
      '"2031-03-03"',
      "'it''s'",
      '[2031-03-03, a]',
      '{b: 2031-03-03}',
      '12',
      '# no',
      '',
    ),
    fc.stringMatching(/^[a-z :#,'"-]{0,12}$/),
  );
  const line = fc.tuple(fc.constantFrom('a', 'b', '  c', '- d', ' '), value, fc.constantFrom('\n', '\r\n'));
  fc.assert(
    fc.property(
      fc.array(
        line.map(([name, is, end]) => `${name}: ${is}${end}`),
        { maxLength: 6 },
      ),
      (lines) => {
        const before = lines.join('');
        const [after = ''] = mend(before);
        const read = (text: string): unknown => {
          const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
          return document.errors.length > 0 ? 'broken' : document.toJS();
        };
        assert.deepEqual(read(after), read(before.replaceAll('\r\n', '\n')));
        assert.deepEqual(mend(after), [after, []]);
      },
    ),
  );
});
