import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runArchive } from './fixtures/run-archive.ts';

const fixtures = join(import.meta.dirname, '../records/fixtures');

test('check says in one line what it read, and ends well', async () => {
  const { code, output, errors } = await runArchive(['check'], { ARCHIVE_CONTENT: join(fixtures, 'valid') });
  assert.deepEqual(
    [code, output, errors],
    [0, 'Checked 1 article, 0 stories, 0 entities, 0 topics, 1 outlet: no faults.\n', ''],
  );
});

test('check writes faults where errors go, and ends badly', async () => {
  const { code, output, errors } = await runArchive(['check'], { ARCHIVE_CONTENT: join(fixtures, 'nothing-here') });
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^archive\.yaml\n/);
});

test('an unknown command, flag or word is an error', async () => {
  for (const words of [['chek'], ['check', '--fast'], ['check', 'everything'], []]) {
    const { code, output, errors } = await runArchive(words);
    assert.deepEqual([code, output], [1, ''], words.join(' '));
    assert.match(errors, /unknown command|unknown option|too many arguments|Usage/);
  }
});

test('start refuses a port that is none before it builds anything', async () => {
  const { code, output, errors } = await runArchive(['start'], { PORT: 'http' });
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^PORT is “http”; expected a number[^\n]*\n$/);
});
