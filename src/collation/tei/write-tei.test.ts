import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../text/dates/edtf.ts';
import { cutPassages } from '../../text/passages.ts';
import type { Correspondence, Edition, Witness } from './edition.ts';
import { parseTei } from './fixtures/parse-tei.ts';
import { writeTei } from './write-tei.ts';

test('sets versions of one sentence together and parts only the words that differ', () => {
  const xml = writeTei(editionOf([ship, sailing], [link('ship#p1s1', 'sailing#p1s1', 'near-verbatim')]));
  assert.match(
    withoutMilestones(xml),
    /<ab resp="#editor" cert="high">The ferry left <app><rdg wit="#A">the harbour <\/rdg><rdg wit="#B">port <\/rdg><\/app>on Monday with 40 people.<\/ab>/,
  );
});

test('sets versions whole beside each other where they keep too few words, and says what a witness lacks', () => {
  const reworded = witnessOf('sailing', 'B', 'Two score souls were aboard as she sailed on Monday.');
  const xml = withoutMilestones(
    writeTei(editionOf([ship, reworded], [link('ship#p1s1', 'sailing#p1s1', 'paraphrase')])),
  );
  assert.match(xml, /<rdg wit="#A">The ferry left [^<]*<\/rdg><rdg wit="#B">Two score [^<]*<\/rdg><\/app><\/ab>/);
  assert.match(xml, /<rdg wit="#A">Nobody was hurt.<\/rdg><rdg type="absent"\/>/);
});

test('says once of all witnesses that lack a sentence that they have none', () => {
  const others = ['B', 'C', 'D'].map((siglum) =>
    witnessOf(siglum.toLowerCase(), siglum, 'Nothing else was said here.'),
  );
  const xml = withoutMilestones(writeTei(editionOf([ship, ...others], [])));
  assert.match(xml, /<rdg wit="#A">Nobody was hurt.<\/rdg><rdg type="absent"\/><\/app>/);
});

test('keeps each witness in its own order: what stands elsewhere is pointed to', () => {
  const moved = witnessOf('sailing', 'B', 'Nobody was hurt.', 'The ferry left the harbour on Monday with 40 people.');
  const edition = editionOf(
    [ship, moved],
    [link('ship#p1s1', 'sailing#p2s1', 'near-verbatim'), link('ship#p2s1', 'sailing#p1s1', 'paraphrase')],
  );
  const xml = writeTei(edition);
  assert.match(xml, /<rdg wit="#B" type="elsewhere" corresp="#B.p1s1"\/>/);
  assertWhole(edition);
});

test('tells what a program proposed from what an editor decided, in blocks and in links', () => {
  const proposed = {
    ...link('ship#p1s1', 'sailing#p1s1', 'near-verbatim'),
    by: 'machine',
    certainty: 'guess',
  } as const;
  const xml = writeTei(editionOf([ship, sailing], [proposed]));
  assert.match(xml, /<ab resp="#program" cert="low">/);
  assert.match(xml, /<link type="near-verbatim" target="#A.p1s1 #B.p1s1" cert="low" resp="#program"\/>/);
});

test('lets an article of its own source, or in another language, stand by itself', () => {
  const alone = { ...ship, id: 'alone', siglum: undefined, agency: undefined, family: undefined };
  const translated = { ...sailing, id: 'translated', siglum: 'Ж', language: 'fr' };
  const edition = editionOf([ship, alone, translated], [link('ship#p1s1', 'alone#p1s1', 'same-fact')]);
  const { witnesses, links, names } = parseTei(writeTei(edition));
  assert.deepEqual(
    names.filter((name) => name === 'app'),
    [],
  );
  assert.deepEqual(
    witnesses.map(({ id, siglum }) => [id, siglum]),
    [
      ['#A', 'A'],
      ['#a-alone', undefined],
      ['#a-translated', 'Ж'],
    ],
  );
  assert.deepEqual(
    links.map(({ targets, type }) => [type, targets]),
    [['same-fact', ['#A.p1s1', '#a-alone.p1s1']]],
  );
});

test('joins the sentences that one sentence was split into', () => {
  const split = witnessOf('sailing', 'B', 'The ferry left the harbour. It was Monday and 40 people were on board.');
  const edition = editionOf(
    [ship, split],
    [link('ship#p1s1', 'sailing#p1s1', 'paraphrase'), link('ship#p1s1', 'sailing#p1s2', 'paraphrase')],
  );
  assert.match(writeTei(edition), /<ab resp="#editor" cert="high">.*xml:id="A.p1s1".*xml:id="B.p1s2".*<\/ab>/);
  assertWhole(edition);
});

test('says what the edition is, where it stands, who publishes it and when its story last changed', () => {
  const xml = writeTei(editionOf([ship, sailing], [link('ship#p1s1', 'sailing#p1s1', 'near-verbatim')]));
  for (const part of [
    'a storm: the tellings beside each other</title>',
    '<publisher>Archive</publisher><ptr target="https://archive.example/"/>',
    '<idno type="URL">https://archive.example/stories/ferry/collation.xml</idno>',
    '<availability status="unknown"><p><ref target="https://rights.example/">R</ref></p></availability>',
    '<title level="a" xml:lang="en">News of ship</title> <publisher>Ferry Times</publisher> <orgName role="agency" cert="high">North Wire</orgName> <date when="2031-03-02">2031-03-02</date>',
    '<change when="2031-03-04">The last change to the dossier or to one of its articles.</change>',
    '<language ident="en">en</language>',
  ])
    assert.ok(xml.includes(part), part);
});

test('how the edition is to be read is told in whole sentences', () => {
  const [, told = ''] = /<editorialDecl>([^]*?)<\/editorialDecl>/.exec(writeTei(editionOf([ship, sailing], []))) ?? [];
  const paragraphs = [...told.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text]) => text ?? '');
  assert.ok(paragraphs.length > 3);
  assert.doesNotMatch(told, /<p\/>/);
  for (const text of paragraphs) assert.match(text, /^[A-Z].{30,}\.$/);
});

test('every part of an article stands in the element that TEI has for it', () => {
  const passages = cutPassages({
    kicker: 'Storm',
    title: 'Ferry aground',
    deck: 'Nobody was hurt.',
    byline: 'By A. B.',
    dateline: 'Vellin, Monday',
    captions: ['The ferry on Tuesday.'],
    body: 'It ran aground.\n\n## What happened\n\n> We saw it.',
    language: 'en',
  });
  const alone = { ...ship, agency: undefined, family: undefined, passages };
  const [, text = ''] = /<body>([^]*)<\/body>/.exec(withoutMilestones(writeTei(editionOf([alone], [])))) ?? [];
  const plain = text.replace(/ (?:xml:id|n|xml:lang)="[^"]*"/g, '').replace(/<\/?s>/g, '');
  for (const element of [
    '<head type="kicker">Storm</head>',
    '<head>Ferry aground</head>',
    '<head type="deck">Nobody was hurt.</head>',
    '<byline>By A. B.</byline>',
    '<dateline>Vellin, Monday</dateline>',
    '<figure><head>The ferry on Tuesday.</head></figure>',
    '<p>It ran aground.</p>',
    '<ab type="heading">What happened</ab>',
    '<quote>We saw it.</quote>',
  ])
    assert.ok(plain.includes(element), `${element} in ${plain}`);
});

test('lists, tables and verse keep their items, cells and lines', () => {
  const body = `::: list
- Ferries
  1. Ship
- Buses
:::
::: table
| Port | Boats |
| --- | --- |
| Vellin | |
:::
::: verse
The sea. It
sings.

And so
:::`;
  const edition = editionOf(
    [{ ...ship, agency: undefined, family: undefined, passages: cutPassages({ title: 'T', body, language: 'en' }) }],
    [],
  );
  const plain = writeTei(edition).replace(/ (?:xml:id|n|xml:lang)="[^"]*"/g, '');
  for (const element of [
    '<list rend="bulleted"><item><s>Ferries</s><list rend="numbered"><item><s>Ship</s></item></list></item><item><s>Buses</s></item></list>',
    '<table><row role="label"><cell><s>Port</s></cell>\t<cell><s>Boats</s></cell></row><row><cell><s>Vellin</s></cell>\t<cell/></row></table>',
    '<lg><l><s>The sea.</s> <s part="I">It</s></l> <l><s part="F">sings.</s></l></lg><lg><l><s>And so</s></l></lg>',
  ])
    assert.ok(plain.includes(element), `${element} in ${plain}`);
  assertWhole(edition);
});

test('names as responsible only who has done any of it', () => {
  const made = link('ship#p1s1', 'sailing#p1s1', 'near-verbatim');
  const doersOf = (...links: Correspondence[]): string[] =>
    [...writeTei(editionOf([ship, sailing], links)).matchAll(/<respStmt xml:id="(\w+)"><resp>([^<]*)</g)].map(
      ([, id, does]) => `${id} ${does}`,
    );
  const editor = 'editor read both texts and decided';
  const program = 'program proposed from the wording alone; no person has decided yet';
  assert.deepEqual(doersOf(), []);
  assert.deepEqual(doersOf(made), [editor]);
  assert.deepEqual(doersOf({ ...made, by: 'machine' }), [program]);
  const other = link('ship#p2s1', 'sailing#p2s1', 'near-verbatim');
  assert.deepEqual(doersOf(made, { ...other, by: 'machine' }), [editor, program]);
});

test('names a character that XML cannot hold', () => {
  const broken = { ...ship, agency: undefined, passages: withText('A bell\u0007 and half a pair\uD83D here.') };
  const xml = writeTei(editionOf([broken], []));
  assert.match(xml, /bell<g ref="#u-0007"\/> and half a pair<g ref="#u-D83D"\/> here/);
  assert.match(xml, /<char xml:id="u-0007"><localProp name="codepoint" value="U\+0007"\/><\/char>/);
  assertWhole(editionOf([broken], []));
});

test('gives back every witness to the last character, whatever its words and whatever corresponds', () => {
  const words = fc.constantFrom(
    ...'the ferry left . “ ” ’ & < ]]> U.S. 2,500 войска 军队 الميناء \u0007 \uFFFF \n'.split(' '),
  );
  const body = fc.array(words, { minLength: 1, maxLength: 25 }).map((some) => some.join(' '));
  const story = fc.array(fc.tuple(fc.array(body, { maxLength: 4 }), fc.boolean()), { minLength: 1, maxLength: 4 });
  const pairs = fc.array(
    fc.record({
      from: fc.nat(),
      to: fc.nat(),
      relation: fc.constantFrom('near-verbatim', 'paraphrase', 'residue', 'related'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(story, pairs, (articles, bonds) => {
      const witnesses = articles.map(([paragraphs, isWire], index) => ({
        ...witnessOf(`article-${index}`, undefined, ...paragraphs.map(inBlock)),
        family: isWire ? ship.family : undefined,
      }));
      const places = witnesses.flatMap(({ id, passages }) =>
        passages.flatMap(({ sentences }) => sentences.map((sentence) => `${id}#${sentence.id}`)),
      );
      const correspondences = bonds.map(({ from, to, relation }) =>
        link(places[from % places.length] ?? '', places[to % places.length] ?? '', relation as 'paraphrase'),
      );
      assertWhole(editionOf(witnesses, correspondences));
    }),
    { numRuns: 300 },
  );
});

/** Words in any kind of block, by how many there are. */
function inBlock(words: string): string {
  const closed = ['', '', 'list', 'table', 'verse'][words.length % 5];
  return closed ? `::: ${closed}\n${words.replaceAll('. ', closed === 'table' ? ' | ' : '.\n')}\n:::` : words;
}

function assertWhole(edition: Edition): void {
  const read = parseTei(writeTei(edition)).witnesses;
  for (const [index, { passages }] of edition.witnesses.entries())
    assert.deepEqual(
      read[index]?.passages,
      passages.map(({ id, text, sentences }) => ({
        id,
        text,
        sentences: sentences.map((sentence, at) => ({
          id: sentence.id,
          // A milestone before the first words stands before the space before them too.
          start: at === 0 && edition.witnesses[index]?.family && isFamily(edition, index) ? 0 : sentence.start,
        })),
      })),
    );
}

function isFamily({ witnesses }: Edition, index: number): boolean {
  return witnesses.filter(({ family }) => family && family === witnesses[index]?.family).length > 1;
}

function withText(text: string): Witness['passages'] {
  return [{ id: 'p1', role: 'paragraph', text, marks: [], sentences: [{ id: 'p1s1', start: 0, end: text.length }] }];
}

function witnessOf(id: string, siglum: string | undefined, ...paragraphs: string[]): Witness {
  const published = parseDate('2031-03-02');
  if (!published) throw new Error('no date');
  return {
    id,
    siglum,
    title: `News of ${id}`,
    outlet: 'Ferry Times',
    family: 'outlet:north-wire',
    agency: { id: 'north-wire', name: 'North Wire', certainty: 'sure' },
    date: published,
    url: `https://archive.example/articles/${id}/`,
    language: 'en',
    rights: undefined,
    passages: cutPassages({ title: `News of ${id}`, body: paragraphs.join('\n\n'), language: 'en' }),
  };
}

function editionOf(witnesses: Witness[], correspondences: Correspondence[]): Edition {
  return {
    title: 'A ferry & a storm',
    url: 'https://archive.example/stories/ferry/collation.xml',
    changed: '2031-03-04',
    archive: {
      name: 'Archive',
      url: 'https://archive.example/',
      rights: { url: 'https://rights.example/', label: 'R' },
    },
    witnesses,
    correspondences,
  };
}

function link(a: string, b: string, relation: Correspondence['relation']): Correspondence {
  const at = (place: string): Correspondence['a'] => {
    const [article = '', sentence = ''] = place.split('#');
    return { article, place: sentence, url: `https://archive.example/articles/${article}/#${sentence}` };
  };
  return { a: at(a), b: at(b), relation, scope: 'full', certainty: 'sure', by: 'editor' };
}

function withoutMilestones(xml: string): string {
  return xml.replace(/<milestone [^>]*\/>/g, '');
}

const ship = witnessOf('ship', 'A', 'The ferry left the harbour on Monday with 40 people.', 'Nobody was hurt.');
const sailing = witnessOf('sailing', 'B', 'The ferry left port on Monday with 40 people.', 'Nobody was hurt.');
