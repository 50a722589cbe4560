import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PresentVersion } from '../../../../ledger/compare-words.ts';
import { fingerprintPassages } from '../../../../ledger/words.ts';
import { cutPassages } from '../../../../text/passages.ts';
import { emptyLedger } from '../../../load-ledger.ts';
import { findNewWords } from '../../../published-versions.ts';
import type { Retirement } from '../../../retired/retirement.ts';
import type { KnownIds } from '../../known.ts';
import { checkMoved } from './moved.ts';

const [whole, shorn] = ['The bridge fell.\n\nA storm came.', 'The bridge fell.'];
const withdrawn: Retirement = { name: 'B', withdrawn: { date: '2031-04-01', ground: 'rights', says: 'Asked for.' } };

test('an article that moved has every published version at its new place, word for word', () => {
  assert.deepEqual(check({ a: { moved: 'b' } }, { a: [whole] }, { b: [whole] }), []);
  const [fault, ...more] = check({ a: { moved: 'b' } }, { a: [whole] }, { b: [shorn] });
  assert.deepEqual(more, []);
  assert.deepEqual(
    [fault?.file, fault?.found],
    ['articles/a.md', 'version 1 published with p2, which “b” does not have as it was'],
  );
  assert.match(fault?.expected ?? '', /every published version of an article that moved/);
  assert.match(fault?.remedy ?? '', /Move the file and versions\/ as they were.*revise b”.*If “b” is another text/);
});

test('each version that is missing is told once', () => {
  const faults = check({ a: { moved: 'b' } }, { a: [whole, `${whole}\n\nMore.`] }, { b: [whole] });
  assert.deepEqual(
    faults.map(({ found }) => found),
    ['version 2 published, which “b” does not have as it was'],
  );
});

test('what was never published, or leads nowhere, is not asked for', () => {
  assert.deepEqual(check({ a: { moved: 'b' } }, {}, { b: [shorn] }), []);
  assert.deepEqual(check({}, { a: [whole] }, { b: [shorn] }), []);
  assert.deepEqual(check({ a: withdrawn }, { a: [whole] }, {}), []);
  // That there is no such article is told elsewhere.
  assert.deepEqual(check({ a: { moved: 'b' } }, { a: [whole] }, {}), []);
});

test('an article may lead to a withdrawn one that it was, not to another', () => {
  const retired = { a: { moved: 'b' }, b: withdrawn };
  assert.deepEqual(check(retired, { a: [whole], b: [whole] }, {}), []);
  const [fault, ...more] = check(retired, { a: [whole], b: [shorn] }, {});
  assert.deepEqual(more, []);
  assert.equal(fault?.found, 'version 1 published, which “b” did not have before it was withdrawn');
  assert.match(fault?.expected ?? '', /a withdrawal of its own/);
  assert.match(fault?.remedy ?? '', /^Bring the article back\. .*withdraw it then by itself\.$/);
  assert.deepEqual(check(retired, { a: [whole] }, {}), []);
});

test('every passage of an article that was divided stands in one of its parts, and its original too', () => {
  const retired = { a: { split: ['b', 'c'] } };
  assert.deepEqual(check(retired, { a: [whole] }, { b: ['The bridge fell.'], c: ['A storm came.'] }), []);
  const [fault, ...more] = check(retired, { a: [whole] }, { b: ['The bridge fell.'], c: ['A flood came.'] });
  assert.deepEqual(more, []);
  assert.equal(fault?.found, 'version 1 published with p2, which none of b, c has');
  assert.match(fault?.expected ?? '', /every published passage of an article that was divided/);
  assert.match(fault?.remedy ?? '', /Put back what is missing into the part it belongs to/);
  const parts = { b: ['The bridge fell.'], c: ['A storm came.'] };
  assert.match(
    check(retired, { a: [whole] }, parts, 'b'.repeat(64))[0]?.found ?? '',
    /published with its original, which none of/,
  );
  assert.match(
    check(retired, { a: [whole] }, { b: ['The bridge fell.'], c: ['No.'] }, 'b'.repeat(64))[0]?.found ?? '',
    /published with p2 and its original, which none of/,
  );
});

test('words with another link are others, but a heading may be a paragraph that leads a part', () => {
  const retired = { a: { split: ['b', 'c'] } };
  const linked = 'The [bridge](https://archive.example/) fell.';
  assert.match(check(retired, { a: [linked] }, { b: ['The bridge fell.'], c: [shorn] })[0]?.found ?? '', /p1/);
  assert.deepEqual(check(retired, { a: [linked] }, { b: [linked], c: [shorn] }), []);
});

test('what a part had before it was withdrawn still counts', () => {
  const retired = { a: { split: ['b', 'c'] }, b: withdrawn };
  assert.deepEqual(check(retired, { a: [whole], b: ['The bridge fell.'] }, { c: ['A storm came.'] }), []);
});

/** Judges the article `a`, of which bodies were published, by the articles there are now, each a list of its versions. */
function check(
  retired: Record<string, Retirement>,
  published: Record<string, string[]>,
  now: Record<string, string[]>,
  original?: string,
) {
  const ledger = emptyLedger();
  for (const [id, bodies] of Object.entries(published))
    ledger.articles.set(id, [
      { publication: '2031-03-04-x', since: '2031-03-04', ...findNewWords(ledger, id, versionsOf(bodies)) },
    ]);
  const ids = { retired: () => new Map(Object.entries(retired)) } as unknown as KnownIds;
  const present = new Map(Object.entries(now).map(([id, bodies]) => [id, versionsOf(bodies, original)]));
  return checkMoved([{ id: 'a', shown: 'articles/a.md' }], ids, ledger, present);
}

function versionsOf(bodies: readonly string[], original = 'a'.repeat(64)): Map<number, PresentVersion> {
  return new Map(
    bodies.map((body, at) => [
      at + 1,
      { marks: fingerprintPassages(cutPassages({ title: 'The bridge', body, language: 'en' })), original },
    ]),
  );
}
