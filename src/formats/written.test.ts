import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { layArchive, takeArticles } from '../archive/fixtures/lay-archive.ts';
import { listAuthorPages } from '../archive/names/authors.ts';
import { listArticles } from '../archive/articles.ts';
import { listStories } from '../archive/stories.ts';
import { annotateArticle } from './annotations.ts';
import type { Kind, Things } from './format.ts';
import { kinds, listFormats } from './standing.ts';
import { writeGuide } from './llms.ts';

const site = new URL('https://archive.example/');
const hostile = 'Bridge <b>&amp;</b> “closed” ]]> \\ {x} 桥';
const articles = Object.fromEntries(
  ['a', 'b'].map((id) => [
    id,
    {
      title: hostile,
      body: 'Ilse Brandt said nobody was hurt.\n\n> It is *safe*.',
      story: 's',
      topics: ['bridges'],
      siglum: id.toUpperCase(),
      authors: [hostile],
      version: id === 'b' ? 2 : 1,
      ...(id === 'b' && { corrections: [{ version: 2, date: '2031-04-03', says: hostile }] }),
      published: { date: '2031-03-02', basis: 'stated' },
    },
  ]),
);
const archive = layArchive({
  stories: { s: { title: hostile } },
  topics: { bridges: {} },
  entities: { brandt: { name: 'Ilse Brandt', forms: ['Brandt'] } },
  originals: { 'a.txt': 'Words.' },
  versions: { b: [{ ...articles['a'] }] },
  articles,
});
const { records } = archive;
const things: { [K in Kind]: Things[K][] } = {
  articles: listArticles(archive),
  stories: listStories(archive),
  topics: [...records.topics.values()],
  entities: [...records.entities.values()],
  outlets: [...records.outlets.values()],
  authors: await listAuthorPages(archive),
  corrections: [null],
  archive: [null],
};

for (const kind of kinds) {
  test(`every file beside a thing of “${kind}” is whole and of the form that its name says`, async () => {
    for (const { file, load } of listFormats(kind)) {
      const write = await load();
      for (const thing of things[kind]) {
        const written = await write(archive, thing as never, site);
        const text = written instanceof Response ? await written.text() : written;
        if (typeof text !== 'string') assert.ok(Object.keys(text).length > 0, file);
        else if (file.endsWith('.json')) assert.ok(Object.keys(JSON.parse(text) as object).length > 0, file);
        else if (file.endsWith('.xml'))
          assert.match(readXml(text).join(' '), /^(?:feed|TEI|OpenSearchDescription) /, file);
        else assert.ok(text.trim().length > 0, file);
      }
    }
  });
}

test('the guide for programs leads to every list and table, each by a name and with what it says', async () => {
  const guide = await writeGuide(archive, null, site);
  const headings = guide.split('\n').filter((line) => line.startsWith('#'));
  assert.deepEqual(headings, ['# A small archive', '## Stories', '## Lists', '## Data', '## Optional']);
  const links = guide.split('\n').filter((line) => line.startsWith('- '));
  for (const link of links) assert.match(link, /^- \[\S.*\]\(https:\/\/archive\.example\/\S*\): \S/, link);
  assert.deepEqual(
    links.slice(1, 6).map((link) => /\[(.*?)\]\(https:\/\/archive\.example\/(.*?)\)/.exec(link)?.slice(1)),
    [
      ['Stories', 'stories/'],
      ['Articles', 'articles/'],
      ['Topics', 'topics/'],
      ['People and places', 'entities/'],
      ['Outlets', 'outlets/'],
    ],
  );
});

test('an annotation holds all that a note says, what it proposes in the language of the article', async () => {
  const note = { kind: 'sic', quote: { exact: 'sauf' }, says: 'A slip.', certainty: 'guess', effect: 'meaning' };
  const [whole = [], plain = []] = await bodiesOf(note, {
    ...note,
    quote: { exact: 'pont' },
    proposed: 'port',
    evidence: 'Its own headline.',
  });
  const kind = ['classifying', 'https://archive.example/about/reliability/#sic'];
  assert.deepEqual(plain.slice(0, 2), [['commenting', 'A slip.', 'en'], kind]);
  assert.deepEqual(whole.slice(0, 4), [
    ['commenting', 'A slip.', 'en'],
    kind,
    ['editing', 'port', 'fr'],
    ['describing', 'Evidence: Its own headline.', 'en'],
  ]);
  for (const tags of [plain.slice(2), whole.slice(4)]) {
    assert.equal(tags.length, 2);
    for (const [purpose, words = ''] of tags) assert.ok(purpose === 'tagging' && words.length > 2);
  }
});

/** What each note on the words of an article says, as purpose and words. */
async function bodiesOf(...notes: object[]): Promise<(string | undefined)[][][]> {
  const archive = layArchive({
    articles: { a: { body: 'Il pont est sauf.', language: 'fr', reliability: { ...graded, notes } } },
  });
  const [collection] = await Promise.all(takeArticles(archive, 'a').map((one) => annotateArticle(archive, one, site)));
  return (collection?.first?.items ?? []).map(({ body }) =>
    body.map((one) => ('value' in one ? [one.purpose, one.value, one.language] : [one.purpose, one.source])),
  );
}

const graded = {
  source: 'F',
  information: 6,
  summary: 'No.',
  sourceReason: 'No.',
  informationReason: 'No.',
  assessed: '2031-03-02',
};

/** The names of all elements. */
function readXml(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void names.push(name));
  parser.write(xml).close();
  return names;
}
