import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import jsonld from 'jsonld';
import { kindOf, pageFile, readSite } from '../built-site.ts';
import { sites } from '../sites.ts';

const schema = 'https://schema.org/';

for (const name of ['archive', 'underBase', 'oneArticle', 'hostile'] as const) {
  const { folder } = sites[name];
  const { pages, url } = readSite(folder);

  test(`in “${name}”, every page tells programs where it stands, and a strict reader loses nothing of what pages say of their things`, async () => {
    for (const page of pages.filter((one) => one !== '')) {
      const things = await readThings(pageFile(folder, page));
      expect(typesOf(things), page).toContain('BreadcrumbList');
    }
  });

  test(`in “${name}”, an article is a news article and held by the archive, under its permanent link`, async () => {
    for (const page of pages.filter((one) => kindOf(one) === 'articles/<id>/')) {
      const things = await readThings(pageFile(folder, page));
      const article = things.find((thing) => thing['@id'] === `${url}${page}`);
      const record = JSON.parse(readFileSync(`${folder}/${page}record.json`, 'utf8')) as {
        title: string;
        language: string;
      };
      expect(article?.['@type']).toEqual(['NewsArticle', 'ArchiveComponent'].map((type) => `${schema}${type}`));
      expect(valueOf(article, 'headline')).toBe(record.title);
      expect(valueOf(article, 'inLanguage')).toBe(record.language);
      expect(article).toHaveProperty([`${schema}holdingArchive`]);
    }
  });
}

test('every claim of a comparison has its address and the places that make it, every quotation in marks its words', async () => {
  const { folder } = sites.archive;
  const { pages, url } = readSite(folder);
  for (const page of pages.filter((one) => kindOf(one) === 'stories/<id>/compare/')) {
    const collation = JSON.parse(readFileSync(`${folder}/${page.replace('compare/', 'collation.json')}`, 'utf8')) as {
      claims: { id: string }[];
    };
    const things = await readThings(pageFile(folder, page));
    const claims = things.filter((thing) => typesOf([thing]).includes('Claim'));
    expect(claims.map((thing) => thing['@id']).toSorted()).toEqual(
      collation.claims.map(({ id }) => `${url}${page}#claim-${id}`).toSorted(),
    );
    for (const claim of claims) expect(claim).toHaveProperty([`${schema}appearance`]);
    const quotations = things.filter((thing) => typesOf([thing]).includes('Quotation') && valueOf(thing, 'text'));
    expect(quotations.length).toBeGreaterThan(0);
  }
});

/** All things a page tells of, flat; a property or a type that the reader would drop is an error. */
async function readThings(file: string): Promise<Record<string, unknown>[]> {
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readFileSync(file, 'utf8')) ?? [];
  expect(data, file).toBeDefined();
  return jsonld.flatten(JSON.parse(data ?? '{}') as object, null, {
    safe: true,
    // The real context is on the network; its names are all below one address.
    documentLoader: async (url) => ({ documentUrl: url, document: { '@context': { '@vocab': schema } } }),
  });
}

function typesOf(things: Record<string, unknown>[]): string[] {
  return things
    .flatMap((thing) => (thing['@type'] as string[] | undefined) ?? [])
    .map((type) => type.slice(schema.length));
}

function valueOf(thing: Record<string, unknown> | undefined, property: string): unknown {
  return (thing?.[`${schema}${property}`] as { '@value': unknown }[] | undefined)?.[0]?.['@value'];
}
