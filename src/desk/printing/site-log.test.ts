import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { SiteLog } from './site-log.ts';

const work = mkdtempSync(join(tmpdir(), 'log-'));
after(() => rmSync(work, { recursive: true }));

test('a log knows what was written into it', () => {
  const path = join(work, 'log');
  const log = new SiteLog(path);
  const page = { file: 'index.html', sha256: 'a'.repeat(64), size: 7, props: '{}', asked: Uint32Array.of(0, 70_000) };
  const question = { question: 'article: a', digest: '#b' };
  log.writePages([page, { ...page, file: '404.html', asked: new Uint32Array() }]);
  const [number = 0] = log.writeQuestions([question]);
  const facts = {
    target: '/t',
    program: 'p',
    manifest: 'm',
    before: '',
    fresh: '[]',
    made: '1',
    archive: '',
    notices: '[]',
    limits: '[]',
    summary: '',
  };
  log.writeFacts(facts);
  log.close();
  const read = new SiteLog(path, { readOnly: true });
  assert.deepEqual([...read.readPages()], [{ ...page, file: '404.html', asked: new Uint32Array() }, page]);
  assert.deepEqual([...read.readQuestions()], [{ number, ...question }]);
  assert.deepEqual(read.readFacts(), facts);
  read.close();
});

test('a question has one number as long as it has one answer', () => {
  const log = new SiteLog(join(work, 'numbers'));
  const question = { question: 'article: a', digest: '#b' };
  const [first] = log.writeQuestions([question]);
  const [again, changed, other] = log.writeQuestions([
    question,
    { ...question, digest: '#c' },
    { ...question, question: 'article: b' },
  ]);
  assert.equal(again, first);
  assert.equal(new Set([first, changed, other]).size, 3);
  log.forgetQuestions([first ?? 0]);
  assert.deepEqual(
    [...log.readQuestions()].map((one) => one.number),
    [changed, other],
  );
  log.close();
});

test('a page that is printed anew takes the place of what was known of it, and one that is gone leaves nothing', () => {
  const log = new SiteLog(join(work, 'patched'));
  const page = { file: 'index.html', sha256: 'a', size: 7, props: '{}', asked: Uint32Array.of(1) };
  log.writePages([page, { ...page, file: 'old/index.html' }]);
  log.writePages([{ ...page, sha256: 'b', size: 8 }]);
  log.forgetPages(['old/index.html']);
  assert.deepEqual([...log.readPrints()], [['index.html', { sha256: 'b', size: 8 }]]);
  log.writeProducts(new Map([['sitemap', { key: '1', files: {} }]]));
  log.writeProducts(new Map([['tables', { key: '2', files: {} }]]));
  assert.deepEqual([...log.readProducts().keys()], ['tables']);
  log.close();
});
