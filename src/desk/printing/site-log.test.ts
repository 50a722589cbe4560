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
  const question = { number: 70_000, question: 'article: a', digest: '#b' };
  log.writePages([page, { ...page, file: '404.html', asked: new Uint32Array() }]);
  log.writeQuestions([question]);
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
  assert.deepEqual(read.readPages().get('index.html'), page);
  assert.deepEqual([...read.readPages().keys()], ['404.html', 'index.html']);
  assert.deepEqual([...read.readQuestions()], [[70_000, question]]);
  assert.deepEqual(read.readFacts(), facts);
  read.close();
});
