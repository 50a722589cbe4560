import fc from 'fast-check';

/**
 * For tests: texts of dossiers by someone who wants code to run. Nearly all are made of words that are lawful, so that
 * many pass the check and show whether it was right.
 */
export function hostileDossiers(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: join(lawful, 1, 6) },
    { weight: 4, arbitrary: mutated() },
    { weight: 3, arbitrary: join(fc.oneof({ weight: 5, arbitrary: lawful }, piece), 1, 8) },
    { weight: 1, arbitrary: join(piece, 1, 8) },
  );
}

/** Something lawful with something put in, taken out or doubled, at any place. */
function mutated(): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 6 }),
    put: fc.oneof(piece, glue, fc.string({ maxLength: 4 }), fc.constant('')),
    twice: fc.boolean(),
  });
  return fc.tuple(join(lawful, 1, 4), fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) =>
    changes.reduce((changed, { at, length, put, twice }) => {
      const place = Math.floor(at * changed.length);
      const kept = twice ? changed.slice(place, place + length) : '';
      return changed.slice(0, place) + kept + put + kept + changed.slice(place + length);
    }, text),
  );
}

function join(part: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constant('\n\n') }, glue), part), { minLength, maxLength })
    .map((parts) => parts.flat().join(''));
}

const lawfulText = fc.constantFrom(
  'Nothing else is known, *so far*.',
  '## What **happened**',
  'Two papers <Cite at="a-b#p1">tell of it</Cite>.',
  '<Quote at="a-b#p2s1">We will open it</Quote>',
  '<Quote at="a-b#p2">\nTwo lines\nof words\n</Quote>',
  '- one\n- two\n  - three',
  '1. first\n2. second',
  '7) seventh',
  '> a quoted block\n> of two lines',
  '> - one\n>\n>   words',
  'A [link](https://example.org/a?b=c "title") and [one of ours](../topics/x/).',
  'See [this][a] and [a].\n\n[a]: https://example.org/ "A"',
  '[a]: <mailto:a@example.org>',
  '3 \\< 4, \\{braces\\}, &lt;b>, &#123;x}, &#x69;mport x',
  'First line  \nsecond\\\nthird',
  '***',
  'Words\n---',
  'the fourth\nimport of “export const a = 1” and import.meta.env.HOME',
  '“export default MDXContent;” he said, ${x} and `',
  '\u2028export default MDXContent;\u2028',
  'import: a word; export-led growth',
  '/* not */ // code </script> -->',
);

const lawful = fc.oneof({ weight: 9, arbitrary: lawfulText }, fc.string({ unit: 'grapheme', maxLength: 30 }));

/** Where one parser ends a line, a word or a block, and another may not. */
const glue = fc.constantFrom(
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '    ',
  '  \n',
  '\\\n',
  '\\',
  '',
  '\u00A0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u200B',
  '\u180E',
  '\v',
  '\f',
  '\0',
  '\u001F',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '\n> ',
  '\n- ',
  '\n  ',
  '\n    ',
  '\n\t',
  '---\n',
  '+++\n',
  '\n---\n',
  '\n+++\n',
  '# ',
  ': ',
  '| ',
  '"',
  "'",
  '}',
  '{',
  '<',
  '&',
);

const javascript = fc.constantFrom('process.exit(1)', 'globalThis.ran=1', 'await import("./evil.mjs")', 'x', '');

const piece: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('import', 'export', 'Import', 'im\\port', '&#105;mport', 'im&#112;ort'),
      fc.constantFrom(' ', '\t', '*', '{', '/**/', '\u00A0', '\n', '"', "'", '\v', '('),
      fc.constantFrom('x from "./evil.mjs"', 'const a=1', '* from "./evil.mjs"', 'default ()=>1', '"./evil.mjs"', 'a'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('{', '\\{', '\\\\{', '${', '{{', '{/*', '{"', '&#123;', '&lbrace;', '{`'), javascript)
    .map(([open, code]) => `${open}${code}}`),
  fc
    .tuple(
      fc.constantFrom(
        '<Fragment',
        '<Cite',
        '<Quote',
        '<b',
        '<script',
        '<style',
        '<img',
        '<svg',
        '<a.b',
        '<a:b',
        '<',
        '\\<',
        '&lt;',
      ),
      fc.constantFrom(' ', '\n', '\t', '\u00A0', '/', ''),
      fc.constantFrom(
        'at="a-b#p1"',
        "at='a-b#p1'",
        'at={"a-b#p1"}',
        'at="a-b#p1" at="a-b#p2"',
        'set:html="<b>"',
        'onclick="x"',
        'at',
        '{...props}',
        'client:load',
        'server:defer',
        'at=`a`',
        'at="&quot;"',
        'is:raw',
        'At="a-b#p1"',
        'at = "a-b#p1"',
        '',
      ),
      fc.constantFrom(
        '>',
        '/>',
        ' />',
        '>words</Cite>',
        '>words</Quote>',
        '>\n\nwords\n\n</Cite>',
        '></b>',
        '>{1}</Cite>',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('[a](', '![a](', '[a]: ', '[a](<', '<', '[![a](', '[[', '[^1]: see "', '[^1]\n\n[^1]: '),
      fc.constantFrom(
        'javascript:x',
        'JavaScript:x',
        'java\tscript:x',
        'javascript&colon;x',
        '&#106;avascript:x',
        'data:text/html,x',
        'vbscript:x',
        '//evil.example',
        '\\\\evil.example',
        '/\\evil.example',
        'https://a@evil.example',
        'x "{y}"',
        'blob:x',
        'https:evil.example',
        '/%0Ajavascript:x',
        '\u0001javascript:x',
        'file:///etc/passwd',
        '#a',
        '?q',
        'a b',
        '',
      ),
      fc.constantFrom(')', '>)', '>', ' "title")', ' \'<Fragment set:html="<b>" />\'', '"', ']]', ')]', ' (a)'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '| a | b |\n|---|---|\n| {x} | <b> |',
    '~~struck~~',
    '- [ ] task',
    'www.evil.example',
    '<https://evil.example>',
    ':::note{a=b}\nx\n:::',
    ':x[y]{onclick="z"}',
    '::x',
    '$x$',
    '$$\nx\n$$',
    'H~2~O^2^',
    'Term\n: definition',
    '## head {#id .class onclick="x"}',
    '`code {x}`',
    '```js\nx\n```',
    '~~~\n{x}\n~~~',
    '    indented {x}',
    '<!-- a -->',
    '<?php x ?>',
    '<![CDATA[x]]>',
    '<!DOCTYPE html>',
    '---\nlayout: ../evil.astro\n---',
    '+++\nlayout = "x"\n+++',
    '%%x%%',
    '=== x',
    '^[inline note]',
    '*[HTML]: x',
    '{% x %}',
    '{{ x }}',
    '<% x %>',
    '&copy;&nbsp;&Tab;&NewLine;',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'<>{}[]()*_`~\\/|!#&;:=-+"\' \n\tatCiteQuoteimport'), maxLength: 24 }),
);
