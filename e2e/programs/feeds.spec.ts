import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { kindOf, listFiles, pageFile, readSite } from '../built-site.ts';
import { contentOf, sites } from '../sites.ts';

/** The kinds of pages that have a feed, the first two always, the others where there is something to follow. */
const hasFeed = new Set(['', 'corrections/', 'stories/<id>/', 'topics/<id>/', 'entities/<id>/', 'outlets/<id>/']);

for (const name of ['archive', 'underBase', 'oneArticle'] as const) {
  const { folder } = sites[name];
  const site = readSite(folder);
  const files = listFiles(folder);
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const home = /^url: (.*)$/m.exec(readFileSync(`${contentOf(name)}/archive.yaml`, 'utf8'))?.[1] ?? '';
  const countTellings = (page: string): number => JSON.parse(read(`${page}collation.json`)).articles.length;
  const pages = site.pages.filter((page) => hasFeed.has(kindOf(page)));
  const feeds = pages.filter((page) => files.includes(`${page}feed.xml`));

  test(`in “${name}”, the home page, the corrections and what has enough articles have a feed in both formats, and each says so`, () => {
    expect(feeds).toEqual(expect.arrayContaining(['', 'corrections/']));
    const stories = pages.filter((page) => kindOf(page) === 'stories/<id>/');
    expect(stories.filter((page) => feeds.includes(page))).toEqual(stories.filter((page) => countTellings(page) >= 5));
    const written = files.filter((file) => /(^|\/)feed\.(xml|json)$/.test(file));
    expect(written).toEqual(feeds.flatMap((page) => [`${page}feed.json`, `${page}feed.xml`]).toSorted());
    for (const page of pages) {
      const html = readFileSync(pageFile(folder, page), 'utf8');
      const announced = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
      const links = [
        ['application/atom+xml', `${site.base}${page}feed.xml`],
        ['application/feed+json', `${site.base}${page}feed.json`],
      ];
      expect(announced.map(([, type, href]) => [type, href])).toEqual(feeds.includes(page) ? links : []);
    }
  });

  test(`in “${name}”, every feed names its page and itself, and its entries once each, the last that came first`, () => {
    for (const page of feeds) {
      const atom = parseAtomFeed(read(`${page}feed.xml`));
      // Wherever a site stands, its feeds and entries are called what they are at the archive's own address.
      expect(atom.id, page).toBe(`${home}${page}`);
      expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${site.url}${page}feed.xml`);
      const entries = (atom.entries ?? []).map(({ id, published, updated, summary }) => ({
        id: id ?? '',
        added: String(published),
        changed: String(updated),
        summary: summary?.value,
      }));
      expect(new Set(entries.map(({ id }) => id)).size, page).toBe(entries.length);
      expect(entries.map(({ added }) => added)).toEqual(
        entries
          .map(({ added }) => added)
          .toSorted()
          .toReversed(),
      );
      for (const { id, added, changed } of entries) {
        expect(id.startsWith(home)).toBe(true);
        expect(site.pages).toContain(id.slice(home.length));
        expect(`${added} ${changed}`).toMatch(/^(\d{4}-\d\d-\d\dT00:00:00Z) (\d{4}-\d\d-\d\dT00:00:00Z)$/);
        expect(changed >= added).toBe(true);
      }
      if (entries.length > 0)
        expect(atom.updated).toBe(
          entries
            .map(({ changed }) => changed)
            .toSorted()
            .at(-1),
        );

      const json = parseJsonFeed(read(`${page}feed.json`));
      expect([json.home_page_url, json.feed_url]).toEqual([`${site.url}${page}`, `${site.url}${page}feed.json`]);
      expect(
        (json.items ?? []).map(({ id, date_published, date_modified, content_text }) => ({
          id,
          added: date_published,
          changed: date_modified,
          summary: content_text,
        })),
      ).toEqual(entries);
    }
  });

  test(`in “${name}”, the feed of the home page brings every article, unless there are too many`, () => {
    const articles = site.pages.filter((page) => kindOf(page) === 'articles/<id>/');
    expect(parseAtomFeed(read('feed.xml')).entries).toHaveLength(Math.min(50, articles.length));
  });
}
