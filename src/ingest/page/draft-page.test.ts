import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertTold } from '../fixtures/assert-told.ts';
import { draftPage } from './draft-page.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');
const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
const pages = truth.map((line) => JSON.parse(line) as { file: string; url: string; body: string });
const harbour = draft('harbour-wall.html');

test('of a page the paragraphs of its article are kept, in several languages, and nothing else', () => {
  for (const { file, body } of pages)
    assert.equal(
      draft(file)
        .body.map(({ text }) => text)
        .join('\n'),
      body,
      file,
    );
});

test('headline, standfirst, byline and captions are those the page prints', () => {
  const { title, deck, byline } = harbour.printed;
  assert.equal(title?.value, 'Osterby to repair harbour wall before winter');
  assert.match(deck?.value ?? '', /^Storms have opened gaps/);
  assert.equal(byline?.value, 'By Marta Lindqvist and Tom Hale');
  assert.deepEqual(harbour.captions, [
    { text: 'The harbour wall on Monday morning. (Photo: Ines Varga)', after: 0, picture: '/pictures/wall.jpg' },
  ]);
});

test('facts are stated by the page, with the place that states them', () => {
  const { published, changed, authors, outlet, section, language, url } = harbour.facts;
  assert.deepEqual(published, {
    value: '2031-03-04T18:05:00+01:00',
    basis: 'stated',
    evidence: 'The page’s JSON-LD has datePublished “2031-03-04T18:05:00+01:00”.',
  });
  assert.deepEqual(
    [changed, outlet, section, language, url].map((finding) => finding?.value),
    [
      '2031-03-05T09:30:00+01:00',
      'The Osterby Courier',
      'Local',
      'en-GB',
      'https://courier.example/2031/03/04/harbour-wall',
    ],
  );
  assert.deepEqual(authors?.value, ['Marta Lindqvist', 'Tom Hale']);
});

test('what readers took along is told with its kind and its lines', () => {
  const found = harbour.removed.map(({ kind, lines }) => `${kind} ${lines[0]}`);
  assert.deepEqual(found.includes('advertisement 31') && found.includes('teaser 34'), true, found.join(', '));
});

test('emphasis and links keep their places, and links that run are none', () => {
  const source = page(
    '<p>The council of Osterby <em>decided</em> on Tuesday, <a href="javascript:alert(1)">said</a> the <a href="/mayor">mayor</a>, to repair the wall.</p>',
  );
  const { text, marks } = draftPage(source, { url: 'https://courier.example/a/' }).body[0] ?? { text: '', marks: [] };
  assert.deepEqual(
    marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end), 'href' in mark ? mark.href : '']),
    [
      ['emphasis', 'decided', ''],
      ['link', 'mayor', 'https://courier.example/mayor'],
    ],
  );
});

test('a page of links to articles is no article', () => {
  const { body, doubts } = draft('front-page.html');
  assert.deepEqual(body, []);
  assert.notEqual(doubts.length, 0);
});

test('JSON-LD with line breaks in its strings is read, and so are agency, correction and paywall', () => {
  const { facts, doubts } = draft('tram-line.html');
  assert.equal(facts.published?.value, '2031-11-02');
  assert.equal(facts.agency?.value, 'Reuters');
  assert.match(facts.correction?.value ?? '', /^Correction: An earlier version/);
  assert.equal(facts.paywall?.basis, 'inferred');
  assert.match(doubts.join(' '), /paywall/);
});

test('a headline that stands in metadata only is a doubt and no word of the article', () => {
  const source = page(paragraphs, '<meta property="og:title" content="Wall to be rebuilt">');
  const { printed, doubts } = draftPage(source);
  assert.equal(printed.title, undefined);
  assert.match(doubts.join(' '), /“Wall to be rebuilt”, but that is nowhere on the page/);
});

test('two dates of publication on one page are a doubt', () => {
  const head =
    '<meta property="article:published_time" content="2031-03-04"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-02-01"}</script>';
  assert.match(draftPage(page(paragraphs, head)).doubts.join(' '), /two dates of publication/);
});

test('pages nested or grown beyond reason are refused in words', () => {
  assert.throws(() => draftPage('<div>'.repeat(100_000)), { name: 'RangeError', message: /2,000 deep/ });
  assert.throws(() => draftPage('<br>'.repeat(70_000)), { name: 'RangeError', message: /60,000 elements/ });
});

test('nothing of templates, scripts and hidden source becomes text', () => {
  const source = page(
    `<template><p>Never shown to anybody who reads the page at all.</p></template>${paragraphs}<svg><script>alert(1)</script></svg>`,
  );
  assert.doesNotMatch(
    draftPage(source)
      .body.map(({ text }) => text)
      .join(' '),
    /Never shown|alert/,
  );
});

function draft(file: string) {
  const url = pages.find((one) => one.file === file)?.url;
  const read = draftPage(readFileSync(join(folder, file), 'utf8'), { url });
  assertTold({ ...read.printed, ...read.facts }, read.doubts);
  return read;
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}${body === paragraphs ? '' : paragraphs}</article></body></html>`;
}

const paragraphs = ['stones', 'mortar', 'boats', 'quay']
  .map(
    (thing) =>
      `<p>The engineer told the council of the town that the ${thing} of the harbour would have to be looked at before the winter.</p>`,
  )
  .join('');
