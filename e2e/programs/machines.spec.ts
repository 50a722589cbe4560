import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { listFiles, pageFile, readSite } from '../built-site.ts';
import { sites } from '../sites.ts';

for (const name of ['archive', 'underBase', 'oneArticle', 'hostile'] as const) {
  const { folder } = sites[name];
  const site = readSite(folder);
  const files = listFiles(folder);
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

  test(`in “${name}”, the sitemap is well-formed, within its limits, and of addresses below the site with real dates`, () => {
    const index = readXml(read('sitemap-index.xml'));
    const maps = index.filter(({ name: element }) => element === 'loc').map(({ text }) => text);
    expect(index[0]).toMatchObject({ name: 'sitemapindex', namespace: sitemaps });
    expect(maps.map((address) => address.slice(site.url.length)).toSorted()).toEqual(
      files.filter((file) => /^sitemap-\d+\.xml$/.test(file)).toSorted(),
    );
    for (const file of maps.map((address) => address.slice(site.url.length))) {
      expect(Buffer.byteLength(read(file))).toBeLessThanOrEqual(50 * 2 ** 20);
      const elements = readXml(read(file));
      expect(elements[0]).toMatchObject({ name: 'urlset', namespace: sitemaps });
      const addresses = elements.filter(({ name: element }) => element === 'loc').map(({ text }) => text);
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.length).toBeLessThanOrEqual(50_000);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) {
        expect(address.startsWith(site.url) && address.length < 2048, address).toBe(true);
        expect(existsSync(pageFile(folder, address.slice(site.url.length))), address).toBe(true);
      }
      for (const { text } of elements.filter(({ name: element }) => element === 'lastmod')) {
        expect(text).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/);
        expect(Number.isNaN(Date.parse(text)), text).toBe(false);
      }
    }
    expect(read('robots.txt').split('\n')).toContain(`Sitemap: ${site.url}sitemap-index.xml`);
  });

  test(`in “${name}”, the description of the search leads to the search, and the pages one searches from lead to it`, () => {
    const elements = readXml(read('opensearch.xml'));
    const one = (element: string): string => {
      const found = elements.filter((each) => each.name === element);
      expect(found, element).toHaveLength(1);
      return found[0]?.text ?? '';
    };
    expect(elements[0]).toMatchObject({
      name: 'OpenSearchDescription',
      namespace: 'http://a9.com/-/spec/opensearch/1.1/',
    });
    expect(one('ShortName')).toMatch(/^.{1,16}$/u);
    expect(one('LongName')).toMatch(/^.{1,48}$/u);
    expect(one('Description')).toMatch(/^.{1,1024}$/u);
    expect(elements.filter((each) => each.name === 'Url').map(({ attributes }) => attributes)).toEqual([
      { type: 'text/html', template: `${site.url}search/?q={searchTerms}` },
      { type: 'application/opensearchdescription+xml', rel: 'self', template: `${site.url}opensearch.xml` },
    ]);
    for (const page of ['', 'search/']) {
      expect(readFileSync(pageFile(folder, page), 'utf8')).toContain(
        `<link rel="search" type="application/opensearchdescription+xml" href="${site.base}opensearch.xml"`,
      );
    }
  });

  test(`in “${name}”, the guide for language models has the form they expect, and every link in it leads somewhere`, () => {
    const guide = read('llms.txt');
    expect(guide).toMatch(
      /^# [^\n]+\n\n> [^\n]+\n\n(?:[^#>\-\n][^\n]*\n\n)+(?:## [^\n]+\n\n(?:- \[[^\n]+\]\([^\n)]+\): [^\n]+\n)+\n?)+$/,
    );
    for (const [, address = ''] of guide.matchAll(/(?<!\\)\]\(([^)]+)\)/g)) {
      const file = address.slice(site.url.length);
      expect(address.startsWith(site.url), address).toBe(true);
      expect(
        existsSync(file === '' || file.endsWith('/') ? pageFile(folder, file) : `${folder}/${file}`),
        address,
      ).toBe(true);
    }
    // An example's identifier.
    for (const [address] of guide.matchAll(/https?:\/\/[^\s)]*\bID\b[^\s)]*/g))
      expect(address).toMatch(new RegExp(`^${site.url}articles/ID/(?:#p3(?:s2)?)?[,.]?$`));
  });
}

test('whom to tell of a security hole stands where RFC 9116 has it, if the archive says so', () => {
  const site = readSite(sites.archive.folder);
  const file = '.well-known/security.txt';
  const lines = readFileSync(`${sites.archive.folder}/${file}`, 'utf8').split('\n');
  const fields = lines.filter((line) => line !== '').map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1));
  expect(fields.map((field) => field?.[0])).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  const { Contact, Expires, Canonical } = Object.fromEntries(fields as [string, string][]);
  expect(Contact).toMatch(/^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/);
  expect(Expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Canonical).toBe(`${site.url}${file}`);
  expect(existsSync(`${sites.oneArticle.folder}/${file}`)).toBe(false);
});

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The elements of an XML document in their order, read strictly. */
function readXml(xml: string): { name: string; namespace: string; attributes: object; text: string }[] {
  const parser = new SaxesParser({ xmlns: true });
  const elements: { name: string; namespace: string; attributes: object; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
    const values = Object.fromEntries(own.map(({ name, value }) => [name, value]));
    const element = { name: local, namespace: uri, attributes: values, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}
