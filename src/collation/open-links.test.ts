import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listDecidedPairs, type DecidedRecords } from './decided-pairs.ts';
import type { LinkReason, SentenceLink } from './sentences/link-sentences.ts';
import { findOpenLinks, nameOf } from './open-links.ts';

/** Links named `a1-b1`: article and sentence. */
function links(...written: string[]): SentenceLink[] {
  return written.map((one) => link(one, 'words'));
}

function link(written: string, why: LinkReason): SentenceLink {
  const [a = '', b = ''] = written.split('-');
  const place = (name: string) => ({ article: name.slice(0, 1), sentence: `p${name.slice(1)}s1` });
  const rest = { relation: 'paraphrase' as const, score: 0.5, kept: 0.5, run: 0, shared: [] };
  return { a: place(a), b: place(b), ...rest, why };
}

function pairs(...written: string[]) {
  return links(...written).map(({ a, b }) => {
    const cite = ({ article, sentence }: typeof a) => ({
      article: { collection: 'articles' as const, id: article },
      place: sentence,
    });
    return { a: cite(a), b: cite(b) };
  });
}

const same = (...written: string[]) =>
  pairs(...written).map((pair) => ({
    ...pair,
    relation: 'paraphrase' as const,
    scope: 'full' as const,
    by: 'editor' as const,
  }));

function openOf(records: DecidedRecords, some: SentenceLink[], refused = ''): string[] {
  const open = findOpenLinks(some, listDecidedPairs(records), (a, b) => refused.includes(a) && refused.includes(b));
  return open.map(({ a, b }) => `${nameOf(a)} ${nameOf(b)}`.replaceAll(/#p(\d)s1/g, '$1'));
}

test('a pair an editor has decided on is not open, whichever way round it is written', () => {
  const some = links('a1-b1', 'a1-c1', 'a2-b2');
  assert.deepEqual(openOf({ correspondences: same('b1-a1'), rejected: pairs('c1-a1') }, some), ['a2 b2']);
});

test('what was refused of one sentence is refused of all that are the same wording', () => {
  const records = { correspondences: same('a1-b1', 'b1-c1'), rejected: pairs('d1-a1') };
  assert.deepEqual(openOf(records, links('a1-d1', 'b1-d1', 'c1-d1', 'c1-e1')), ['c1 e1']);
});

test('a sentence that only answers to a part, or tells the same fact, hands no refusal on', () => {
  const [partial, fact] = [
    same('a1-b1').map((one) => ({ ...one, scope: 'partial' as const })),
    same('a1-b1').map((one) => ({ ...one, relation: 'same-fact' as const })),
  ];
  for (const correspondences of [partial, fact])
    assert.deepEqual(openOf({ correspondences, rejected: pairs('d1-a1') }, links('b1-d1')), ['b1 d1']);
});

test('two articles that are no copies keep the sentences that are alike by themselves, and no others', () => {
  const some = [link('a1-b1', 'family'), link('a2-b2', 'words'), link('a3-c3', 'family')];
  assert.deepEqual(openOf({}, some, 'ab'), ['a2 b2', 'a3 c3']);
  assert.deepEqual(openOf({}, some), ['a1 b1', 'a2 b2', 'a3 c3']);
});

test('nothing that was decided is ever open, and what is decided further opens nothing', () => {
  const pair = fc
    .tuple(fc.constantFrom(...'abcd'), fc.constantFrom(...'abcd'), fc.constantFrom('1', '2'))
    .filter(([a, b]) => a !== b)
    .map(([a, b, n]) => `${a}${n}-${b}${n}`);
  const some = links('a1-b1', 'a1-c1', 'a1-d1', 'b1-c1', 'b1-d1', 'c1-d1', 'a2-b2', 'a2-c2');
  const list = fc.array(pair, { maxLength: 6 });
  fc.assert(
    fc.property(list, list, pair, (accepted, rejected, more) => {
      const open = openOf({ correspondences: same(...accepted), rejected: pairs(...rejected) }, some);
      for (const one of [...accepted, ...rejected]) {
        const [a, b] = one.split('-');
        assert.ok(!open.includes(`${a} ${b}`) && !open.includes(`${b} ${a}`));
      }
      const later = openOf({ correspondences: same(...accepted), rejected: pairs(...rejected, more) }, some);
      assert.ok(later.every((one) => open.includes(one)));
    }),
  );
});
