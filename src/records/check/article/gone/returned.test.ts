import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Retirement } from '../../../retired/retirement.ts';
import type { Known } from '../../known.ts';
import { checkReturned } from './returned.ts';
import type { ArticleSubject } from '../subject.ts';

const was = { date: '2031-04-01', ground: 'rights' };
const says = 'Asked for.';

test('the words of an article that were withdrawn may not come back', () => {
  const [fault, ...more] = check({ title: 'The bridge' });
  assert.deepEqual(more, []);
  assert.deepEqual(
    [fault?.file, fault?.found, fault?.expected],
    [
      'articles/a.md',
      'the words of an article that were withdrawn on 2031-04-01 on the ground of rights',
      'its facts alone',
    ],
  );
  assert.match(
    fault?.remedy ?? '',
    /^Run “npm run archive -- withdraw a --ground rights --reason …”: what is withdrawn stays so\./,
  );
  assert.deepEqual(check({ title: 'The bridge' }, {}, false), []);
});

test('an article that is withdrawn still is so on the day and the ground that were published', () => {
  assert.deepEqual(check({ withdrawn: { ...was, says } }), []);
  const faults = check({ withdrawn: { date: '2031-04-02', ground: 'law', says } });
  assert.deepEqual(
    faults.map(({ field, found, expected }) => [field, found, expected]),
    [
      ['withdrawn.date', '“2031-04-02”', '“2031-04-01”, as the ledger has it'],
      ['withdrawn.ground', '“law”', '“rights”, as the ledger has it'],
    ],
  );
  for (const { remedy } of faults) assert.match(remedy ?? '', /^Write it as it was;.*under “says”\.$/);
});

test('an article whose words were withdrawn may lead to one that was withdrawn with it, and to no other', () => {
  const lead = (b?: Retirement) => check(undefined, { a: { moved: 'b' }, ...(b ? { b } : {}) });
  assert.deepEqual(lead({ name: 'B', withdrawn: { date: was.date, ground: 'rights', says } }), []);
  const [open, ...more] = lead();
  assert.deepEqual(more, []);
  assert.match(
    open?.found ?? '',
    /^an article that leads to b, though its words were withdrawn on 2031-04-01 on the ground of rights$/,
  );
  assert.match(
    `${open?.expected} ${open?.remedy}`,
    /^a withdrawn article, here or there Run “npm run archive -- withdraw b --ground rights/,
  );
  for (const other of [
    { date: '2031-05-01', ground: 'rights' },
    { date: was.date, ground: 'law' },
  ] as const) {
    const [fault, ...rest] = lead({ name: 'B', withdrawn: { ...other, says } });
    assert.deepEqual(rest, []);
    assert.equal(
      fault?.found,
      `an article that leads to b, withdrawn on ${other.date} on the ground of ${other.ground}`,
    );
    assert.equal(fault.expected, 'one withdrawn on 2031-04-01 on the ground of rights, as the ledger has it');
    assert.match(fault.remedy ?? '', /into articles\/b\.md as they were/);
  }
});

/** @param facts none where the article leads elsewhere. */
function check(
  facts: Record<string, unknown> | undefined,
  retired: Record<string, Retirement> = {},
  isRecorded = true,
) {
  const article = {
    id: 'a',
    file: 'articles/a.md',
    facts,
    parts: facts ?? {},
    retired: facts === undefined ? retired['a'] : undefined,
    fault: (path: string[], of: object) => ({ file: 'articles/a.md', field: path.join('.'), ...of }),
  } as unknown as ArticleSubject;
  const known = {
    ids: { retired: () => new Map(Object.entries(retired)) },
    ledger: { withdrawals: new Map(isRecorded ? [['a', was]] : []) },
  } as unknown as Known;
  return checkReturned(article, known);
}
