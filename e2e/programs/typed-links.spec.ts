import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import linkHeader from 'http-link-header';
import { parseFragment } from 'parse5';
import { kindOf, listFiles, pageFile, readSite } from '../built-site.ts';
import { sites } from '../sites.ts';

/** The relations in use, all registered with IANA. */
const signposts = new Set(
  'alternate author cite-as collection describedby describes item license linkset original timemap type'.split(' '),
);

for (const name of ['archive', 'underBase', 'oneArticle', 'hostile'] as const) {
  const { folder } = sites[name];
  const site = readSite(folder);
  const files = new Set(listFiles(folder));
  const articles = site.pages.filter((page) => kindOf(page) === 'articles/<id>/');
  const stories = site.pages.filter((page) => kindOf(page) === 'stories/<id>/');
  /** Link sets of articles stand only where an archive asks for them. */
  const asksForAll = name === 'oneArticle' || name === 'hostile';
  const linked = new Set([...(asksForAll ? articles : []), ...stories]);
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  /** What stands at an address is a page or file of the site, unless it is another's. */
  const stands = (address: string): boolean => {
    if (!address.startsWith(site.url)) return URL.canParse(address);
    const file = address.slice(site.url.length);
    return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
  };

  test(`in “${name}”, every link set has the form of RFC 9264, and all of its links lead somewhere`, () => {
    const sets = [...files].filter((file) => file.endsWith('/linkset.json'));
    expect(sets.toSorted()).toEqual([...linked].map((page) => `${page}linkset.json`).toSorted());
    for (const file of sets) {
      const links = readLinkset(JSON.parse(read(file)));
      for (const { anchor, href } of links) {
        expect(stands(anchor), anchor).toBe(true);
        expect(stands(href), href).toBe(true);
      }
    }
  });

  test(`in “${name}”, a page says what to cite, what it is and what belongs to it, and what belongs to it leads back`, () => {
    for (const page of linked) {
      const address = `${site.url}${page}`;
      const links = readLinkset(JSON.parse(read(`${page}linkset.json`)));
      const targets = (anchor: string, rel: string): string[] =>
        links.filter((link) => link.anchor === anchor && link.rel === rel).map(({ href }) => href);
      expect(targets(address, 'cite-as')).toEqual([address]);
      expect(targets(address, 'type').length).toBeGreaterThan(0);
      for (const item of targets(address, 'item')) expect(targets(item, 'collection')).toEqual([address]);
      const described = targets(address, 'describedby');
      expect(described.length).toBeGreaterThan(0);
      for (const record of described) expect(targets(record, 'describes')).toEqual([address]);

      // What the head says, the link set says too.
      const head = headLinks(page).filter(({ rel }) => rel !== 'linkset');
      for (const { rel, href } of head) expect(targets(address, rel), `${page} ${rel}`).toContain(href);
      expect(headLinks(page).filter(({ rel }) => rel === 'linkset')).toEqual([
        { rel: 'linkset', href: `${address}linkset.json`, type: 'application/linkset+json' },
      ]);
    }
  });

  test(`in “${name}”, the head and the link set of a page name every file that stands beside it, and no other`, () => {
    for (const page of [...articles, ...stories]) {
      const address = `${site.url}${page}`;
      const beside = [...files].filter(
        (file) => file.startsWith(page) && /^[^/]+\.(?!html$)[^/]+$/.test(file.slice(page.length)),
      );
      const isFile = ({ href }: { href: string }): boolean => href.startsWith(address) && href !== address;
      const named = new Set(
        headLinks(page)
          .filter(isFile)
          .map(({ href }) => href.slice(site.url.length)),
      );
      expect([...named].toSorted()).toEqual(beside.toSorted());
      if (!linked.has(page)) continue;
      const links = readLinkset(JSON.parse(read(`${page}linkset.json`)));
      const targets = new Set(links.filter(isFile).map(({ href }) => href.slice(site.url.length)));
      expect([...targets, `${page}linkset.json`].toSorted()).toEqual(beside.toSorted());
    }
  });

  test(`in “${name}”, an article belongs to its story, and the story has all of its tellings`, () => {
    for (const page of stories) {
      const address = `${site.url}${page}`;
      const items = readLinkset(JSON.parse(read(`${page}linkset.json`))).filter(({ rel }) => rel === 'item');
      const belonging = articles.filter((article) =>
        headLinks(article).some(({ rel, href }) => rel === 'collection' && href === address),
      );
      expect(items.map(({ href }) => href).toSorted()).toEqual(
        belonging.map((article) => `${site.url}${article}`).toSorted(),
      );
    }
  });

  test(`in “${name}”, the time maps of an article name it, each other and its versions from the oldest to the newest`, () => {
    for (const page of articles) {
      expect(files.has(`${page}timemap.link`)).toBe(files.has(`${page}v1/index.html`));
      if (!files.has(`${page}timemap.link`)) continue;
      const address = `${site.url}${page}`;
      const links = linkHeader.parse(read(`${page}timemap.link`)).refs;
      const targets = (rel: string): string[] => links.filter((link) => link.rel === rel).map(({ uri }) => uri);
      expect(targets('original')).toEqual([address]);
      expect(targets('self')).toEqual([`${address}timemap.link`]);
      expect(targets('timemap')).toEqual([`${address}timemap.json`]);
      const mementos = links
        .filter(({ rel }) => rel === 'memento')
        .map(({ uri, datetime = '' }) => ({ uri, datetime: new Date(datetime).toISOString().replace('.000', '') }));
      for (const { uri } of mementos) expect(stands(uri), uri).toBe(true);
      expect(mementos.at(-1)?.uri).toBe(address);
      const dates = mementos.map(({ datetime }) => datetime);
      expect(dates).toEqual(dates.toSorted());
      expect([targets('first'), targets('last')]).toEqual([[mementos[0]?.uri], [address]]);
      const json = JSON.parse(read(`${page}timemap.json`));
      expect(json.original_uri).toBe(address);
      expect(json.mementos).toEqual({ first: mementos[0], last: mementos.at(-1), list: mementos });
    }
  });

  function headLinks(page: string): { rel: string; href: string; type: string | undefined }[] {
    const [head = ''] = readFileSync(pageFile(folder, page), 'utf8').split('</head>');
    const inOrder = head.replaceAll(/(<link rel="alternate") (type="[^"]+") (href="[^"]+")/g, '$1 $3 $2');
    return [...inOrder.matchAll(/<link rel="([^"]+)" href="([^"]+)"(?: type="([^"]+)")?/g)]
      .filter(([, rel = '']) => signposts.has(rel))
      .map(([, rel = '', href = '', type]) => ({ rel, href: String(new URL(readValue(href), site.url)), type }));
  }
}

/** What an attribute says, its characters read as a browser reads them. */
function readValue(attribute: string): string {
  const [element] = parseFragment(`<p title="${attribute}">`).childNodes;
  return element && 'attrs' in element ? (element.attrs[0]?.value ?? '') : '';
}

/** Reads a link set as strictly as RFC 9264, section 4.2, describes it. */
function readLinkset(document: unknown): { anchor: string; rel: string; href: string }[] {
  const { linkset, ...more } = document as { linkset: Record<string, unknown>[] };
  expect(more).toEqual({});
  return linkset.flatMap(({ anchor, ...relations }) => {
    expect(isAddress(anchor), String(anchor)).toBe(true);
    return Object.entries(relations).flatMap(([rel, targets]) => {
      expect(signposts.has(rel), rel).toBe(true);
      expect(Array.isArray(targets) && targets.length > 0).toBe(true);
      return (targets as Record<string, unknown>[]).map(({ href, type, ...attributes }) => {
        expect(isAddress(href), String(href)).toBe(true);
        if (type !== undefined) expect(type).toMatch(/^[a-z]+\/[a-z.+-]+$/);
        for (const [attribute, values] of Object.entries(attributes)) {
          expect(attribute).toMatch(/^(?:hreflang|profile)$/);
          expect(Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string')).toBe(
            true,
          );
        }
        return { anchor: String(anchor), rel, href: String(href) };
      });
    });
  });
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}
