import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeBibtex } from './bibtex.ts';
import { must } from '../text/must.ts';
import { writeAuthor } from '../schema/article/write-author.ts';
import { authorsOf } from './authors-of.ts';
import { dateOf } from './csl-item.ts';
import { datePartsOf } from './date-parts.ts';
import { article, hostile } from './fixtures/articles.ts';
import { hasPandoc, parseWithCitationJs, parseWithPandoc } from './fixtures/oracles.ts';
import { citePassage } from './passage.ts';

const cases = { plain: article(), ...hostile };
function readName({ 'non-dropping-particle': particle, ...name }: BibtexName): string {
  return writeAuthor({ ...name, ...(particle === undefined ? {} : { particle }) });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const [name, item] of Object.entries(cases)) {
  test(`Citation.js reads the BibTeX of an article whole (${name})`, () => {
    const read = parseWithCitationJs(writeBibtex(item));
    assert.deepEqual(
      {
        key: read['id'],
        title: read['title'],
        short: read['title-short'],
        names: (read['author'] as BibtexName[] | undefined)?.map(readName),
        outlet: read['container-title'],
        issued: (read['issued'] as { 'date-parts': unknown[] } | undefined)?.['date-parts']?.filter(
          (parts) => parts !== undefined,
        ),
        accessed: read['accessed'],
        language: read['language'],
        url: read['URL'],
        archive: read['call-number'],
      },
      {
        key: item.id,
        title: oneLine(item.title),
        short: item['title-short'],
        names: item.author && authorsOf(item).map(writeAuthor),
        outlet: item['container-title'],
        issued: name in readOtherwise ? readOtherwise[name] : dateOf(item) && datePartsOf(must(dateOf(item), 'dated')),
        accessed: item.accessed,
        language: item.language,
        url: item.URL,
        archive: item.archive,
      },
    );
  });

  test(`pandoc reads it whole where it is at hand (${name})`, () => {
    if (!hasPandoc) return;
    for (const format of ['bibtex', 'biblatex'] as const) {
      const read = parseWithPandoc(writeBibtex(item), format);
      assert.deepEqual(
        {
          type: read['type'],
          key: read['id'],
          names: roundMarks(read['author']),
          outlet: read['container-title'],
          url: read['URL'],
          accessed: read['accessed'],
          archive: read['call-number'],
        },
        {
          type: item.type,
          key: item.id,
          names: roundMarks(item.author),
          outlet: item['container-title'],
          url: item.URL,
          accessed: item.accessed,
          archive: item.archive,
        },
      );
      // Pandoc does not know the sign for an unpaired brace, and rounds straight quotation marks.
      if (name !== 'brace' && name !== 'wikitext') assert.equal(read['title'], oneLine(item.title));
    }
  });
}

test('doubt about the date is kept in the way of biblatex, and BibTeX is told no more than is certain', () => {
  const fieldsOf = (file: string): string[] => file.match(/^ {2}(?:date|year|month) = .*/gm) ?? [];
  assert.deepEqual(fieldsOf(writeBibtex(hostile.unknown)), [
    '  date = {2020-02-29~},',
    '  year = {2020},',
    '  month = feb,',
  ]);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.open)), [
    '  date = {2020-02-28/},',
    '  year = {from 2020},',
    '  month = feb,',
  ]);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.months)), [
    '  date = {2019-12-31/2020-01-02},',
    '  year = {2019–2020},',
  ]);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.until)), ['  year = {until 1984},']);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.before)), ['  year = {not after 1984},']);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.season)), ['  date = {2031-21},', '  year = {2031},']);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.decade)), ['  date = {203X},', '  year = {2030s},']);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.mixed)), ['  date = {199X/2001-05},', '  year = {1990s–2001},']);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.caesar)), [
    '  date = {-0043-03-15},',
    '  year = {44 BC},',
    '  month = mar,',
  ]);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.vesuvius)), [
    '  date = {0079-08-24},',
    '  year = {79},',
    '  month = aug,',
  ]);
  assert.deepEqual(fieldsOf(writeBibtex(hostile.year)), ['  date = {2020%},', '  year = {[ca. 2020?]},']);
});

test('the words of a passage stand in it to the letter', () => {
  const words = 'He said: “It’s closed.”';
  const cited = citePassage(article(), { places: ['p3s2'], words, permalink: 'https://archive.example/a/#p3s2~k4f7' });
  const read = parseWithCitationJs(writeBibtex(cited));
  assert.equal(read['annote'], words);
  assert.equal(read['URL'], 'https://archive.example/a/#p3s2~k4f7');
  assert.match(String(read['note']), /^passage 3, sentence 2/);
});

/** Pandoc rounds straight marks, as TeX prints them. */
function roundMarks(names: unknown): unknown {
  return names && JSON.parse(JSON.stringify(names).replaceAll("'", '’'));
}

/** Citation.js takes a decade for its first year, knows no year before 0, and no date without a beginning. */
const readOtherwise: Record<string, number[][] | undefined> = {
  decade: [[2030]],
  mixed: [[1990], [2001, 5]],
  century: [[2000]],
  caesar: [[0]],
  until: undefined,
  before: undefined,
};

interface BibtexName {
  family: string;
  given?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
}
