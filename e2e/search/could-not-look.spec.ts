import { expect } from '@playwright/test';
import { everything, findBarriers } from '../tab/sound-page.ts';
import { test } from '../tab/tab.ts';
import { found, search, status } from './search-page.ts';

for (const file of [
  '**/search/index.json',
  '**/search/catalogue/*.json',
  '**/search/volumes/*/table.json',
  '**/search/volumes/*/words/*.json',
  '**/search/volumes/*/texts/*.json',
  '**/*.pf_meta',
  '**/*.pf_index',
  '**/pagefind-entry.json',
  '**/pagefind/pagefind.js',
  '**/pagefind/wasm.*',
]) {
  test(`where ${file} cannot be fetched, the page could not look, and can be made to look again`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('search/?q=funeral');
    await expect(status(page)).toHaveText(/^Could not look/);
    await expect(page.locator('archive-search')).not.toContainText('Nothing found');
    expect(await findBarriers(page, everything)).toEqual([]);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toHaveText('1 article');
    await expect(found(page)).toHaveCount(1);
  });
}

test('what was found for another question does not stand below what could not be looked for', async ({ page }) => {
  await search(page, '?q=troops');
  await expect(found(page)).toHaveCount(5);
  await page.route('**/search/people/*.json', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Search' }).fill('airport entity:kremlin');
  await expect(status(page)).toHaveText(/^Could not look/);
  await expect(found(page)).toHaveCount(0);
});

test('an answer that takes its time says that it is on its way, and the last one is not read out as it', async ({
  page,
}) => {
  await page.route('**/search/catalogue/*.json', async (route) => {
    await new Promise((done) => void setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('search/?q=funeral');
  await expect(page.getByText('Searching…')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  expect(await findBarriers(page, everything)).toEqual([]);
  await expect(status(page)).toHaveText('1 article');
  await expect(page.getByText('Searching…')).toBeHidden();
});
