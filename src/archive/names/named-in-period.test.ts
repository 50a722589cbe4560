import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Asked, askingFor } from '../asking/asked.ts';
import { digestAgain } from '../asking/once.ts';
import { layArchive, type LaidArticle } from '../fixtures/lay-archive.ts';
import { countForms, namedByDate } from './named-in-period.ts';

const entities = { ada: { name: 'Ada Byron', forms: ['Byron'] } };
const on = (date: string, body: string, more: LaidArticle = {}): LaidArticle => ({
  body,
  published: { date, basis: 'stated' },
  ...more,
});

test('forms are counted, and the outlets named that print them: of all there is, or of a period', async () => {
  const archive = layArchive({
    entities,
    articles: {
      a: on('2031-03-02', 'Ada Byron. Byron.'),
      b: on('2031-04-01', 'Byron.', { outlet: 'herald' }),
      c: { body: 'Ada Byron.' },
    },
  });
  assert.deepEqual(await countForms(archive, { entity: 'ada', period: '' }), [
    { form: 'Ada Byron', count: 2, outlets: ['gazette'] },
    { form: 'Byron', count: 2, outlets: ['gazette', 'herald'] },
  ]);
  assert.deepEqual(await countForms(archive, { entity: 'ada', period: '2031-04' }), [
    { form: 'Byron', count: 1, outlets: ['herald'] },
  ]);
  const { rows } = await namedByDate(archive, { entity: 'ada', period: '2031', level: 2 });
  assert.deepEqual(
    rows.map(({ period, count }) => [period, count]),
    [
      ['2031-03', 2],
      ['2031-04', 1],
    ],
  );
});

test('what is asked of a period is answered the same when something else changes: another period, or other words of an article', async () => {
  const lay = (march: string, april: string) =>
    layArchive({
      entities,
      articles: Object.fromEntries([
        ['a', on('2031-03-02', march)],
        ['b', on('2031-04-01', april)],
        // So many that they are told by their months.
        ...Array.from({ length: 12 }, (_, index) => [`c${index}`, on('2031-02-01', 'Byron.')]),
      ]),
    });
  const asked = new Asked();
  const before = lay('Ada Byron came.', 'Byron left.');
  await askingFor(asked, async () => {
    await countForms(before, { entity: 'ada', period: '2031-03' });
    await namedByDate(before, { entity: 'ada', period: '2031', level: 2 });
  });
  await asked.settle();
  assert.deepEqual([...asked.answers.keys()], ['forms of: ada/2031-03/', 'named by date: ada/2031/2']);
  const isAs = async (march: string, april: string): Promise<boolean[]> => {
    const now = lay(march, april);
    return Promise.all([...asked.answers].map(async ([one, digest]) => (await digestAgain(now, one)) === digest));
  };
  assert.deepEqual(await isAs('Ada Byron came.', 'Byron left.'), [true, true]);
  assert.deepEqual(await isAs('Ada Byron came back.', 'In the end Byron left.'), [true, true]);
  assert.deepEqual(await isAs('Ada Byron came.', 'Byron left, Byron!'), [true, false]);
  assert.deepEqual(await isAs('Byron came.', 'Byron left.'), [false, true]);
});
