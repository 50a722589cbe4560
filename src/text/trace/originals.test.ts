import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseOriginal, type OriginalMediaType } from './originals.ts';
import { tokenize } from '../words/tokenize.ts';

test('plain text is its own text', () => {
  const source = '\ufeffA <b>&amp;</b>\r\nB';
  const original = parseOriginal(source, 'text/plain');
  assert.equal(original.text, source);
  assert.deepEqual(original.toSource({ start: 3, end: 6 }), { start: 3, end: 6 });
});

test('of a page the text a reader sees is read', () => {
  const page = `<!doctype html><html><head><title>no</title><style>no</style></head><body><!-- no -->
    <h1>One</h1><script>no("<p>no</p>")</script><noscript>no</noscript><template>no</template><iframe>no</iframe>
    <svg><style>no</style><text>two</text></svg><p hidden>three</p><textarea>four</textarea></body></html>`;
  assert.deepEqual(words(page), ['One', 'two', 'three', 'four']);
});

test('a block parts words, markup within a line does not', () => {
  assert.deepEqual(words('<p>one</p>two<div>three<br>four</div><li>five<li>six<table><td>7<td>8</table>'), [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    '7',
    '8',
  ]);
  assert.deepEqual(words('<p>Ka<b>zakh</b><i>s</i>tan<wbr>i</p>'), ['Kazakhstani']);
});

test('a character reference is the character, and stands where the whole of it stands', () => {
  assert.deepEqual(places('caf&eacute; &quot;x&quot; &#8220;y&#x201d; &#x1F600; A&ampB &NotEqualTilde;'), [
    ['café', 'caf&eacute;'],
    ['"', '&quot;'],
    ['x', 'x'],
    ['"', '&quot;'],
    ['“', '&#8220;'],
    ['y', 'y'],
    ['”', '&#x201d;'],
    ['😀', '&#x1F600;'],
    ['A', 'A'],
    ['&', '&amp'],
    ['B', 'B'],
    ['≂̸', '&NotEqualTilde;'],
  ]);
});

test('what only looks like a character reference is text', () => {
  assert.deepEqual(places('AT&T &bogus; &copy2022'), [
    ['AT', 'AT'],
    ['&', '&'],
    ['T', 'T'],
    ['&', '&'],
    ['bogus', 'bogus'],
    [';', ';'],
    ['©', '&copy'],
    ['2022', '2022'],
  ]);
  assert.deepEqual(words('<xmp>&amp;</xmp>'), ['&', 'amp', ';']);
  assert.deepEqual(words('&amp;lt;b&amp;gt;'), ['&', 'lt', ';', 'b', '&', 'gt', ';']);
});

test('an end tag that ends nothing is not text', () => {
  assert.deepEqual(places('<p>one</b> two</span>.</p></p>three'), [
    ['one', 'one'],
    ['two', 'two'],
    ['.', '.'],
    ['three', 'three'],
  ]);
});

test('text that a table throws out stands where it stands', () => {
  assert.deepEqual(places('<table>one <tr>two <td>three</table>'), [
    ['one', 'one'],
    ['two', 'two'],
    ['three', 'three'],
  ]);
});

test('line breaks of every kind, the first one of a <pre>, NUL and a byte order mark do not shift places', () => {
  const source =
    '\ufeff<!doctype html><title>no</title>\r\n<p>one\r\ntwo\rthree\n&amp;</p><pre>\r\nfour &lt;\nfive</pre><p>a\0 six &amp; </p>';
  assert.deepEqual(places(source), [
    ['one', 'one'],
    ['two', 'two'],
    ['three', 'three'],
    ['&', '&amp;'],
    ['four', 'four'],
    ['<', '&lt;'],
    ['five', 'five'],
    ['a', 'a'],
    ['six', 'six'],
    ['&', '&amp;'],
  ]);
});

test('a page without text has none', () => {
  for (const source of ['', '<', '<p', '<!--', '<script>', '\ufeff']) {
    const { text, toSource } = parseOriginal(source, 'text/html');
    assert.equal(text.replace('<', '').trim(), '');
    assert.equal(toSource({ start: 0, end: 0 }).end, 0);
  }
});

test('a page nested more deeply than functions can call each other is read', () => {
  assert.deepEqual(words(`${'<span>'.repeat(50_000)}deep`), ['deep']);
});

test('whatever markup stands between, every word stands at its place in the source', () => {
  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '</i>',
    '<a href="x&amp;y">',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<!-- c -->',
    '<ul>',
    '<li>',
    '<br>',
    '<pre>\n',
    '</pre>',
    '<svg>',
    '</svg>',
    '<select>',
    '</div>',
    '<form>',
    '\r\n',
    '\0',
    '&amp;',
    '&lt',
    '&#x1F600;',
    '&nbsp;',
    '&',
    '<',
    '<h1>',
    '<option>',
    '<math>',
    '<mi>',
    '<frameset>',
    '<body>',
    '</html>',
    '</body>',
  );
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 25 }), (tags) => {
      const source = tags.map((tag, index) => `${tag} w${index}é𐐷 `).join('');
      const { text, toSource } = parseOriginal(source, 'text/html');
      for (const { text: word, start, end } of tokenize(text).filter(({ text: word }) => /^w\d+é𐐷$/.test(word))) {
        const place = toSource({ start, end });
        assert.equal(source.slice(place.start, place.end), word);
      }
    }),
    { numRuns: 1000 },
  );
});

test('of a record the texts are read, each on lines of its own, and not the names of its fields', () => {
  const record = '{"title": "One \\"two\\"", "n": 3, "name" : {"text": ["four\\nfive", "", true, null, "six"]}}';
  const { text } = parseOriginal(record, 'application/json');
  assert.deepEqual(
    text.split(/\n+/).filter((line) => line !== ''),
    ['One "two"', 'four', 'five', 'six'],
  );
});

test('an escape is the character, and stands where the whole of it stands', () => {
  const record = String.raw`["caf\u00e9 \ud83d\ude00 a\/b \\"]`;
  assert.deepEqual(places(record, 'application/json'), [
    ['café', String.raw`caf\u00e9`],
    ['😀', String.raw`\ud83d\ude00`],
    ['a', 'a'],
    ['/', String.raw`\/`],
    ['b', 'b'],
    ['\\', String.raw`\\`],
  ]);
});

test('what is no whole JSON is read as it stands', () => {
  for (const source of ['{"a": "b"', '"a\nb"', '', 'Plain "words": said', '{"a": "b"} {"a": "b"}'])
    assert.equal(parseOriginal(source, 'application/json').text, source);
});

test('a record nested as deep as one likes, or with a text as long as one likes, is read', () => {
  assert.deepEqual(words(`${'['.repeat(20_000)}"deep"${']'.repeat(20_000)}`, 'application/json'), ['deep']);
  assert.equal(parseOriginal(`["${'a\\t'.repeat(30_000)}"]`, 'application/json').text.length, 60_002);
});

test('whatever a record holds, its texts are read to the letter and stand in the source', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
      fc.nat(4),
      fc.boolean(),
      (texts, indent, hasMark) => {
        const source = `${hasMark ? '\uFEFF' : ''}${JSON.stringify({ texts, 'a"b\\': texts.length }, null, indent)}`;
        const { text, toSource } = parseOriginal(source, 'application/json');
        assert.equal(text, texts.map((one) => `\n${one}\n`).join(''));
        for (const { start, end, text: token } of tokenize(text)) {
          const place = toSource({ start, end });
          assert.equal(tokenize(String(JSON.parse(`"${source.slice(place.start, place.end)}"`)))[0]?.text, token);
        }
      },
    ),
  );
});

function words(source: string, mediaType: OriginalMediaType = 'text/html'): string[] {
  return tokenize(parseOriginal(source, mediaType).text).map(({ text }) => text);
}

function places(source: string, mediaType: OriginalMediaType = 'text/html'): [word: string, stands: string][] {
  const { text, toSource } = parseOriginal(source, mediaType);
  return tokenize(text).map((token) => {
    const { start, end } = toSource(token);
    return [text.slice(token.start, token.end), source.slice(start, end)];
  });
}
