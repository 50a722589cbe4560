import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { escapeXml } from './escape-xml.ts';

test('whatever a text holds, an XML parser reads it back from an element and from an attribute', () => {
  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  fc.assert(
    fc.property(anyText, (units) => {
      const text = String.fromCharCode(...units);
      const { content, attribute } = read(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      assert.equal(content, withoutImpossible(text));
      // A parser turns line ends and tabs of an attribute into spaces.
      assert.equal(attribute, withoutImpossible(text).replaceAll(/[\t\n]/g, ' '));
    }),
    { examples: [[[...'<a>&"]]>\r\n\u0000\u000b\uFFFE'].map((one) => one.charCodeAt(0))]] },
  );
});

/** Every code point that is no character of XML 1.0, one by one. */
function withoutImpossible(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && !'\t\n\r'.includes(character);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return isControl || isSurrogate || code === 0xfffe || code === 0xffff ? '\uFFFD' : character;
  }).join('');
}

function read(xml: string): { content: string; attribute: string } {
  const parser = new SaxesParser();
  let content = '';
  let attribute = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    content += text;
  });
  parser.on('opentag', ({ attributes }) => {
    attribute = String(attributes['b']);
  });
  parser.write(xml).close();
  return { content, attribute };
}
