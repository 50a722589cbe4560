import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../../../archive/fixtures/lay-archive.ts';
import { chooseExamples } from './choose-examples.ts';

const known = {
  title: 'Old Bridge’s pier collapses into Osterby harbour',
  outlet: 'gazette',
  authors: [{ family: 'Lee', given: 'Ann' }],
  published: { date: '2031-03-04', basis: 'stated', evidence: 'As printed.' },
  story: 'storm',
  topics: ['rare', 'weather'],
};
const laid = {
  stories: { storm: { title: 'The storm' } },
  topics: { weather: { name: 'Weather' }, rare: { name: 'Rare' } },
  outlets: { gazette: { name: 'Harbour Gazette' }, nobody: { name: 'Unknown', kind: 'unknown' } },
};

test('questions are shown with the article of which most is known', async () => {
  const examples = await chooseExamples(
    layArchive({
      ...laid,
      articles: { a: { title: 'UN sends help', topics: ['weather'] }, b: known },
    }),
  );
  assert.deepEqual(examples.words, ['collapses', 'osterby']);
  assert.equal(examples.phrase, 'into Osterby harbour');
  assert.deepEqual(
    [examples.outlet, examples.topic, examples.story, examples.author, examples.language, examples.day],
    ['Harbour Gazette', 'Weather', 'storm', 'Ann Lee', 'en', '2031-03-04'],
  );
  assert.equal(examples.capitals, 'UN');
});

test('of articles of which as much is known, the first by its id is taken', async () => {
  const titles = async (...ids: string[]) =>
    (
      await chooseExamples(
        layArchive({ articles: Object.fromEntries(ids.map((id) => [id, { title: `Words about ${id}` }])) }),
      )
    ).phrase;
  assert.equal(await titles('second', 'first'), 'Words about first');
});

test('what nobody knows is no example: an unknown outlet, a month for a day, a headline too short or all in capitals', async () => {
  const examples = await chooseExamples(
    layArchive({
      ...laid,
      articles: {
        a: {
          title: 'FIRE AT SEA OR',
          outlet: 'nobody',
          published: { date: '2031-03', basis: 'stated', evidence: 'As printed.' },
        },
      },
    }),
  );
  for (const name of ['outlet', 'agency', 'story', 'topic', 'author', 'rating', 'day', 'capitals'] as const)
    assert.equal(examples[name], undefined, name);
  assert.equal(examples.words, undefined);
  assert.deepEqual(await chooseExamples(layArchive({})), {});
});
