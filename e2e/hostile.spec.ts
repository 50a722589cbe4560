import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { parseRis } from '../src/citation/fixtures/oracles.ts';
import { listFiles } from './built-site.ts';
import { foldSpaces, judgePage, listIds, listLinks, readData, readText } from './hostile/judge-page.ts';
import { makeHostileArchive } from './hostile/make-archive.ts';
import { addressOf, sites } from './sites.ts';
import { findOverflow, isOfWrongAddress, listenForComplaints } from './tab/sound-page.ts';
import { setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';

const { folder, env } = sites.hostile;
const files = listFiles(folder);
const written = new Set(files);
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const { said } = makeHostileArchive();

test('no page has an element, an attribute, a script or an address that the program did not write', () => {
  const faults = pages.flatMap((file) => judgePage(read(file), env.BASE_PATH).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

test('every value of every record stands on its page to the letter, and as often as it was recorded', () => {
  const everywhere = said.get('') ?? [];
  for (const file of pages.filter((one) => !isLeadingOn(one))) {
    const text = readText(read(file));
    for (const words of everywhere) expect(text.includes(foldSpaces(words)), `${file}: ${words}`).toBe(true);
  }
  const missing = [...said].flatMap(([page, values]) => {
    const [text, texts] = [readText(read(`${page}index.html`)), values.map(foldSpaces)];
    return [...new Set(texts)].flatMap((words) => {
      const recorded = texts.reduce((sum, one) => sum + count(one, words), 0);
      return count(text, words) >= recorded ? [] : [`${page}: ${recorded} times “${words}”`];
    });
  });
  expect(missing).toEqual([]);
});

test('what pages say to programs is data, and has the words too', () => {
  for (const file of pages) for (const data of readData(read(file))) expect(typeof data).toBe('object');
  for (const [page, [title = '']] of said) {
    if (!/^(?:articles|stories)\/[^/]+\/$/.test(page) || /withdrawn|-c\/$/.test(page)) continue;
    expect(listTexts(readData(read(`${page}index.html`))).map(foldSpaces), page).toContain(foldSpaces(title));
  }
});

test('every link within the site leads to a page or file, and every fragment to a place on it', () => {
  const places = new Map<string, Set<string>>();
  const placesOn = (file: string): Set<string> => {
    const known = places.get(file) ?? new Set(listIds(read(file)));
    places.set(file, known);
    return known;
  };
  const lost = pages.flatMap((file) =>
    listLinks(read(file))
      .map((link) => new URL(link, `https://example.org${env.BASE_PATH}${file}`))
      .filter(({ origin }) => origin === 'https://example.org')
      .flatMap(({ pathname, hash }) => {
        const path = decodeURI(pathname.slice(env.BASE_PATH.length));
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const isThere = written.has(target) && (hash === '' || placesOn(target).has(decodeURIComponent(hash.slice(1))));
        return isThere ? [] : [`${file}: ${pathname}${hash}`];
      }),
  );
  expect(lost).toEqual([]);
});

test('every file for programs is well-formed and has the words to the letter', () => {
  for (const file of files.filter((one) => one.endsWith('.json')))
    expect(() => JSON.parse(read(file)), file).not.toThrow();
  for (const file of files.filter((one) => one.endsWith('.xml'))) expect(() => readXml(read(file)), file).not.toThrow();
  expect(
    read('robots.txt')
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual(['User-agent: *', 'Allow: /', `Sitemap: https://example.org${env.BASE_PATH}sitemap-index.xml`]);
  for (const page of [...said.keys()].filter((one) => /^articles\/[^/]+\/$/.test(one))) {
    const [title = ''] = (said.get(page) ?? []).map(foldSpaces);
    const [csl] = JSON.parse(read(`${page}citation.csl.json`)) as { title: string }[];
    const ris = parseRis(read(`${page}citation.ris`));
    expect([ris.get('TY'), ris.get('ER'), ris.get('TI')?.map(foldSpaces)], page).toEqual([['NEWS'], [''], [title]]);
    expect(foldSpaces(csl?.title ?? ''), page).toBe(title);
    expect(closesOnce(read(`${page}citation.bib`)), page).toBe(true);
  }
  const feed = readXml(read('feed.xml'));
  for (const [page, [title = '']] of said)
    if (/^articles\/[^/]+-[ab]\/$/.test(page))
      expect(
        feed.map(foldSpaces).some((text) => text.includes(foldSpaces(title))),
        page,
      ).toBe(true);
});

// One half of the pages for each of the workers.
for (const half of [0, 1]) {
  test(`in a browser no page runs, asks for or stretches anything (${half + 1} of 2)`, async ({ page }) => {
    const some = pages.filter((_, place) => place % 2 === half);
    expect(await visitPages(page, some)).toEqual([]);
  });
}

test('a search for any of it shows it as text', async ({ page }) => {
  const complaints = listenForComplaints(page, addressOf('hostile'));
  const address = addressOf('hostile');
  for (const asked of questions) {
    await page.goto(`${address}search/?q=${encodeURIComponent(asked)}`);
    await expect(page.getByRole('searchbox').last()).toHaveValue(asked);
    await expectAnswer(page);
    expect(
      await page
        .locator('.list')
        .evaluate((list) =>
          [...list.querySelectorAll('*')]
            .map(({ localName }) => localName)
            .filter(
              (name) =>
                !'section div li h2 h3 h4 a p strong s span ol ul details summary mark'.split(' ').includes(name),
            ),
        ),
    ).toEqual([]);
    expect(await findOverflow(page), asked).toEqual([]);
  }
  await page.goto(`${address}search/?q=alert&outlet=__proto__&topic=constructor&entity=%3Cscript%3E&story=toString`);
  await expectAnswer(page);
  expect(complaints).toEqual([]);
});

/** The texts of a document's elements, read strictly. */
function readXml(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(xml).close();
  return texts;
}

/** Whether a file of BibTeX is one entry whose braces close at its end and nowhere before. */
function closesOnce(file: string): boolean {
  let depth = 0;
  const ends = [...file.matchAll(/\\[^]|[{}]/g)].flatMap(({ 0: mark, index }) => {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
    return depth === 0 && mark === '}' ? [index] : [];
  });
  return ends.length === 1 && file.slice(ends[0]).trim() === '}';
}

/** What a reader might type, and what nobody would. */
const questions = [
  '"alert(1)"',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'constructor',
  '__proto__',
  '[object Object]',
  '(a+)+$',
  '%',
  'x'.repeat(3000),
];

async function expectAnswer(page: Page): Promise<void> {
  await expect(page.locator('archive-search [role="status"]').first()).toHaveText(/\d|nothing|understood/i, {
    timeout: 30_000,
  });
}

/** Visits pages one after another and tells what any of them did that no page should do. */
async function visitPages(tab: Page, some: readonly string[]): Promise<string[]> {
  await setSize(tab, { width: 390, height: 800 });
  const complaints = listenForComplaints(tab, addressOf('hostile'));
  const told: string[] = [];
  for (const page of some) {
    await tab.goto(`${addressOf('hostile')}${page.replace(/index\.html$/, '')}`);
    if (!isLeadingOn(page)) complaints.push(...(await findOverflow(tab)));
    const found = complaints.splice(0).filter((one) => !isOfWrongAddress(one));
    told.push(...found.map((complaint) => `${page}: ${complaint}`));
  }
  return told;
}

/** A page that leads on says only where to. */
function isLeadingOn(file: string): boolean {
  return /\/moved\/|^old\//.test(file);
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
