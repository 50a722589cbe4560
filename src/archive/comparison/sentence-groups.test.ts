import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { linked } from '../records.ts';
import { joinStory } from '../stories.ts';
import { isBegun } from './proposals.ts';
import { joinQuotations } from './quotations.ts';
import { listSentenceGroups } from './sentence-groups.ts';
import { joinStemma } from './stemma.ts';

const link = (a: string, b: string) => ({ a, b, relation: 'same-fact', certainty: 'sure' });
const storyOf = (archive: ReturnType<typeof layArchive>) => joinStory(archive, linked(archive.records.stories, 's'));

test('what most articles tell comes first, and a sentence without a counterpart stands apart', async () => {
  const archive = layArchive({
    stories: { s: {} },
    articles: {
      a: { story: 's', outlet: 'gazette', body: 'Rain fell on Kent. Nine cows drowned. Larks sang.' },
      b: { story: 's', outlet: 'herald', body: 'It was wet down south. Cattle were lost.' },
      c: { story: 's', outlet: 'post', body: 'Farmers mourn their herds.' },
    },
    correspondences: {
      s: { correspondences: [link('a#p1s1', 'b#p1s1'), link('a#p1s2', 'b#p1s2'), link('a#p1s2', 'c#p1s1')] },
    },
  });
  const [told, ...others] = await listSentenceGroups(archive, storyOf(archive));
  assert.deepEqual(others, []);
  assert.deepEqual(
    told?.groups.map(({ tellers, places }) => [
      tellers,
      places.map(({ article, sentence }) => `${article}#${sentence}`),
    ]),
    [
      [3, ['a#p1s2', 'b#p1s2', 'c#p1s1']],
      [2, ['a#p1s1', 'b#p1s1']],
    ],
  );
  assert.deepEqual(
    told.alone.map(({ text }) => text),
    ['Larks sang.'],
  );
});

test('articles in two languages are not grouped with each other', async () => {
  const archive = layArchive({
    stories: { s: {} },
    articles: { a: { story: 's', language: 'en' }, b: { story: 's', language: 'fr' } },
  });
  assert.deepEqual(await listSentenceGroups(archive, storyOf(archive)), []);
});

test('a comparison is begun once an editor has recorded anything', () => {
  const bare = layArchive({ stories: { s: {} }, articles: { a: { story: 's' }, b: { story: 's' } } });
  const begun = layArchive({
    stories: { s: {} },
    articles: { a: { story: 's' }, b: { story: 's' } },
    correspondences: { s: { correspondences: [link('a#p1s1', 'b#p1s1')] } },
  });
  assert.deepEqual(
    [bare, begun].map((archive) => isBegun(archive, storyOf(archive))),
    [false, true],
  );
});

test('a quotation stands with its speaker, every wording and the pages that have it', () => {
  const wording = (at: string) => ({ at, words: 'We shall see', form: 'direct' });
  const archive = layArchive({
    stories: { s: {} },
    entities: { ada: {} },
    articles: { a: { story: 's' }, b: { story: 's' } },
    quotations: {
      s: {
        quotations: [
          {
            id: 'q',
            speaker: 'ada',
            speakerName: 'Ada',
            certainty: 'sure',
            wordings: [wording('a#p1'), wording('b#p1')],
          },
        ],
      },
    },
  });
  const [quotation] = joinQuotations(archive, 's');
  assert.deepEqual(
    [quotation?.speaker?.id, quotation?.wordings.map(({ article }) => article.id), quotation?.count.pages],
    ['ada', ['a', 'b'], 2],
  );
});

test('a stemma has the story’s articles, the texts that are not here, and articles of other stories that steps name', () => {
  const step = (from: object, to: object) => ({
    from,
    to,
    how: 'reprint',
    says: 'It did.',
    certainty: 'sure',
    evidence: ['x'],
  });
  const archive = layArchive({
    stories: { s: {}, t: {} },
    articles: { a: { story: 's' }, b: { story: 't' } },
    derivations: {
      s: {
        texts: [{ id: 'lost', what: 'A wire report', seen: 'not seen' }],
        steps: [step({ text: 'lost' }, { article: 'a' }), step({ article: 'a' }, { article: 'b' })],
      },
    },
  });
  const stemma = joinStemma(archive, storyOf(archive));
  assert.deepEqual(
    stemma?.nodes.map(({ key }) => key),
    ['lost', 'a', 'b'],
  );
  assert.deepEqual(
    stemma.steps.map(({ number, from, to }) => [number, from, to]),
    [
      [1, 'lost', 'a'],
      [2, 'a', 'b'],
    ],
  );
});
