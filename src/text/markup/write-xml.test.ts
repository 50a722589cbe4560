import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { escapeXml } from './escape-xml.ts';
import { writeElement } from './write-xml.ts';

test('a parser reads back every character that XML can hold, in text and in attributes', () => {
  const characters = fc.string({
    unit: fc.oneof(fc.constantFrom(...'&<>"\'\t\n\r]\u0085\u2028\uD800'), fc.string({ unit: 'binary', maxLength: 1 })),
  });
  fc.assert(
    fc.property(characters, characters, (text, value) => {
      const read = parse(writeElement('a', { b: value }, escapeXml(`|${text}`)));
      assert.equal(read.text, `|${legal(text)}`);
      assert.equal(read.attribute, legal(value));
    }),
  );
});

test('what XML cannot hold is replaced, not dropped', () => {
  assert.equal(escapeXml('a\u0007b\u0000c\uFFFFd\uD800e'), 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
});

test('an attribute without a value is left out, an element without content is empty', () => {
  assert.equal(writeElement('a', { b: undefined, c: 0 }), '<a c="0"/>');
});

/** By code point, independently of the pattern under test. */
function legal(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isLegal =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return isLegal ? character : '\uFFFD';
  }).join('');
}

function parse(xml: string): { text: string; attribute: string | undefined } {
  const parser = new SaxesParser();
  let [text, attribute]: [string, string | undefined] = ['', undefined];
  parser.on('text', (found) => (text += found));
  parser.on('opentag', ({ attributes }) => (attribute = attributes['b']));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, attribute };
}
