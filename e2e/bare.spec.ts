import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { listFiles } from './built-site.ts';
import { findNewLooks } from './tab/new-looks.ts';
import { addressOf, sites } from './sites.ts';
import {
  everything,
  everythingButColours,
  findBarriers,
  findOverflow,
  isOfWrongAddress,
  listenForComplaints,
} from './tab/sound-page.ts';
import { setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';

const { folder } = sites.bare;
const files = listFiles(folder).filter((file) => !/^(?:pagefind|_astro)\//.test(file));
const pages = files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/index\.html$/, ''));
const colourful = findNewLooks(folder, pages);
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const bare = 'articles/ferry-times-quay-under-water/';

for (const page of pages) {
  test(`/${page} of an archive that knows little is sound and says nothing that nobody knows`, async ({
    page: tab,
  }) => {
    const complaints = listenForComplaints(tab, addressOf('bare'));
    await tab.goto(addressOf('bare') + page);
    for (const width of [390, 1280]) {
      await setSize(tab, { width, height: 800 });
      expect.soft(await findOverflow(tab), `at ${width} px`).toEqual([]);
    }
    expect.soft(await findBarriers(tab, colourful.has(page) ? everything : everythingButColours)).toEqual([]);
    expect.soft(complaints.filter((one) => !isOfWrongAddress(one))).toEqual([]);
    // A label without a value, or a link without a name.
    const empty = await tab
      .locator('main')
      .locator('dt, dd, th[scope=row], td[data-label], a, time, h1, h2')
      .evaluateAll((elements) =>
        elements
          .filter((one) => `${one.textContent}${one.ariaLabel ?? ''}`.trim() === '')
          .map((element) => element.outerHTML),
      );
    expect.soft(empty).toEqual([]);
  });
}

test('no file of the site has what a program writes for a value it does not have', () => {
  // In a digest, those four figures may stand by chance.
  const slips = /\b1970(?:\b|0101)|\bundefined\b|Invalid Date|\bNaN\b|\[object /;
  // Atom wants a date even of a feed that never had an entry.
  const texts = files.map((file) => [file, read(file).replace('<updated>1970-01-01T00:00:00Z</updated>', '')] as const);
  expect(texts.filter(([, text]) => slips.test(text)).map(([file]) => file)).toEqual([]);
});

test('an article says on its line and below its text what is open', async ({ page }) => {
  await page.goto(addressOf('bare') + bare);
  const line = page.locator('article > header');
  for (const open of ['origin not looked into', 'undated', 'not assessed yet']) await expect(line).toContainText(open);
  await expect(page.getByRole('region', { name: 'How far to trust it' })).toContainText('Not assessed yet.');
  await expect(page.getByRole('region', { name: 'The same event elsewhere' })).toContainText('Not compared yet.');
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toContainText('No editor has looked into');
  await expect(page.locator('[name=citation_date]')).toHaveCount(0);
  // Who looked and could not tell has said so; that is another word.
  await page.goto(`${addressOf('bare')}articles/ferry-times-tide-tables/`);
  await expect(line).toContainText('origin not known');
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toContainText('Unknown (a guess)');
  await expect(page.locator('.margin')).toContainText('Meant are tables.');
});

test('every list says what is open, and has the undated last', async ({ page }) => {
  const open = ['origin not looked into', 'undated', 'not assessed yet'];
  for (const list of ['', 'articles/undated/', 'outlets/ferry-times/']) {
    await page.goto(addressOf('bare') + list);
    const item = page.locator('li').filter({ hasText: list === '' ? 'Storm Tide Feared' : 'Quay Under Water' });
    for (const words of open) await expect(item, list).toContainText(words);
  }
  await page.goto(`${addressOf('bare')}stories/flooded-quay/`);
  const rows = page.locator('.stacked tbody tr');
  await expect(rows.first()).toContainText('5 March 2031');
  await expect(rows.nth(1)).toContainText(/not looked into\s*undated\s*not assessed yet/);
  await expect(page.getByText('2 articles are undated and not in the timeline.')).toBeVisible();
  await page.goto(`${addressOf('bare')}articles/`);
  await expect(page.locator('main li').filter({ hasText: 'Undated' }).first()).toContainText('4 articles');
});

test('the search finds what is open by that, and puts the undated last in either order', async ({ page }) => {
  await page.goto(`${addressOf('bare')}search/?year=undated&source=not-assessed&derivation=origin-not-looked-into`);
  await expect(page.locator('.hits > li')).toHaveCount(2);
  await expect(page.locator('.hits > li').first()).toContainText(/Undated\s*Not assessed yet\s*Origin not looked into/);
  for (const order of ['newest', 'oldest']) {
    await page.goto(`${addressOf('bare')}search/?q=quay&sort=${order}`);
    await expect(page.locator('.hits > li').first()).toContainText('5 March 2031');
  }
});

test('the archive says how much of it is established', async ({ page }) => {
  await page.goto(`${addressOf('bare')}about/`);
  const shares = page.locator('main dl > div');
  await expect(shares).toHaveText(['Dated 1 of 5', 'Assessed 1 of 5', 'Origin looked into 3 of 5', /wholly/]);
});

test('data have nothing where nothing is known, and say what is open', () => {
  const record = JSON.parse(read(`${bare}record.json`)) as Record<string, unknown>;
  expect(record).toMatchObject({
    published: null,
    derivation: null,
    origin: { state: 'not looked into', sources: [] },
    open: ['undated', 'not-assessed', 'origin-not-looked-into', 'not-compared'],
    reliability: { source: null, information: null, assessed: null, notes: [] },
  });
  expect(read(`${bare}citation.bib`)).not.toMatch(/^ *(?:date|year|month) =/m);
  expect(read(`${bare}citation.ris`)).not.toMatch(/^(?:PY|DA) /m);
  expect(read(`${bare}index.html`)).not.toContain('datePublished');
  expect(read('stories/flooded-quay/collation.xml').match(/<date/g)).toHaveLength(1);
});
