import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listJoined } from './joined.ts';

test('articles stand in the order of their first publication, and those of one by their ids', () => {
  const joined = listJoined({
    publications: [
      { name: '2031-03-01-f', after: [] },
      { name: '2031-05-01-c', after: ['2031-03-01-f'] },
    ],
    articles: lines({
      b: ['2031-05-01-c'],
      z: ['2031-03-01-f', '2031-05-01-c'],
      a: ['2031-05-01-c'],
      y: ['2031-03-01-f'],
    }),
  });
  assert.deepEqual(joined, ['y', 'z', 'a', 'b']);
});

test('of two publications of one day the one that names the other comes behind it', () => {
  const publications = [
    { name: '2031-03-01-a', after: ['2031-03-01-f'] },
    { name: '2031-03-01-f', after: [] },
  ];
  assert.deepEqual(listJoined({ publications, articles: lines({ a: ['2031-03-01-a'], z: ['2031-03-01-f'] }) }), [
    'z',
    'a',
  ]);
});

test('a circle of publications has an order too', () => {
  const publications = [
    { name: 'b', after: ['a'] },
    { name: 'a', after: ['b'] },
  ];
  assert.deepEqual(listJoined({ publications, articles: lines({ x: ['b'], y: ['a'] }) }), ['y', 'x']);
});

test('what is published later moves nothing', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(ids, { minLength: 2, maxLength: 6 }), fc.infiniteStream(fc.nat()), (parts, digests) => {
      const publications = parts.map(() => `2031-03-01-${String(digests.next().value)}`);
      fc.pre(new Set(publications).size === publications.length);
      const listed = (count: number): string[] =>
        listJoined({
          publications: publications
            .slice(0, count)
            .map((name, at) => ({ name, after: publications.slice(Math.max(0, at - 1), at) })),
          articles: lines(
            Object.fromEntries(
              [...new Set(parts.slice(0, count).flat())].map((id) => [
                `a${id}`,
                publications.slice(0, count).filter((_, at) => parts[at]?.includes(id)),
              ]),
            ),
          ),
        });
      const before = listed(parts.length - 1);
      assert.deepEqual(listed(parts.length).slice(0, before.length), before);
    }),
  );
});

function lines(articles: Record<string, string[]>): Map<string, { publication: string }[]> {
  return new Map(Object.entries(articles).map(([id, names]) => [id, names.map((publication) => ({ publication }))]));
}
