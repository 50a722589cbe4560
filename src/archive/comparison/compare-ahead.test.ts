import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepInMemory } from '../fixtures/keep-in-memory.ts';
import { layArchive, type LaidArchive } from '../fixtures/lay-archive.ts';
import { noteReading } from '../asking/noted-archive.ts';
import { listStories } from '../stories.ts';
import { compareAhead } from './compare-ahead.ts';
import { listFamilies } from './families.ts';

const rain = 'Heavy rain closed the old harbour bridge of Ash on Monday evening, the mayor told reporters there.';
const laid: LaidArchive = {
  stories: { s: {}, t: {}, u: {} },
  articles: Object.fromEntries(
    ['s', 't', 'u'].flatMap((story) =>
      ['a', 'b'].map((id) => [
        `${story}${id}`,
        { story, body: `${rain} It was ${story}.\n\nNobody drowned in ${story}.` },
      ]),
    ),
  ),
};

test('what several have compared, each its share, is compared by none of them again', async () => {
  const kept = keepInMemory();
  const told: string[] = [];
  for (const number of [0, 1]) {
    const archive = noteReading(layArchive({ ...laid, kept }));
    await compareAhead(archive, { number, of: 2, onStory: (done, all) => told.push(`${number}: ${done} of ${all}`) });
  }
  assert.deepEqual(told, ['0: 1 of 2', '0: 2 of 2', '1: 1 of 1']);
  const made: string[] = [];
  const watched = { ...kept, put: (kind: string) => void made.push(kind) };
  const archive = noteReading(layArchive({ ...laid, kept: watched }));
  for (const story of listStories(archive)) assert.equal((await listFamilies(archive, story)).length, 1);
  assert.deepEqual(made, []);
});
