import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { listStories } from '../stories.ts';
import { joinCourse } from './course.ts';

const event = (date: string, says: string, ...cites: string[]) => ({ date, says, cites });
const archive = layArchive({
  stories: {
    s: {
      timeline: [
        event('2022-01-13', 'It ends.', 'a#p1', 'a#p2s1', 'b#p1'),
        event('2004', 'Long before.', 'b#p9'),
        event('2022-01-11', 'It begins.', 'a#p1'),
      ],
    },
  },
  articles: {
    a: { story: 's', published: { date: '2022-01-11', basis: 'stated' } },
    b: { story: 's', published: { date: '2022-01-13', basis: 'stated' } },
    c: { story: 's', published: { date: '2022-01-13', basis: 'stated' } },
    d: { story: 's' },
  },
});
const moments = listStories(archive).flatMap(joinCourse);

test('events and publications stand in one order, of one day the event first; what is undated stands nowhere', () => {
  assert.deepEqual(
    moments.map(({ date, says, published }) => `${date.text} ${says ?? published?.map(({ id }) => id).join(' ')}`),
    ['2004 Long before.', '2022-01-11 It begins.', '2022-01-11 a', '2022-01-13 It ends.', '2022-01-13 b c'],
  );
});

test('an article that tells of something stands once, with all its places', () => {
  const told = moments.find(({ says }) => says === 'It ends.')?.told ?? [];
  assert.deepEqual(
    told.map(({ article, places }) => `${article.id} ${places.join(' ')}`),
    ['a p1 p2s1', 'b p1'],
  );
});

test('what stands years after what is before it is set apart', () => {
  assert.deepEqual(
    moments.map(({ isAfterGap }) => isAfterGap),
    [false, true, false, false, false],
  );
});
