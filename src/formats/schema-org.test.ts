import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinClaims } from '../archive/comparison/claims.ts';
import { joinQuotations } from '../archive/comparison/quotations.ts';
import { layArchive, takeArticles } from '../archive/fixtures/lay-archive.ts';
import { readArticle } from '../archive/reading.ts';
import { listStories } from '../archive/stories.ts';
import { describeArticleThings, describeComparedThings, describeStoryThings } from './schema-org.ts';

const site = new URL('https://archive.example/');
const from = (certainty: string) => ({
  kind: 'reprint',
  fromOutlets: ['wire'],
  fromArticles: ['b'],
  certainty,
  evidence: ['Same.'],
});
const archive = layArchive({
  outlets: { wire: { kind: 'agency', name: 'The Wire' } },
  stories: { s: { title: 'Storm' } },
  topics: { bridges: { name: 'Bridges' } },
  entities: { brandt: { name: 'Ilse Brandt' } },
  claims: {
    s: {
      claims: [
        {
          id: 'shut',
          what: 'Shut',
          verdict: 'single',
          certainty: 'sure',
          accounts: [{ at: 'a#p1', words: 'It is shut' }],
        },
      ],
    },
  },
  quotations: {
    s: {
      quotations: [
        {
          id: 'q',
          speaker: 'brandt',
          speakerName: 'Ilse Brandt',
          wordings: [{ at: 'a#p1', words: 'It is shut', form: 'direct' }],
          certainty: 'sure',
        },
      ],
    },
  },
  articles: {
    a: {
      title: 'Bridge closed',
      body: 'Ilse Brandt said: “It is shut.”',
      story: 's',
      topics: ['bridges'],
      url: 'https://gazette.example/1',
      published: { date: '2031-03-02', basis: 'stated' },
      derivation: from('sure'),
    },
    signed: {
      authors: [
        'A. Writer',
        { family: 'Leyen', given: 'Ursula', particle: 'von der' },
        { body: 'Smith, Jones and Sons, Inc.' },
      ],
    },
    b: { story: 's', published: { date: '2031-03-02~', basis: 'stated' }, derivation: from('guess') },
  },
});

test('everything that is described in the words of schema.org says what it is', async () => {
  const [a, b] = takeArticles(archive, 'a', 'b');
  const [story] = listStories(archive);
  assert.ok(a && b && story);
  const things = [
    ...describeArticleThings(archive, a, await readArticle(archive, a), site),
    ...describeStoryThings(story, site),
    ...describeComparedThings('s', joinClaims(archive, story), joinQuotations(archive, 's'), site),
  ];
  const described = (JSON.parse(JSON.stringify(things)) as object[]).flatMap(allWithin);
  assert.ok(described.length > 8);
  for (const one of described)
    if (Object.keys(one).some((key) => key !== '@id'))
      assert.match(String((one as { '@type'?: string })['@type']), /^[A-Z]\w+/, JSON.stringify(one));
});

test('a guess and a date in doubt are left out, for the format cannot say so', async () => {
  const [a, b] = takeArticles(archive, 'a', 'b');
  assert.ok(a && b);
  const factsOf = async (article: typeof a): Promise<unknown[]> => {
    const [news] = describeArticleThings(archive, article, await readArticle(archive, article), site);
    const { datePublished, author, isBasedOn } = JSON.parse(JSON.stringify(news)) as Record<string, unknown>;
    return [datePublished, (author as { name: string } | undefined)?.name, isBasedOn];
  };
  assert.deepEqual(await factsOf(a), ['2031-03-02', 'The Wire', ['https://archive.example/articles/b/']]);
  assert.deepEqual(await factsOf(b), [undefined, undefined, undefined]);
});

test('an author is a person, with the parts of the name where an editor gave them, or an organization that stays whole', async () => {
  const [signed] = takeArticles(archive, 'signed');
  assert.ok(signed);
  const [news] = describeArticleThings(archive, signed, await readArticle(archive, signed), site);
  assert.deepEqual((JSON.parse(JSON.stringify(news)) as Record<string, unknown>)['author'], [
    { '@type': 'Person', name: 'A. Writer' },
    { '@type': 'Person', name: 'Ursula von der Leyen', familyName: 'von der Leyen', givenName: 'Ursula' },
    { '@type': 'Organization', name: 'Smith, Jones and Sons, Inc.' },
  ]);
});

function allWithin(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(allWithin);
  return Array.isArray(value) ? inner : [value, ...inner];
}
