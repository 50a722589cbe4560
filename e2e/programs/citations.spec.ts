import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  hasPandoc,
  printWithPandoc,
  parseRis,
  parseWithCitationJs,
  parseWithPandoc,
} from '../../src/citation/fixtures/oracles.ts';
import { kindOf, pageFile, readSite } from '../built-site.ts';
import { sites } from '../sites.ts';

const { folder } = sites.archive;
const site = readSite(folder);
const articles = site.pages.filter((page) => kindOf(page) === 'articles/<id>/');

for (const page of articles) {
  const id = page.split('/')[1] ?? '';
  const fileOf = (name: string): string => readFileSync(`${folder}/${page}${name}`, 'utf8');
  const record = JSON.parse(fileOf('record.json')) as Record;
  const csl = JSON.stringify([record.citation]);
  const known = {
    title: record.title,
    outlet: record.outlet.id === 'unknown' ? undefined : record.outlet.name,
    language: record.language,
    url: `${site.url}${page}`,
    section: record.section,
  };
  const [year] = record.published.date.split('-').map(Number);
  const isCertain = /^[\d-]+(T.*)?$/.test(record.published.date);

  test(`${id}: the CSL-JSON holds what the record knows, and Citation.js reads it as it is`, () => {
    const file = csl;
    const [item] = JSON.parse(file) as { [field: string]: unknown }[];
    expect(parseWithCitationJs(file)).toEqual(item);
    expect(item).toMatchObject({
      id,
      type: 'article-newspaper',
      title: known.title,
      language: known.language,
      URL: known.url,
      archive_location: id,
      custom: { date: record.published.date, sha256: record.original.sha256 },
    });
    expect(item?.['container-title']).toBe(known.outlet);
    expect(item?.['section']).toBe(known.section);
    expect(Object.hasOwn(item?.['issued'] as object, 'circa')).toBe(/[~?%]/.test(record.published.date));
    if (!hasPandoc) return;
    const read = parseWithPandoc(file, 'csljson');
    for (const field of ['title', 'author', 'container-title', 'issued', 'URL', 'archive', 'archive_location', 'note'])
      expect(read[field], field).toEqual(item?.[field]);
    expect(printWithPandoc(file)).toContain(known.url);
  });

  test(`${id}: Citation.js and pandoc read the BibTeX without loss`, () => {
    const [item] = JSON.parse(csl) as Csl[];
    const file = fileOf('citation.bib');
    const read = parseWithCitationJs(file);
    expect(read).toMatchObject({ id, title: known.title, language: known.language, URL: known.url });
    expect(read['container-title']).toBe(known.outlet);
    // A name in braces is a family name to it, and a library a call number.
    expect(read['author']).toEqual(item?.author?.map(({ literal }) => ({ family: literal })));
    expect(read['call-number']).toBe(item?.archive);
    expect(read['issued']).toEqual({ 'date-parts': item?.issued['date-parts'] });
    expect(file).toContain(`  date = {${record.published.date.replaceAll(/T[\d:+Z-]*/g, '')}},`);
    if (!hasPandoc) return;
    const pandoc = parseWithPandoc(file, 'biblatex');
    expect(pandoc).toMatchObject({ type: 'article-newspaper', id, title: known.title, URL: known.url });
    expect(pandoc['issued']).toEqual(item?.issued);
    expect(pandoc['author']).toEqual(item?.author);
    expect(pandoc['container-title']).toBe(known.outlet);
    expect(parseWithPandoc(file, 'bibtex')['title']).toBe(known.title);
  });

  test(`${id}: the RIS holds it all, and Citation.js reads what it knows of a newspaper article`, () => {
    const [item] = JSON.parse(csl) as Csl[];
    const file = fileOf('citation.ris');
    const tags = Object.fromEntries(parseRis(file));
    const names = item?.author?.map(({ literal }) => literal);
    expect(tags).toMatchObject({ TY: ['NEWS'], TI: [known.title], LA: [known.language], UR: [known.url], AN: [id] });
    expect([tags['AU'], tags['T2'], tags['DB']]).toEqual([names, known.outlet && [known.outlet], [item?.archive]]);
    expect(tags['PY']).toEqual([String(year)]);
    // What is not certain is said in words after the numbers that are.
    const [month, day, words] = tags['DA']?.[0]?.split('/').slice(1) ?? [];
    expect(`${year}-${month}-${day}${words}`).toMatch(isCertain ? /^[\d-]+$/ : /^\d+-\d*-\d*[\p{L}\d].* \d{4}$/u);
    const read = parseWithCitationJs(file);
    expect(read).toMatchObject({
      type: 'article-newspaper',
      title: known.title,
      language: known.language,
      URL: known.url,
    });
    expect(read['container-title']).toBe(known.outlet);
    expect(read['reporter'] === undefined ? undefined : [read['reporter']].flat()).toEqual(names);
    expect(read['note']).toContain(record.original.sha256);
  });

  test(`${id}: the page names its files, gives Zotero its fields, and has no context object`, () => {
    const html = readFileSync(pageFile(folder, page), 'utf8');
    for (const format of ['bib', 'ris']) expect(html).toContain(`href="${site.base}${page}citation.${format}"`);
    expect(html).toContain('<meta name="z:itemType" content="newspaperArticle">');
    expect(html).toContain(`<meta name="z:archiveLocation" content="${id}">`);
    expect(html).toContain(`SHA-256 of the original ${record.original.sha256}">`);
    expect(html).toContain('<meta property="og:type" content="article">');
    // Zotero would take the archive for an outlet that nobody knows.
    expect(html).not.toContain('og:site_name');
    expect(html).not.toContain('Z3988');
  });
}

test('every list of articles has a context object for each, which nobody sees or hears', () => {
  for (const kind of ['stories/<id>/', 'topics/<id>/', 'outlets/<id>/', 'entities/<id>/', 'articles/<year>/']) {
    const lists = site.pages.filter((page) => kindOf(page) === kind);
    const htmls = lists.map((page) => readFileSync(pageFile(folder, page), 'utf8'));
    const found = htmls.flatMap((html) => [...html.matchAll(/<span class="Z3988" title="([^"]+)" hidden><\/span>/g)]);
    expect(found.length, kind).toBeGreaterThan(0);
    const cited = new Set(
      found.map(([, context = '']) =>
        new URLSearchParams(context.replaceAll('&#38;', '&').replaceAll('&amp;', '&')).get('rft.identifier'),
      ),
    );
    if (kind === 'articles/<year>/') expect(cited).toEqual(new Set(articles.map((page) => `${site.url}${page}`)));
  }
});

/** What of an article's record is compared. */
interface Record {
  title: string;
  outlet: { id: string; name: string };
  language: string;
  section?: string;
  published: { date: string };
  original: { sha256: string };
  citation: Csl;
}

interface Csl {
  author?: { literal: string }[];
  archive: string;
  issued: { 'date-parts': number[][] };
}
