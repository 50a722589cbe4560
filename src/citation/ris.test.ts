import assert from 'node:assert/strict';
import { test } from 'node:test';
import { must } from '../text/must.ts';
import { dateOf } from './csl-item.ts';
import { datePartsOf } from './date-parts.ts';
import { article, hostile } from './fixtures/articles.ts';
import { parseRis, parseWithCitationJs } from './fixtures/oracles.ts';
import { citePassage } from './passage.ts';
import { writeRis } from './ris.ts';

const cases = { plain: article(), ...hostile };
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const [name, item] of Object.entries(cases)) {
  test(`Citation.js reads the RIS of an article (${name})`, () => {
    const [read, date] = [parseWithCitationJs(writeRis(item)), dateOf(item)];
    // It reads AU of a newspaper article as its reporter, DB as its source, and of the date only the year.
    assert.deepEqual(
      {
        type: read['type'],
        title: read['title'],
        short: read['title-short'],
        names: read['reporter'] === undefined ? undefined : [read['reporter']].flat(),
        outlet: read['container-title'],
        section: read['section'],
        issued: read['issued'],
        accessed: read['accessed'],
        language: read['language'],
        url: read['URL'],
        archive: read['source'],
        note: read['note'],
      },
      {
        type: item.type,
        title: oneLine(item.title),
        short: item['title-short'],
        names: item.author && parseRis(writeRis(item)).get('AU'),
        outlet: item['container-title'],
        section: item.section,
        // It knows no year but those of four digits.
        issued: parseRis(writeRis(item)).has('PY')
          ? { 'date-parts': [datePartsOf(must(date, 'dated'))[0]?.slice(0, 1)] }
          : undefined,
        accessed: item.accessed,
        language: item.language,
        url: item.URL,
        archive: item.archive,
        note: item.note?.replaceAll('\n', '; '),
      },
    );
  });
}

test('every line is a tag and a value, ended by CR LF, from the type to the end of the record', () => {
  for (const item of Object.values(cases)) {
    const file = writeRis(item);
    assert.match(file, /^TY {2}- NEWS\r\n[^]*\r\nER {2}- \r\n$/);
    assert.equal(file.match(/^(?:TY|ER) {2}- /gm)?.length, 2);
    assert.equal(parseRis(file).get('AN')?.[0], item.id);
  }
});

test('the date says what is certain, and then in words what is not', () => {
  const written = (item: (typeof hostile)['open']): string | undefined => parseRis(writeRis(item)).get('DA')?.[0];
  assert.equal(written(article()), '2020/02/29/');
  assert.equal(written(hostile.reprint), '2020/02/29/');
  assert.equal(written(hostile.unknown), '2020/02/29/about 29 February 2020');
  assert.equal(written(hostile.interval), '2020/02//28–29 February 2020');
  assert.equal(written(hostile.months), '2019///31 December 2019 to 2 January 2020');
  assert.equal(written(hostile.open), '2020/02/28/from 28 February 2020');
  assert.equal(written(hostile.year), '2020///perhaps about 2020');
  assert.equal(written(hostile.proposed), '2020/02/29/perhaps 29 February 2020, 23:30 UTC+01:00');
  assert.equal(written(hostile.season), '2031///spring 2031');
  assert.equal(written(hostile.decade), '///the 2030s');
  assert.equal(written(hostile.mixed), '///the 1990s to May 2001');
  assert.equal(written(hostile.zero), '///1 BC');
  assert.equal(written(hostile.month), '2031///2031, month not known');
  assert.equal(written(hostile.until), '1984///until 1984, beginning not known');
  assert.equal(written(hostile.caesar), '///15 March 44 BC');
  assert.equal(written(hostile.vesuvius), '0079/08/24/');
  assert.equal(written(hostile.undated), undefined);
});

test('the year has four digits and is of our era, or is not given', () => {
  const yearIn = (item: (typeof hostile)['open']): string | undefined => parseRis(writeRis(item)).get('PY')?.[0];
  assert.deepEqual(
    [yearIn(hostile.vesuvius), yearIn(hostile.caesar), yearIn(hostile.zero), yearIn(hostile.decade)],
    ['0079', undefined, undefined, undefined],
  );
});

test('the words of a passage and their place are its first note', () => {
  const cited = citePassage(article(), {
    places: ['p3'],
    words: '“It’s closed.”',
    permalink: 'https://archive.example/#p3',
  });
  const read = parseRis(writeRis(cited));
  assert.equal(read.get('N1')?.[0], '“It’s closed.” (passage 3)');
  assert.deepEqual(read.get('UR'), ['https://archive.example/#p3']);
});

test('a person is the family name, the given one and what stands behind; a body has no comma that would part it', () => {
  const names = (item: (typeof hostile)['open']): string[] | undefined => parseRis(writeRis(item)).get('AU');
  assert.deepEqual(names(hostile.people), ['Lee, Ann', "O'Brien, Pat"]);
  assert.deepEqual(names(hostile.particles), [
    'von der Leyen, Ursula',
    'Davis, Sammy, Jr.',
    'd’Arc, Jeanne',
    'García y Vega, Juan-Luis A.',
    'Иванов, Пётр',
    '王, 小明',
  ]);
  assert.deepEqual(names(hostile.bodies), ['Smith Jones and Sons Inc.', 'Lee, Ann']);
  assert.deepEqual(names(hostile.names)?.[0], 'Łukasz de la Cruz, Jr. and Sons');
});
