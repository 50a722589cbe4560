import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dividePages } from './divide-pages.ts';
import type { PageToPrint } from './press-app.ts';

/** What is told of articles: the story of each, if it tells one. */
const archives = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 40 });

function layPages(stories: readonly (number | null)[]): {
  pages: PageToPrint[];
  propsOf: (page: PageToPrint) => object;
} {
  const page = (file: string): PageToPrint => ({
    file,
    pathname: file,
    route: { route: '', component: '', type: 'page' },
  });
  const articles = stories.map((story, index) => ({
    id: `a${index}`,
    story: story === null ? undefined : { id: `s${story}` },
  }));
  const props = new Map(articles.map((article) => [`articles/${article.id}/index.html`, { article }]));
  const pages = [
    page('index.html'),
    ...articles.flatMap(({ id }) => [page(`articles/${id}/index.html`), page(`articles/${id}/citation.ris`)]),
    ...new Set(articles.flatMap(({ story }) => (story ? `stories/${story.id}/index.html` : []))).values().map(page),
  ];
  return { pages, propsOf: ({ file }) => props.get(file) ?? {} };
}

test('every page is printed once, and what tells one story by one process', () => {
  fc.assert(
    fc.property(archives, fc.integer({ min: 1, max: 5 }), (stories, parts) => {
      const { pages, propsOf } = layPages(stories);
      const divided = dividePages(pages, parts, propsOf);
      assert.equal(divided.length, parts);
      assert.deepEqual(
        divided
          .flat()
          .map(({ file }) => file)
          .toSorted(),
        pages.map(({ file }) => file).toSorted(),
      );
      for (const story of new Set(stories)) {
        const told = stories.flatMap((one, index) => (one === story ? [`articles/a${index}/`] : []));
        const tells = (file: string): boolean =>
          told.some((place) => file.startsWith(place)) || file.startsWith(`stories/s${story}/`);
        if (story !== null) assert.equal(divided.filter((part) => part.some(({ file }) => tells(file))).length, 1);
      }
    }),
  );
});

test('pages are divided evenly, and always in the same way, whatever their order', () => {
  fc.assert(
    fc.property(archives, fc.integer({ min: 1, max: 5 }), (stories, parts) => {
      const { pages, propsOf } = layPages(stories);
      const divided = dividePages(pages, parts, propsOf);
      assert.deepEqual(dividePages(pages.toReversed(), parts, propsOf), divided);
      const sizes = divided.map((part) => part.length);
      const largest = Math.max(
        2,
        ...Map.groupBy(stories, (story) => story)
          .entries()
          .map(([story, its]) => (story === null ? 2 : 2 * its.length + 1)),
      );
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= largest);
    }),
  );
});

test('the pages of one story come one after the other', () => {
  const { pages, propsOf } = layPages([1, 2, 1, null, 2]);
  assert.deepEqual(
    dividePages(pages, 1, propsOf)[0]?.map(({ file }) => file),
    [
      'articles/a3/citation.ris',
      'articles/a3/index.html',
      'index.html',
      'articles/a0/citation.ris',
      'articles/a0/index.html',
      'articles/a2/citation.ris',
      'articles/a2/index.html',
      'stories/s1/index.html',
      'articles/a1/citation.ris',
      'articles/a1/index.html',
      'articles/a4/citation.ris',
      'articles/a4/index.html',
      'stories/s2/index.html',
    ],
  );
});
