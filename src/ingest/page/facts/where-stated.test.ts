import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../capture.ts';
import type { DraftFacts } from '../../draft.ts';
import { draftPage } from '../draft-page.ts';

// A reader checks a fact against its evidence, so each has to name the place that states it.

test('the language is read from each place in which pages state one', () => {
  for (const name of ['content-language', 'og:locale', 'dc.language', 'language'])
    assertStated('language', meta(name, 'en_GB'), 'en-GB', name, '“en_GB”');
  assertStated('language', jsonLd({ inLanguage: 'en-IE' }), 'en-IE', 'JSON-LD', 'inLanguage', '“en-IE”');
  const { language } = draftPage(page('').replace('<html>', '<html lang="en-AU">')).facts;
  assert.deepEqual([language?.value, language?.evidence], ['en-AU', 'The page’s <html> has lang “en-AU”.']);
});

test('without a statement the language is concluded from the words, and another than they are in is a doubt', () => {
  const concluded = draftPage(page('')).facts.language;
  assert.deepEqual([concluded?.value, concluded?.basis], ['en', 'inferred']);
  assert.match(concluded?.evidence ?? '', /states no language.*“en”/);
  const { facts, doubts } = draftPage(page('', '', story).replace('<html>', '<html lang="fi">'));
  assert.equal(facts.language?.value, 'en');
  assert.equal(facts.language?.evidence, 'The page’s <html> has lang “fi”, but its words look like those of “en”.');
  assert.ok(doubts.includes('The page says its language is “fi”, but its words look like those of “en”.'));
});

test('languages that look alike are not taken for a contradiction', () => {
  const danish = page('').replace(
    paragraphs,
    `<p>${'Byrådet har besluttet at reparere muren ved havnen inden vinteren, siger borgmesteren til avisen. '.repeat(12)}</p>`,
  );
  for (const tag of ['da', 'nb', 'sv-SE']) {
    const { facts, doubts } = draftPage(danish.replace('<html>', `<html lang="${tag}">`));
    assert.equal(facts.language?.value, tag);
    assert.doesNotMatch(doubts.join(' '), /language/);
  }
});

test('who publishes a page is read from each place in which pages state it', () => {
  for (const name of [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'cre',
    'publisher',
    'apple-mobile-web-app-title',
  ])
    assertStated('outlet', meta(name, 'The Courier'), 'The Courier', name, '“The Courier”');
  assertStated(
    'outlet',
    jsonLd({ publisher: { name: 'The Courier' } }),
    'The Courier',
    'JSON-LD',
    'publisher',
    '“The Courier”',
  );
  const site = '<script type="application/ld+json">{"@type":"WebSite","name":"The Courier"}</script>';
  assertStated('outlet', site, 'The Courier', 'JSON-LD', 'names the site', '“The Courier”');
});

test('a page that does not say who publishes it was published by its host, as far as one can tell', () => {
  for (const host of ['courier.example', 'www.courier.example', 'm.courier.example', 'amp.courier.example']) {
    const { outlet } = draftPage(page(''), { url: `https://${host}/wall` }).facts;
    assert.deepEqual([outlet?.value, outlet?.basis], ['courier.example', 'inferred']);
    assert.match(outlet?.evidence ?? '', /courier\.example, and does not say who publishes it/);
  }
  for (const noName of ['https://courier.example', '@courier', '12', 'x'.repeat(101)])
    assert.equal(draftPage(page(meta('og:site_name', noName))).facts.outlet, undefined, noName);
});

test('the address is the one a page calls its own, where it stood on that site', () => {
  const own = '<link rel="canonical" href="https://www.courier.example/wall">';
  const there = { url: 'https://courier.example/wall?from=mail' };
  assertStated('url', own, 'https://www.courier.example/wall', 'calls https://www.courier.example/wall its address');
  assertStated('url', meta('og:url', 'https://courier.example/a'), 'https://courier.example/a', 'its address');
  assert.equal(draftPage(page(own), there).facts.url?.value, 'https://www.courier.example/wall');
  for (const other of ['https://mirror.example/wall', 'https://courier.example/'])
    assert.deepEqual(draftPage(page(`<link rel="canonical" href="${other}">`), there).facts.url, {
      value: 'https://courier.example/wall?from=mail',
      basis: 'stated',
      evidence: 'The page was taken from this address.',
    });
  assert.equal(draftPage(page('')).facts.url, undefined);
});

test('the section is read from each place in which pages state it', () => {
  for (const name of ['article:section', 'parsely-section', 'section', 'cxenseparse:abc-section'])
    assertStated('section', meta(name, 'Local'), 'Local', name, '“Local”');
  assertStated('section', jsonLd({ articleSection: [' ', 'Local '] }), 'Local', 'JSON-LD', 'articleSection', '“Local”');
  for (const none of ['https://courier.example/local', 'x'.repeat(100)])
    assert.equal(draftPage(page(meta('section', none))).facts.section, undefined);
});

test('a date of publication is read from each place in which pages state one', () => {
  for (const name of [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publish-date',
    'citation_publication_date',
    'DC.date.issued',
    'dcterms.created',
    'date',
  ])
    assertStated('published', meta(name, '2031-03-04'), '2031-03-04', name, '“2031-03-04”');
  for (const field of ['datePublished', 'dateCreated'])
    assertStated('published', jsonLd({ [field]: '2031-03-04' }), '2031-03-04', 'JSON-LD', field, '“2031-03-04”');
});

test('a date of publication is read from what a page marks as one in its text', () => {
  const marked = [
    ['<span itemprop="datePublished" content="2031-03-04">then</span>', 'marks as datePublished'],
    ['<span itemprop="name datePublished">2031-03-04</span>', 'marks as datePublished'],
    ['<time itemprop="datePublished" datetime="2031-03-04">then</time>', 'marks as datePublished'],
    [
      '<time datetime="2031-01-01">a</time><time class="entry-date" datetime="2031-03-04">b</time>',
      'has a <time> element with',
    ],
    [
      '<time datetime="2031-01-01">a</time><p class="posted"><time datetime="2031-03-04">b</time></p>',
      'has a <time> element with',
    ],
    [
      '<time datetime="2031-01-01">a</time><time pubdate="pubdate" datetime="2031-03-04">b</time>',
      'has a <time> element with',
    ],
  ];
  for (const [element = '', says = ''] of marked) {
    const { published } = draftPage(page('', `<aside>${element}</aside>`)).facts;
    assert.deepEqual([published?.value, published?.basis], ['2031-03-04', 'stated'], element);
    assert.match(published?.evidence ?? '', new RegExp(`^The page ${says} “`), element);
  }
});

test('a date that may be of another article is concluded only: the first <time> of a page, or a day in its address', () => {
  const first = draftPage(page('', '<aside><time datetime="2031-03-04">then</time></aside>')).facts.published;
  assert.deepEqual([first?.value, first?.basis], ['2031-03-04', 'inferred']);
  assert.match(first?.evidence ?? '', /^The page’s first <time> element has “2031-03-04”/);
  for (const path of ['2031/03/04/wall', 'news/20310304', 'a/2031-03-04-wall']) {
    const { published } = draftPage(page(''), { url: `https://courier.example/${path}` }).facts;
    assert.deepEqual([published?.value, published?.basis], ['2031-03-04', 'inferred'], path);
    assert.match(published?.evidence ?? '', /^The address of the page has the date 2031-03-04/);
  }
  for (const path of ['2031/13/04', '2031/03/32', '203103041'])
    assert.equal(draftPage(page(''), { url: `https://courier.example/${path}` }).facts.published, undefined, path);
});

test('a date of change is read from each place in which pages state one, and is none if it is that of publication', () => {
  const published = meta('article:published_time', '2031-03-04');
  for (const name of [
    'article:modified_time',
    'og:updated_time',
    'dateModified',
    'dcterms.modified',
    'article:updated_time',
    'lastmod',
    'last-modified',
  ])
    assertStated('changed', published + meta(name, '2031-03-05'), '2031-03-05', name);
  assertStated('changed', published + jsonLd({ dateModified: '2031-03-05' }), '2031-03-05', 'dateModified');
  assert.equal(draftPage(page(published + meta('lastmod', '2031-03-04'))).facts.changed, undefined);
});

test('two dates of publication are a doubt from two days apart on', () => {
  const doubts = (second: string): string =>
    draftPage(page(jsonLd({ datePublished: '2031-03-04T23:00:00Z' }) + meta('pubdate', second))).doubts.join(' ');
  assert.doesNotMatch(doubts('2031-03-05'), /two dates/);
  assert.match(doubts('2031-03-06'), /two dates of publication: .*“2031-03-04T23:00:00Z”.*“2031-03-06”/);
});

test('the authors are read from each place in which pages state them', () => {
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'DC.creator',
    'citation_author',
    'rnews:author',
  ])
    assertStated(
      'authors',
      meta(name, 'By Ann Lee and Bo Ek'),
      ['Ann Lee', 'Bo Ek'],
      name.toLowerCase(),
      '“Ann Lee, Bo Ek”',
    );
  assertStated(
    'authors',
    jsonLd({ author: [{ name: 'Ann Lee' }, 'Bo Ek'] }),
    ['Ann Lee', 'Bo Ek'],
    'JSON-LD',
    '“Ann Lee, Bo Ek”',
  );
  const { authors } = draftPage(page('', '<aside><b itemprop="author">Ann Lee; Bo Ek</b></aside>')).facts;
  assert.deepEqual(authors?.value, ['Ann Lee', 'Bo Ek']);
  assert.match(authors?.evidence ?? '', /^The page marks as author “Ann Lee, Bo Ek”/);
});

test('what programs fill in for nobody is no author', () => {
  for (const nobody of [
    'admin',
    'Administrator',
    'Staff',
    'unknown',
    'null',
    'N/A',
    'https://courier.example/ann',
    '@ann',
    '{{name}}',
    'x',
    '1234',
  ])
    assert.equal(draftPage(page(meta('author', nobody))).facts.authors, undefined, nobody);
  assert.deepEqual(draftPage(page(meta('author', 'admin; Ann Lee, Jr.; Ann Lee, Jr'))).facts.authors?.value, [
    'Ann Lee, Jr',
  ]);
});

test('that a text is cut off is concluded from what the page says to those who do not pay', () => {
  const closed = draftPage(page(jsonLd({ isAccessibleForFree: 'False' }))).facts.paywall?.evidence ?? '';
  assert.match(closed, /JSON-LD says it is not accessible for free, and the text found has \d+ words/);
  for (const tier of ['locked', 'metered'])
    assert.match(
      draftPage(page(meta('article:content_tier', tier))).facts.paywall?.evidence ?? '',
      new RegExp(`“${tier}”, and the text found has`),
    );
  const long = page(meta('article:content_tier', 'locked'), '', story);
  for (const open of [page(jsonLd({ isAccessibleForFree: true })), page(meta('article:content_tier', 'free')), long])
    assert.equal(draftPage(open).facts.paywall, undefined);
});

/** What the head of a page states is found, and its evidence names all that it should. */
function assertStated(fact: keyof DraftFacts, head: string, value: unknown, ...evidence: string[]): void {
  const found: Finding<unknown> | undefined = draftPage(page(head)).facts[fact];
  assert.deepEqual([found?.value, found?.basis], [value, 'stated'], head);
  for (const part of ['The page', ...evidence])
    assert.ok(found?.evidence.includes(part), `${part}: ${found?.evidence}`);
}

function page(head: string, before = '', text = paragraphs): string {
  return `<!doctype html><html><head>${head}</head><body>${before}<article>${text}</article></body></html>`;
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}

function jsonLd(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
}

const paragraphs = ['stones', 'mortar', 'boats', 'quay']
  .map(
    (thing) =>
      `<p>The engineer told the council of the town that the ${thing} of the harbour would have to be looked at before the winter, and that the money for it was there.</p>`,
  )
  .join('');

/** The same told by several. */
const story = ['engineer', 'surveyor', 'architect'].map((who) => paragraphs.replaceAll('engineer', who)).join('');
