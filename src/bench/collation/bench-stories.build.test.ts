import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { depot } from '../../collation/fixtures/depot.ts';
import { ferry } from '../../collation/fixtures/ferry.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { labelPairs } from './label-pairs.ts';
import { loadRealStories } from './real-stories.ts';

test('pairs are labelled by the runs of words they share', () => {
  const labels = labelPairs(Object.values(ferry));
  assert.equal(labels.get(placePairKey('agency', 'reprint')), 'copy');
  assert.equal(labels.get(placePairKey('brief', 'daily')), 'independent');
  assert.equal(labels.get(placePairKey('agency', 'broadcaster')), 'unsettled');
});

test('real articles are read to the letter, whatever marks of Markdown they have, and those without words are left out', (context) => {
  const text = '# 1. *Nine* trams_burned_ [here] <b>\n\n- and \\ “two” & more';
  const file = lay(context, [
    { id: 'a', cluster: 'one', title: 'Fire', text },
    { id: 'b', cluster: 'one', title: 'Fire', text: null },
  ]);
  const [story, ...more] = loadRealStories(file);
  assert.equal(more.length, 0);
  assert.deepEqual(
    story?.articles.map(({ passages }) => passages.map((passage) => passage.text)),
    [['Fire', '# 1. *Nine* trams_burned_ [here] <b>', '- and \\ “two” & more']],
  );
});

test('the bench prints what is right, what is false among independent reports, and a sample', (context) => {
  const file = lay(
    context,
    Object.entries({ ferry, depot }).flatMap(([cluster, articles]) =>
      Object.values(articles).map(({ id, passages }) => ({
        id: `${cluster}-${id}`,
        cluster,
        title: passages[0]?.text,
        text: passages
          .slice(1)
          .map((passage) => passage.text)
          .join('\n'),
      })),
    ),
  );
  const pairs = lay(context, [
    { a: 'depot-daily', b: 'depot-copy', label: 'copy' },
    { a: 'depot-radio', b: 'depot-portal', label: 'independent' },
    { a: 'depot-radio', b: 'depot-daily', label: 'independent' },
    { a: 'ferry-agency', b: 'ferry-cut', label: 'unsettled' },
  ]);
  const run = (...more: string[]): string =>
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'bench.ts'), '--stories', file, '--pairs', pairs, ...more],
      {
        encoding: 'utf8',
      },
    );
  const printed = run('--sample', '3', '--seed', '2');
  assert.match(printed, /\(1 right of 1 proposed, 1 wanted\)\n {4}0 false of 2 independent pairs/);
  assert.match(printed, /1 proposed of 1 unsettled ones/);
  assert.match(printed, /own story first \d+ of \d+/);
  assert.match(printed, /\nlinks: 3 drawn\n\n1\. /);
  assert.match(printed, /\nplacings of articles of a new event: 3 drawn\n/);
  assert.equal(run('--sample', '3', '--seed', '2'), printed);
});

function lay(context: TestContext, records: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'records.jsonl');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}
