import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessmentOf, isOnlyRead, openOf, openStates, recordAssessment } from './states.ts';

const assessment = {
  source: 'B',
  information: 2,
  summary: 'Near to its source.',
  sourceReason: 'A paper that mostly reprints.',
  informationReason: 'Others say the same.',
  assessed: '2031-04-01',
} as const;

const proposed = {
  date: '2031-04-01',
  read: [
    { fields: ['published'], from: 'The page’s JSON-LD.' },
    { fields: ['body'], from: 'Two readers of pages.' },
  ],
  doubts: [],
};

test('an article of which nothing else is known is open in all respects, and one that is known whole in none', () => {
  assert.deepEqual(openOf({ proposed }, { isLookedInto: false, isCompared: false }), Object.keys(openStates));
  assert.deepEqual(
    openOf(
      { published: { date: '2031', basis: 'inferred' }, reliability: { ...assessment, notes: [] } },
      { isLookedInto: true, isCompared: true },
    ),
    [],
  );
});

test('what a program read is known by the fields it names', () => {
  assert.deepEqual(
    ['published', 'body', 'title'].map((field) => isOnlyRead({ proposed }, field)),
    [true, true, false],
  );
  assert.equal(isOnlyRead({}, 'published'), false);
});

test('notes on damage assess nothing', () => {
  const noted = { reliability: { notes: [] } };
  assert.equal(assessmentOf(noted), undefined);
  assert.deepEqual(openOf(noted), ['undated', 'not-assessed']);
  assert.deepEqual([...new Set(Object.values(recordAssessment(noted)))], [null]);
  assert.deepEqual(recordAssessment({ reliability: { ...assessment, notes: [] } }), assessment);
});
