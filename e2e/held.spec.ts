import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { addressOf, sites } from './sites.ts';
import { everything, findBarriers, findOverflow, listenForComplaints } from './tab/sound-page.ts';
import { setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';

// What is no text itself, what came with it, and text that is more than paragraphs.

const article = 'articles/2031-03-05-ferry-times-fares-and-a-song/';

for (const page of [article, `${article}v1/`, `${article}original/`, 'outlets/ferry-times/']) {
  test(`/${page} of what is held is sound, wide and narrow, light and dark`, async ({ page: tab }) => {
    const complaints = listenForComplaints(tab, addressOf('held'));
    await tab.goto(addressOf('held') + page);
    // What is folded is read as well.
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await setSize(tab, { width, height: 800 });
      await tab.emulateMedia({ colorScheme });
      expect.soft(await findOverflow(tab), `at ${width} px`).toEqual([]);
      expect.soft(await findBarriers(tab, everything), `at ${width} px, ${colorScheme}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}

test('lists and tables are what they are, and each item, row and group of verse has its number', async ({ page }) => {
  await page.goto(addressOf('held') + article);
  const words = page.locator('.passages');
  await expect(words.getByRole('listitem').getByText('Bicycles pay half.')).toBeVisible();
  await expect(words.getByRole('columnheader', { name: 'Return' })).toBeVisible();
  await expect(
    words
      .getByRole('row', { name: /Island/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('3.50');
  for (const place of ['p3', 'p7', 'p10', 'p11']) await expect(page.locator(`#${place}`)).toBeVisible();
  const verse = page.locator('#p11');
  await expect(verse).toContainText('The river runs below the bridge,');
  expect(await verse.locator('br').count()).toBe(2);
  const numbers = await words.locator('a.number').count();
  // One of them is the caption’s.
  expect(numbers).toBe(13);
});

for (const address of [article, `${article}v1/`])
  test(`on /${address} a picture that may be shown stands behind its passage with its words`, async ({ page }) => {
    await page.goto(addressOf('held') + address);
    const picture = page.getByRole('img', { name: 'A man on the deck of a ferry.' });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    const placed = [page.locator('#p1'), picture, page.getByText('Anna Lind, deck hand'), page.locator('#p2')];
    const heights = await Promise.all(placed.map(async (one) => (await one.boundingBox())?.y ?? Number.NaN));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

test('what an earlier version said is told by the name of its place', async ({ page }) => {
  await page.goto(addressOf('held') + article);
  const earlier = page.locator('section[aria-labelledby="history"]');
  await expect(earlier).toContainText(/Version 1,\s+headline\s+Fares and a Song\s+Now\s+headline/);
});

test('what may not be shown is named and not linked', async ({ page }) => {
  await page.goto(addressOf('held') + article);
  await expect(page.locator('main')).toContainText('The outlet has not been asked.');
  await expect(page.locator('a[href*="ferry-form"]')).toHaveCount(0);
});

test('readers are told that a program read it, what is missing, and that another capture has other words', async ({
  page,
}) => {
  await page.goto(addressOf('held') + article);
  const main = page.locator('main');
  await expect(main).toContainText('not looked over yet');
  await expect(main).toContainText('The text ends in an offer to subscribe.');
  await expect(main).toContainText('The page ends with an offer to subscribe.');
  await expect(main).toContainText('It says “newer fares”.');
  await page.goto(`${addressOf('held')}${article}original/`);
  await expect(main).toContainText('The text layer of the PDF, read page by page.');
  await expect(main).toContainText('with-');
});

test('the bytes as received are those of the file, and no browser opens them', async ({ request }) => {
  const answer = await request.get(`${addressOf('held')}${article}original.bin`);
  expect(answer.headers()['content-type']).toBe('application/octet-stream');
  const file = readFileSync(new URL('fixtures/held/originals/tide-fares.pdf', import.meta.url));
  expect((await answer.body()).equals(file)).toBe(true);
  expect(readFileSync(`${sites.held.folder}/${article}record.json`, 'utf8')).toContain('"not-looked-over"');
});
