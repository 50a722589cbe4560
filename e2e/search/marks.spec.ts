import { expect, type Page } from '@playwright/test';
import { found, search, status } from './search-page.ts';
import { everything, findBarriers } from '../tab/sound-page.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';

/** The words that are marked on the page of an article, or the one that is looked at. */
function marked(page: Page, name: 'found' | 'found-current' = 'found'): Promise<string[]> {
  return page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

test('a hit leads to its passage, where the words are marked and the address is clean', async ({ page }) => {
  await search(page, '?q=funeral');
  await expect(status(page)).toHaveText('1 article');
  const hit = found(page).first().locator('.passages a');
  await expect(hit).toContainText('attended the funeral of a soldier');
  await expect(hit.locator('mark')).toHaveText('funeral');
  await hit.click();
  await expect(page).toHaveURL(/\/articles\/2022-01-13-axadle-troops-begin-to-withdraw\/#p11$/);
  await expect(page.locator('#p11')).toBeInViewport();
  await expect.poll(() => marked(page)).toEqual(['funeral']);
});

test('a name that runs through a link is marked in one piece', async ({ page }) => {
  await search(page, '?q="President+Kassym-Jomart+Tokayev+asked"');
  await found(page).locator('.passages a').click();
  await page.waitForURL(/#p2$/);
  await expect.poll(() => marked(page)).toEqual(['President Kassym-Jomart Tokayev asked']);
});

for (const width of [390, 1280]) {
  test(`n and p lead from mark to mark on a screen of ${width} pixels, until the marks are cleared`, async ({
    page,
  }) => {
    await setSize(page, { width, height: 800 });
    await page.emulateMedia({ colorScheme: width < 1000 ? 'light' : 'dark' });
    await page.goto('articles/2022-01-13-axadle-troops-begin-to-withdraw/?mark=troops&mark=funeral+of+a+soldier#p1');
    const bar = page.getByRole('complementary', { name: 'Words found' });
    const place = bar.getByRole('status');
    await expect(place).toHaveText('2 of 6');
    await expect(page).toHaveURL(/\/#p1$/);
    expect(await marked(page)).toHaveLength(6);
    await page.keyboard.press('p');
    await expect(place).toHaveText('1 of 6');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.keyboard.press('p');
    await expect(place).toHaveText('6 of 6');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await expect(place).toHaveText('4 of 6');
    expect(await marked(page, 'found-current')).toEqual(['funeral of a soldier']);
    await expect(page.locator('#p11')).toBeInViewport();
    await bar.getByRole('button', { name: 'Next' }).click();
    await bar.getByRole('button', { name: 'Next' }).press('n');
    await expect(place).toHaveText('6 of 6');
    await bar.getByRole('button', { name: 'Previous' }).click();
    await expect(place).toHaveText('5 of 6');
    expect(await findBarriers(page, everything)).toEqual([]);
    await bar.getByRole('button', { name: 'Clear' }).click();
    await expect(bar).toHaveCount(0);
    expect(await marked(page)).toEqual([]);
  });
}

test('n and p are letters where a reader types, and nothing with another key', async ({ page }) => {
  await page.goto('articles/2022-01-13-axadle-troops-begin-to-withdraw/?mark=troops');
  const place = page.getByRole('complementary', { name: 'Words found' }).getByRole('status');
  await expect(place).toHaveText('1 of 5');
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('np');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('np');
  await page.getByRole('searchbox', { name: 'Search' }).blur();
  await page.keyboard.press('Alt+n');
  await expect(place).toHaveText('1 of 5');
});

test('an article without marks, or without the words, has nothing to walk them by', async ({ page }) => {
  for (const query of ['', '?mark=zeppelin', '?mark=%E2%80%93']) {
    await page.goto(`articles/2022-01-13-axadle-troops-begin-to-withdraw/${query}`);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('complementary', { name: 'Words found' })).toHaveCount(0);
  }
});
