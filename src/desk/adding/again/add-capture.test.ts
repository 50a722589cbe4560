import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkContent } from '../../../records/check/check-content.ts';
import { parseRecord } from '../../../records/parse-record.ts';
import { changeTogether } from '../../writing/change-together.ts';
import { planCapture, type PlannedCapture, type TakenCapture } from './add-capture.ts';

const id = 'ferry-stays';
const path = `articles/${id}.md`;
const first = 'FERRY TIMES\n\nFerry Stays\n\nIt stayed on Monday.\n\nIt rained all day.\n\nThe end of it.\n';
const article = `---
# by Anna
title: Ferry Stays
outlet: ferry-times
language: en
received:
  date: "2031-03-02"
  as: stays.txt
original:
  file: stays.txt
  sha256: ${digest(first)}
  mediaType: text/plain
reliability:
  notes:
    - kind: sic
      quote:
        exact: rained
      says: It did not.
      certainty: sure
      effect: none
    - kind: sic
      quote:
        exact: Monday
      says: It was Sunday.
      certainty: sure
      effect: none
---

It stayed on Monday.

It rained all day.

The end of it.
`;

test('a capture with the same words is noted beside the original, and nothing else of the file changes', async (context) => {
  const folder = await lay(context);
  const { kind, changes } = enter(folder, first.replace('FERRY TIMES', 'THE FERRY TIMES'));
  assert.equal(kind, 'same words');
  assert.equal(
    changes[0]?.text,
    article.replace(
      '---\n\nIt stayed',
      `captures:\n  - file: taken.txt\n    sha256: ${digest(first.replace('FERRY TIMES', 'THE FERRY TIMES'))}\n    mediaType: text/plain\n    date: "2031-03-05"\n    as: again.txt\n---\n\nIt stayed`,
    ),
  );
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('the same bytes again change nothing', () => {
  assert.deepEqual(plan(first, 'Ferry Stays', bodyOf(first)), { kind: 'known', version: 1, changes: [] });
});

test('where the outlet changed its text, the words of before are kept as a version and passages keep their ids', async (context) => {
  const folder = await lay(context);
  const second = first.replace('on Monday', 'on Sunday').replace('It rained all day.\n\n', 'Nobody knew.\n\n');
  const { kind, version, changes } = enter(folder, second);
  assert.deepEqual([kind, version, changes.map((one) => one.path)], ['other words', 2, [`versions/${id}/v1.md`, path]]);
  assert.equal(changes[0]?.text, article);
  const text = String(changes[1]?.text);
  assert.match(text, /^---\n# by Anna\ntitle: Ferry Stays\noutlet: ferry-times\n/);
  const { data, body } = parseRecord('articles', path, Buffer.from(text));
  assert.equal(body.trim(), bodyOf(second));
  assert.deepEqual(data?.passages, ['p1', 'p4', 'p3']);
  assert.deepEqual(data?.corrections, [
    {
      version: 2,
      date: '2031-03-05',
      says: 'The outlet changed its text: the capture of 2031-03-05 has other words than that of 2031-03-02. Only one of the two has “It stayed on Monday.”, and 3 more.',
      by: 'outlet',
    },
  ]);
  assert.equal(data?.original.file, 'taken.txt');
  assert.deepEqual(data?.received, { date: '2031-03-05', as: 'again.txt' });
  assert.equal(data?.reliability, undefined);
  assert.match(
    data?.proposed?.doubts.join(' ') ?? '',
    /^2 notes are about words that are no longer there; version 1 keeps them\.$/,
  );
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('what an editor noted of words that still stand stays as it is', () => {
  const second = first.replace('The end of it', 'The very end');
  const { changes } = plan(second, 'Ferry Stays', bodyOf(second));
  assert.ok(
    String(changes[1]?.text).includes(article.slice(article.indexOf('reliability:'), article.indexOf('---\n\nIt'))),
  );
});

test('other words of an earlier day are a capture that says what it has otherwise', async (context) => {
  const folder = await lay(context);
  const earlier = first.replace('on Monday', 'on Friday');
  const { kind, changes } = enter(folder, earlier, '2031-03-01');
  assert.deepEqual([kind, changes.length], ['earlier words', 1]);
  const { data } = parseRecord('articles', path, Buffer.from(String(changes[0]?.text)));
  assert.equal(data?.captures?.[0]?.differs, 'Only one of the two has “It stayed on Monday.”, and 1 more.');
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('a capture with the words of an older version belongs to that, and a later change leaves it there', async (context) => {
  const folder = await lay(context);
  const second = first.replace('on Monday', 'on Sunday');
  const next = enter(folder, second);
  const present = String(next.changes[1]?.text);
  const older = [{ version: 1, text: article }];
  const back = `${first}More.\n`;
  const taken = take(back, 'Ferry Stays', bodyOf(first), '2031-03-04');
  const again = planCapture({ id, path, text: present, source: Buffer.from(second), older }, taken);
  assert.deepEqual([again.kind, again.version], ['words of an older version', 1]);
  await writeFile(join(folder, 'originals/back.txt'), back);
  changeTogether(
    folder,
    'add',
    again.changes.map((one) => ({ ...one, text: String(one.text).replace(/taken\.txt(?=\n {4}sha256)/, 'back.txt') })),
  );
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('an article whose words were withdrawn gets no other capture', () => {
  const text = article.replace(
    'language: en\n',
    'language: en\nwithdrawn:\n  date: "2031-05-01"\n  ground: law\n  says: So.\n',
  );
  assert.throws(
    () => planCapture({ id, path, text, source: Buffer.from(first) }, take('x', 'T', 'x')),
    /cannot be given another capture/,
  );
});

function plan(text: string, title: string, body: string, date?: string): PlannedCapture {
  return planCapture({ id, path, text: article, source: Buffer.from(first) }, take(text, title, body, date));
}

function take(text: string, title: string, body: string, date = '2031-03-05'): TakenCapture {
  const held = { file: 'taken.txt', sha256: digest(text), mediaType: 'text/plain' as const, charset: 'utf-8' };
  return {
    held,
    source: Buffer.from(text),
    date,
    as: 'again.txt',
    drafted: { title, body },
    facts: { removed: [] },
    today: '2031-06-01',
  };
}

/** Writes what is planned, with the file of the capture. */
function enter(folder: string, text: string, date?: string): PlannedCapture {
  const planned = plan(text, 'Ferry Stays', bodyOf(text), date);
  changeTogether(folder, 'add', [...planned.changes, { path: 'originals/taken.txt', text: Buffer.from(text) }]);
  return planned;
}

async function lay(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'capture-'));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../../../records/fixtures/story'), folder, { recursive: true });
  for (const [file, text] of Object.entries({ [path]: article, 'originals/stays.txt': first })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

function bodyOf(text: string): string {
  return text.split('\n\n').slice(2).join('\n\n').trim();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
