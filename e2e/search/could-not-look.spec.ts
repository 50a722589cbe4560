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

test('an index that can no longer be reached is not taken for one without the word', async ({ page }) => {
  await search(page, '?q=funeral');
  await page.route('**/search/**', (route) => route.abort());
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Search' }).fill('zeppelin');
  await expect(status(page)).not.toHaveText('1 article');
  await expect(status(page)).toHaveText(/^Could not look|^Nothing found/);
});
