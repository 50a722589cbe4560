import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationForms } from './forms.ts';
import { citationItem } from '../schema/published/citation-item.ts';
import { article, date, hostile } from './fixtures/articles.ts';
import {
  hasPandoc,
  parseWithCitationJs,
  parseWithPandoc,
  printWithCitationJs,
  printWithPandoc,
  type Style,
} from './fixtures/oracles.ts';

test('a reprint has the agency as author, the outlet as container, the archive and its day of capture', () => {
  const { author, issued, accessed, note, custom, ...item } = hostile.reprint;
  assert.deepEqual(author, [{ literal: 'Northern Agency' }]);
  assert.equal(item['container-title'], 'The Daily Example');
  assert.deepEqual([item.archive, item.archive_location], ['An Archive', item.id]);
  assert.deepEqual(issued, { 'date-parts': [[2020, 2, 29]] });
  assert.deepEqual(accessed, { 'date-parts': [[2021, 3, 4]] });
  assert.equal(custom.originalUrl, 'https://daily.example/a?b=1&c={2}|3#d_e');
  assert.deepEqual(note?.split('\n'), [
    'Text of Northern Agency',
    'Published 29 February 2020, 23:30 UTC+01:00',
    'Original at <https://daily.example/a?b=1&c={2}|3#d_e>',
    'Snapshot at <https://snapshots.example/2020/https://daily.example/a>',
    'Captured 2021-03-04',
    `SHA-256 of the original ${'ab'.repeat(32)}`,
  ]);
});

test('whatever is cited, the data are what their schema says', () => {
  for (const [name, item] of Object.entries(hostile)) {
    const read = citationItem.safeParse(JSON.parse(JSON.stringify(item)));
    assert.deepEqual(read.error?.issues, undefined, name);
  }
  assert.equal(hostile.chinese['title-short'], '大桥关闭');
});

test('nothing is made up: no container of an unknown outlet, no author of a guess, no day of an unknown capture, no date', () => {
  assert.equal('container-title' in hostile.unknown, false);
  assert.equal('author' in hostile.guess, false);
  assert.equal('accessed' in hostile.unknown, false);
  assert.match(hostile.guess.note ?? '', /^Text of Northern Agency \(concluded by the archive, a guess\)$/m);
  assert.match(hostile.unknown.note ?? '', /^Publisher unknown$/m);
  assert.deepEqual(['issued' in hostile.undated, 'date' in hostile.undated.custom], [false, false]);
  assert.match(hostile.undated.note ?? '', /^Undated$/m);
});

test('named authors stand before the agency', () => {
  const agency = { name: 'Northern Agency', isStated: true, certainty: 'sure' } as const;
  assert.deepEqual(article({ authors: ['A. Writer'], agency }).author, [{ literal: 'A. Writer' }]);
});

test('a date in doubt stays in doubt', () => {
  const issuedOf = (name: keyof typeof hostile): unknown => hostile[name].issued;
  assert.deepEqual(issuedOf('unknown'), { 'date-parts': [[2020, 2, 29]], circa: true });
  assert.deepEqual(issuedOf('guess'), { literal: '[2020-02?]' });
  assert.deepEqual(issuedOf('interval'), {
    'date-parts': [
      [2020, 2, 28],
      [2020, 2, 29],
    ],
  });
  assert.deepEqual(issuedOf('open'), { literal: 'from 28 February 2020' });
  assert.deepEqual(issuedOf('until'), { literal: 'until 1984, beginning not known' });
  assert.deepEqual(issuedOf('before'), { literal: '1984 or before' });
  assert.deepEqual(issuedOf('season'), { 'date-parts': [[2031]], season: 1 });
  assert.deepEqual(issuedOf('decade'), { literal: 'the 2030s' });
  assert.deepEqual(issuedOf('month'), { 'date-parts': [[2031]] });
  assert.deepEqual(issuedOf('caesar'), { 'date-parts': [[-44, 3, 15]] });
  assert.deepEqual(issuedOf('vesuvius'), { 'date-parts': [[79, 8, 24]] });
  assert.deepEqual(article({ date: date('../1984?') }).issued, { literal: '[… to 1984?]' });
  assert.deepEqual(issuedOf('year'), { literal: '[ca. 2020?]' });
});

test('a date that only a program has read is never given as known, nor as an approximate one', () => {
  const { issued, note, custom } = hostile.proposed;
  assert.deepEqual(issued, { literal: '[2020-02-29?]' });
  assert.equal(custom.date, '2020-02-29T23:30+01:00?');
  assert.match(note ?? '', /^Published perhaps 29 February 2020, .* \(read by a program, not confirmed\)$/m);
  const interval = article({ date: date('2020-02-28~/..'), dateProposed: true });
  assert.deepEqual(interval.issued, { literal: '[ca. 2020-02-28? to …]' });
  for (const [name, { write }] of Object.entries(citationForms)) {
    const written = write(hostile.proposed);
    assert.match(written, /2020-02-29?\?|\d\?|perhaps/, name);
    assert.doesNotMatch(written, /\bca?\. |circa/, name);
  }
});

test('a short title is what stands before a colon, in whatever script, and otherwise there is none', () => {
  const shortOf = (title: string): string | undefined => article({ title })['title-short'];
  assert.equal(shortOf('Almaty: the morning after'), 'Almaty');
  assert.equal(shortOf('大桥关闭：原因不明'), '大桥关闭');
  assert.equal(shortOf('At 13:52 the bridge closed'), undefined);
  assert.equal(shortOf('Bridge closed'), undefined);
});

test('Citation.js reads the CSL-JSON as it is', () => {
  for (const item of [article(), ...Object.values(hostile)])
    assert.deepEqual(parseWithCitationJs(citationForms.csl.write(item)), item);
});

test('pandoc reads it with the doubt of its date and prints it, where pandoc is at hand', () => {
  if (!hasPandoc) return;
  const { author, issued, title, archive, note } = hostile.unknown;
  const read = parseWithPandoc(citationForms.csl.write(hostile.unknown), 'csljson');
  assert.deepEqual(
    {
      author: read['author'],
      issued: read['issued'],
      title: read['title'],
      archive: read['archive'],
      note: read['note'],
    },
    { author, issued, title, archive, note },
  );
  const printed = printWithPandoc(citationForms.csl.write(hostile.reprint));
  for (const words of ['Northern Agency', 'The Daily Example', 'February 29, 2020', 'An Archive', hostile.reprint.URL])
    assert(printed.includes(words), words);
});

for (const [name, { apa, harvard1, vancouver }] of Object.entries({
  people: {
    apa: 'Lee, A., & O’Brien, P. (2020, February 29).',
    harvard1: 'Lee, A. and O’Brien, P. (2020) ',
    vancouver: '1. Lee A, O’Brien P. ',
  },
  particles: {
    apa: 'von der Leyen, U., Davis, S., Jr., d’Arc, J., García y Vega, J.-L. A., Иванов, П., & 王小明. (2020, February 29).',
    harvard1: 'von der Leyen, U. et al. (2020) ',
    vancouver: '1. von der Leyen U, Davis S Jr, d’Arc J, García y Vega JLA, Иванов П, 王小明. ',
  },
  bodies: {
    apa: 'Smith, Jones and Sons, Inc., & Lee, A. (2020, February 29).',
    harvard1: 'Smith, Jones and Sons, Inc. and Lee, A. (2020) ',
    vancouver: '1. Smith, Jones and Sons, Inc., Lee A. ',
  },
}))
  test(`three styles print whom it names: ${name}`, () => {
    const csl = citationForms.csl.write(hostile[name as keyof typeof hostile]);
    for (const [style, begins] of Object.entries({ apa, harvard1, vancouver }) as [Style, string][])
      for (const print of [printWithCitationJs, ...(hasPandoc ? [printWithPandoc] : [])]) {
        // Pandoc puts the given names of this style first, whatever it says.
        if (style === 'vancouver' && print === printWithPandoc) continue;
        assert.equal(print(csl, style).slice(0, begins.length), begins, `${style} of ${print.name}`);
      }
  });

test('pandoc prints the names of the third style too, where it is at hand', () => {
  if (!hasPandoc) return;
  const printed = printWithPandoc(citationForms.csl.write(hostile.particles), 'vancouver');
  assert.match(
    printed,
    /^1\. Ursula von der Leyen, Sammy Davis Jr\., Jeanne d’Arc, Juan-Luis A\. García y Vega, Пётр Иванов, 王小明\. /,
  );
});
