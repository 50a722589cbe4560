import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Found } from './find-entry.ts';
import { startReport } from './report.ts';

const added = (id: string, doubts: string[] = [], open: string[] = []): Found =>
  ({
    kind: 'new',
    as: `${id}.html`,
    changes: [],
    entry: { id, title: 'The wall', doubts, open, outlets: [{ id: 'courier' }] },
  }) as unknown as Found;
const refused: Found = { kind: 'refused', as: 'b.doc', found: 'it is locked', remedy: 'Unlock it.' };

test('each text is told with what became of it, and what somebody should look at', (context) => {
  const { lines } = report(context, [
    added('wall', ['Two dates.']),
    { kind: 'known', as: 'c.html', id: 'quay' },
    { kind: 'capture', as: 'd.html', id: 'quay', what: 'other words' } as Found,
    {
      kind: 'completed',
      as: 'facts.csv, row 2',
      id: 'quay',
      fields: ['url'],
      kept: ['title is “A”'],
    } as unknown as Found,
    { kind: 'completed', as: 'facts.csv, row 3', id: 'pier', fields: [], kept: [] } as unknown as Found,
    refused,
  ]);
  assert.deepEqual(lines.slice(0, 6), [
    'new      wall\n         “The wall”, from wall.html\n         ? Two dates.',
    'known    quay\n         has what is in c.html',
    'capture  quay\n         the outlet has changed its text: a new version, from d.html',
    'facts    quay\n         url, from facts.csv, row 2\n         ? left as it is: title is “A”',
    'facts    pier\n         nothing new, from facts.csv, row 3',
    'refused  b.doc\n         it is locked\n         Unlock it.',
  ]);
  assert.equal(
    lines[6],
    '1 article added, 1 more capture of pages that are there, the facts of 2 articles completed, 1 already there, 1 not taken in.',
  );
  assert.equal(lines[7], 'Of 1 the program is in doubt: look at those first.');
  assert.match(
    lines.slice(8).join(' '),
    /^All that was read is marked as proposed.*archive -- check, and npm start to see it\.$/,
  );
});

test('each way of taking a page once more has its words', (context) => {
  const told = (what: string): string | undefined =>
    report(context, [{ kind: 'capture', as: 'd', id: 'q', what } as Found]).lines[0];
  const all = ['known', 'same words', 'words of an older version', 'earlier words', 'other words'].map(told);
  for (const line of all) assert.match(line ?? '', /^capture {2}q\n {9}\S.+, from d$/);
  assert.equal(new Set(all).size, all.length);
});

test('after forty texts only what could not be taken in is told, and the counts are of all', (context) => {
  const texts = Array.from({ length: 42 }, (_, at) => added(`wall-${at}`, [], ['date']));
  const { lines, isWhole } = report(context, [...texts.slice(0, 41), refused, ...texts.slice(41)]);
  assert.equal(lines.filter((line) => line.startsWith('new')).length, 40);
  assert.equal(lines[40], '… and so on; from here on only what could not be taken in.');
  assert.match(lines[41] ?? '', /^refused/);
  assert.equal(lines[42], '42 articles added, 1 not taken in.');
  assert.equal(lines[43], 'Not known: date of 42.');
  assert.equal(isWhole, false);
});

test('what only would be added is said so, and nothing is said to be looked over', (context) => {
  const { lines, isWhole } = report(context, [added('wall')], { dryRun: true });
  assert.deepEqual(lines.slice(1), ['1 article would be added.']);
  assert.equal(isWhole, true);
});

test('as JSON each text is a line and the counts are the last, without the changes', (context) => {
  const { lines } = report(context, [added('wall', [], ['date']), refused], { json: true });
  const [text, not, last] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(text, {
    kind: 'new',
    as: 'wall.html',
    id: 'wall',
    title: 'The wall',
    doubts: [],
    open: ['date'],
    outlets: ['courier'],
  });
  assert.deepEqual(not, refused);
  assert.deepEqual(last, {
    summary: { new: 1, capture: 0, completed: 0, known: 0, refused: 1, doubtful: 0, open: { date: 1 }, dryRun: false },
  });
});

/** What is printed of some texts, and whether all was taken in. */
function report(context: TestContext, found: readonly Found[], more: { json?: boolean; dryRun?: boolean } = {}) {
  const lines: string[] = [];
  const { mock } = context.mock.method(console, 'log', (line: string) => void lines.push(line));
  let cleared = 0;
  const { tell, end } = startReport({ json: false, dryRun: false, beforeLine: () => (cleared += 1), ...more });
  for (const one of found) tell(one);
  const isWhole = end();
  mock.restore();
  assert.equal(cleared, lines.length);
  return { lines, isWhole };
}
