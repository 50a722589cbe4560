import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { annotateFaults, repositoryPath } from './annotate-faults.ts';

test('a fault becomes an annotation of its line, and nothing in it can be taken for another command', () => {
  const fault = {
    file: 'topics/a,b:c%.yaml',
    line: 3,
    field: 'notes.2',
    found: '“x\n::error::y”',
    expected: '100%\r',
    remedy: 'Mend: it, now.',
  };
  assert.deepEqual(annotateFaults([fault, { file: 'archive.yaml', found: 'nothing' }], ['Two\nlines.'], 'content/'), [
    '::error file=content/topics/a%2Cb%3Ac%25.yaml,line=3,title=notes.2::found “x%0A::error::y”%0Aexpected 100%25%0D%0AMend: it, now.',
    '::error file=content/archive.yaml::found nothing',
    '::notice::Two%0Alines.',
  ]);
});

test('files are named from the top of the repository that an archive lies in', (context) => {
  const top = mkdtempSync(join(tmpdir(), 'repository-'));
  context.after(() => rmSync(top, { recursive: true }));
  mkdirSync(join(top, 'papers/archive'), { recursive: true });
  mkdirSync(join(top, '.git'));
  assert.equal(repositoryPath(join(top, 'papers/archive')), 'papers/archive/');
  assert.equal(repositoryPath(top), '');
});
