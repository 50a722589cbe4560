import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCaptures } from './list-captures.ts';
import { layArchive, takeArticles } from '../fixtures/lay-archive.ts';

const held = (letter: string) => ({ file: `${letter}.txt`, sha256: letter.repeat(64), mediaType: 'text/plain' });

test('takings of a page come by their days, each with the version whose words it has, and each once', async () => {
  const archive = layArchive({
    articles: {
      a: {
        version: 2,
        received: { as: 'second.txt', date: '2031-03-05' },
        original: held('b'),
        captures: [
          { ...held('c'), as: 'third.txt', date: '2031-03-09' },
          { ...held('d'), as: 'back.txt', date: '2031-03-04', version: 1 },
          { ...held('e'), as: 'early.txt', date: '2031-03-01', differs: 'It names Friday.' },
          { ...held('f'), as: 'undated.txt' },
        ],
      },
    },
    versions: { a: [{ received: { as: 'first.txt', date: '2031-03-02' }, original: held('a') }] },
  });
  const [taken = []] = await Promise.all(takeArticles(archive, 'a').map((one) => listCaptures(archive, one)));
  assert.deepEqual(
    taken.map(({ as, version, differs }) => [as, version, differs]),
    [
      ['early.txt', undefined, 'It names Friday.'],
      ['first.txt', 1, undefined],
      ['back.txt', 1, undefined],
      ['second.txt', 2, undefined],
      ['third.txt', 2, undefined],
      ['undated.txt', 2, undefined],
    ],
  );
});
