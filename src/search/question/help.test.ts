import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listHelp } from './help.ts';
import { parseQuestion } from './parse-question.ts';
import { factFields } from './question.ts';

const archive = {
  words: ['harbour', 'storm'] as [string, string],
  phrase: 'the old harbour',
  outlet: 'Harbour Gazette',
  agency: 'AFP',
  entity: 'Ann Lee',
  topic: 'Weather',
  story: 'The storm',
  author: 'Ann Lee',
  language: 'en',
  day: '2031-03-02',
};

test('every example is a question without a fault', () => {
  const asked = listHelp(archive).flatMap(({ example }) => example ?? []);
  assert.ok(asked.length > 15);
  assert.deepEqual(
    asked.flatMap((example) => parseQuestion(example).faults),
    [],
  );
});

test('every field is explained', () => {
  const explained = listHelp(archive).map(({ form }) => form);
  for (const field of ['title', ...factFields])
    assert.ok(
      explained.some((form) => form.startsWith(`${field}:`)),
      field,
    );
});

test('a form is explained even where the archive has nothing to show it with', () => {
  assert.equal(listHelp({}).length, listHelp(archive).length);
  assert.deepEqual(
    listHelp({}).flatMap(({ example }) => example ?? []),
    ['rating:B2'],
  );
});
