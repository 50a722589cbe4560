import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planUpload, type UploadStep } from './plan-upload.ts';

const list = 'manifest-sha256.txt';

test('what is new comes before what is exchanged, what leads to others last, then what is gone, then the list of files', () => {
  const before = sums({
    'index.html': 1,
    'topics/index.html': 1,
    'topics/roads/index.html': 1,
    '_astro/a.css': 1,
    'theme.js': 1,
    'search/index.json': 1,
    'search/catalogue/0.json': 1,
    'search/volumes/old/table.json': 1,
    'pagefind/pagefind.js': 1,
    'about/index.html': 1,
  });
  const after = sums({
    'index.html': 2,
    'topics/index.html': 2,
    'topics/roads/index.html': 2,
    'topics/roads/index.html.gz': 2,
    'topics/quays/index.html': 1,
    'topics/quays/feed.xml': 1,
    '_astro/b.css': 1,
    'theme.js': 2,
    'search/index.json': 2,
    'search/catalogue/0.json': 2,
    'search/catalogue/1.json': 1,
    'search/volumes/new/table.json': 1,
    'pagefind/pagefind.js': 2,
    'about/index.html': 1,
    'sitemap-0.xml': 1,
  });
  assert.deepEqual(filesOf(planUpload([before], after, list)), {
    new: [
      '_astro/b.css',
      'search/volumes/new/table.json',
      'topics/quays/feed.xml',
      'topics/quays/index.html',
      'search/catalogue/1.json',
      'sitemap-0.xml',
    ],
    changed: ['pagefind/pagefind.js', 'theme.js', 'topics/roads/index.html', 'topics/roads/index.html.gz'],
    entries: ['search/catalogue/0.json', 'search/index.json', 'topics/index.html', 'index.html'],
    gone: ['search/volumes/old/table.json', '_astro/a.css'],
    list: [list],
  });
});

test('a first upload brings everything, and what leads into the site last', () => {
  const site = sums({ 'index.html': 1, 'topics/index.html': 1, 'topics/roads/index.html': 1, '_astro/a.css': 1 });
  assert.deepEqual(filesOf(planUpload([new Map()], site, list)), {
    new: ['_astro/a.css', 'topics/roads/index.html'],
    entries: ['topics/index.html', 'index.html'],
    list: [list],
  });
});

test('where nothing has changed nothing is done', () => {
  const site = sums({ 'index.html': 1 });
  assert.deepEqual(filesOf(planUpload([site], site, list)), {});
});

test('readers meet no missing file and the search names none, whichever file of an upload was the last to get through', () => {
  fc.assert(
    fc.property(fc.option(drawnSite, { nil: undefined }), drawnSite, (old, made) => {
      const host = new Map(old);
      let start = [...host.keys()];
      for (const { name, file } of walk(planUpload([sumsOf(host)], sumsOf(made), list))) {
        if (name === 'gone') start = [...made.keys()];
        step(host, made, name, file);
        assertWhole(host, [...start, 'index.html']);
        assertParts(host);
      }
      assert.deepEqual(host, new Map([...made].toSorted()), 'it is another site in the end');
    }),
    { numRuns: 400 },
  );
});

test('after an upload that was cut off anywhere the next one, told of both, leaves exactly the new site', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.option(drawnSite, { nil: undefined }), drawnSite, drawnSite, share, (old, cut, made, brought) => {
      const host = new Map(old);
      const stand = [sumsOf(host), sumsOf(cut)];
      const steps = walk(planUpload(stand.slice(0, 1), sumsOf(cut), list));
      for (const { name, file } of steps.slice(0, Math.floor(brought * steps.length))) step(host, cut, name, file);
      for (const { name, file } of walk(planUpload(stand, sumsOf(made), list))) step(host, made, name, file);
      assert.deepEqual(host, new Map([...made].toSorted()));
    }),
    { numRuns: 300 },
  );
});

test('the same plan carried out again brings a host that it was cut off on to its end, whole all the while', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(drawnSite, drawnSite, share, (old, made, brought) => {
      const host = new Map(old);
      const steps = walk(planUpload([sumsOf(host)], sumsOf(made), list));
      const first = steps.slice(0, Math.floor(brought * steps.length));
      for (const { name, file } of first) step(host, made, name, file);
      const start = [...(first.some(({ name }) => name === 'gone') ? made : old).keys()];
      for (const { name, file } of steps) {
        step(host, made, name, file);
        if (name !== 'gone') assertWhole(host, [...start, 'index.html']);
      }
      assert.deepEqual(host, new Map([...made].toSorted()));
    }),
    { numRuns: 300 },
  );
});

/** Does one line of a plan. The list itself is no part of what a reader meets. */
function step(host: Site, made: Site, name: string, file: string): void {
  if (name === 'list') return;
  const links = made.get(file);
  if (name === 'gone') host.delete(file);
  else host.set(file, links ?? assert.fail(`${file} is not in the site`));
  const sorted = [...host].toSorted();
  host.clear();
  for (const [path, value] of sorted) host.set(path, value);
}

/** From these files on everything that is led to is there, whether a host sends files or their copies. */
function assertWhole(host: Site, start: readonly string[]): void {
  const open = start.filter((file) => host.has(file));
  const seen = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const link of [...(host.get(file) ?? []), ...(host.get(`${file}.gz`) ?? [])]) {
      assert.ok(host.has(link), `${file} leads to ${link}, which is not there`);
      if (seen.size === seen.add(link).size) continue;
      open.push(link);
    }
  }
}

/** Every file that is there, led to or not, finds what it is shown with, and the search what it names. */
function assertParts(host: Site): void {
  for (const [file, links] of host)
    for (const link of links)
      if (/^_astro|^search\/volumes/.test(link)) assert.ok(host.has(link), `${file} needs ${link}, which is not there`);
}

function walk(steps: readonly UploadStep[]): { name: string; file: string }[] {
  return steps.flatMap(({ name, files }) => files.map((file) => ({ name, file })));
}

function filesOf(steps: readonly UploadStep[]): Record<string, string[]> {
  return Object.fromEntries(steps.flatMap(({ name, files }) => (files.length > 0 ? [[name, files]] : [])));
}

function sums(files: Record<string, number>): Map<string, string> {
  return new Map(Object.entries(files).map(([file, version]) => [file, String(version)]));
}

function sumsOf(site: Site): Map<string, string> {
  return new Map([...site].map(([file, links]) => [file, links.join(' ')]));
}

/** A site in which each file leads to files of it: articles to articles, in circles too, and to what they are shown with. */
const drawnSite: fc.Arbitrary<Site> = fc
  .record({
    articles: fc.uniqueArray(fc.nat(5)),
    lists: fc.subarray(['topics', 'articles', 'outlets']),
    style: fc.nat(2),
    links: fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    hasCopies: fc.boolean(),
  })
  .map(({ articles, lists, style, links, hasCopies }) => {
    const site: Site = new Map();
    const page = (id: number): string => `articles/a${id}/index.html`;
    const css = `_astro/page.${style}.css`;
    const tops = lists.map((kind) => `${kind}/index.html`);
    const made = articles.map((id) => `${id}${links[id]?.join('')}`).join('-');
    const parts = articles.length > 0 ? ['table', 'words/0'].map((name) => `search/volumes/${made}/${name}.json`) : [];
    site.set(css, []);
    for (const part of parts) site.set(part, []);
    site.set('search/index.json', parts);
    for (const id of articles) {
      site.set(`articles/a${id}/record.json`, [page(id)]);
      const others = links[id]?.filter((other) => articles.includes(other)) ?? [];
      site.set(page(id), [css, 'index.html', ...tops, `articles/a${id}/record.json`, ...others.map(page)]);
    }
    for (const top of tops) site.set(top, [css, 'index.html', ...articles.map(page)]);
    site.set('index.html', [css, ...tops, 'search/index.html']);
    site.set('search/index.html', [css, 'index.html', 'search/index.json']);
    site.set('sitemap-0.xml', ['index.html', ...articles.map(page)]);
    if (hasCopies)
      return new Map(
        [...site].flatMap(
          ([file, value]) =>
            [[file, value], ...(/\.(?:html|json)$/.test(file) ? [[`${file}.gz`, value]] : [])] as [string, string[]][],
        ),
      );
    return site;
  });

/** Files, each with what it leads to. */
type Site = Map<string, string[]>;
