import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { noticeFuture, noticeReceived } from './notice-dates.ts';

const published = (date: string) => ({ date, basis: 'stated' }) as const;

test('an article that was published after it was received is told of, and one of the same day is not', () => {
  const received = { as: 'quay.txt', date: '2022-01-20' };
  assert.deepEqual(noticeReceived('articles/quay.md', { published: published('2202-01-13'), received }), [
    'articles/quay.md: published on 2202-01-13, which is after it was received (2022-01-20). Is one of the two mistyped?',
  ]);
  for (const date of ['2022-01-20', '2022-01-20T23:59-05:00', '2022-01', '2022', '2022-01-02/..', '../2022-03-01'])
    assert.deepEqual(noticeReceived('articles/quay.md', { published: published(date), received }), [], date);
  assert.equal(noticeReceived('articles/quay.md', { published: published('2022-02~'), received }).length, 1);
  assert.deepEqual(
    noticeReceived('articles/quay.md', { published: published('2202'), received: { as: 'quay.txt' } }),
    [],
  );
});

test('an article of a year that has not come is told of, where it is known which year it is', () => {
  assert.equal(noticeFuture('articles/quay.md', '2202-01-13', '2022-12-31').length, 1);
  assert.deepEqual(noticeFuture('articles/quay.md', '2022-12-31', '2022-01-01'), []);
  assert.deepEqual(noticeFuture('articles/quay.md', '2202', ''), []);
  assert.deepEqual(noticeFuture('articles/quay.md', undefined, '2022-01-01'), []);
});

test('a check of an archive tells both as notices and finds nothing wrong', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dates-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(join(import.meta.dirname, '../../fixtures/story'), folder, { recursive: true });
  const file = join(folder, 'articles/2031-03-02-harbour-gazette-bridge-closed.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text
      .replace('date: "2031-03-02"', 'date: "2301-03-02"')
      .replace('as: bridge.txt', 'as: bridge.txt\n  date: "2031-03-09"'),
  );
  const { faults, notices } = await checkContent(folder, { today: '2031-04-01' });
  assert.deepEqual(faults, []);
  assert.equal(notices.filter((notice) => notice.includes('mistyped')).length, 2);
});
