import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { SearchIndexFile } from '../../src/schema/published/search.ts';
import { must } from '../../src/text/must.ts';
import { sites } from '../sites.ts';
import { test } from '../tab/tab.ts';
import { found, search, status } from './search-page.ts';

const index = JSON.parse(readFileSync(join(sites.archive.folder, 'search/index.json'), 'utf8')) as SearchIndexFile;
const volume = must(index.volumes[0], 'the archive has a volume');
const folder = /\/search\/volumes\/([^/]+)\//;

/** Publishes the archive anew: another index, whose volumes have other folders, and the old ones are gone. */
async function publish(page: Page, made: string): Promise<void> {
  const next: SearchIndexFile = { ...index, made, volumes: [{ ...volume, made }] };
  await page.route('**/search/index.json', (route) => route.fulfill({ json: next }));
  await page.route(folder, async (route) => {
    const url = route.request().url();
    if (folder.exec(url)?.[1] !== made) return route.fulfill({ status: 404, body: 'gone' });
    await route.fulfill({ response: await route.fetch({ url: url.replace(`/${made}/`, `/${volume.made}/`) }) });
  });
}

test('a question asked after the archive was published anew is answered from the new index', async ({ page }) => {
  await search(page, '');
  await publish(page, 'second');
  await page.getByRole('searchbox', { name: 'Search' }).fill('funeral');
  await expect(status(page)).toHaveText('1 article');
  await expect(found(page)).toHaveCount(1);
  await publish(page, 'third');
  await page.getByRole('searchbox', { name: 'Search' }).fill('troops');
  await expect(status(page)).toHaveText('5 articles');
  await expect(found(page)).toHaveCount(5);
});

/** An archive of two volumes, the second a copy of the first. */
async function double(page: Page): Promise<void> {
  const next: SearchIndexFile = { ...index, articles: 10, volumes: [volume, { ...volume, made: 'copy' }] };
  await page.route('**/search/index.json', (route) => route.fulfill({ json: next }));
  await page.route('**/search/catalogue/1.json', async (route) => {
    const url = route.request().url().replace('1.json', '0.json');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.route('**/volumes/copy/**', async (route) => {
    const url = route.request().url().replace('/copy/', `/${volume.made}/`);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

test('where one volume cannot be read, what the other has is shown, and that not all was searched', async ({
  page,
}) => {
  const older = `**/volumes/${volume.made}/table.json`;
  await double(page);
  await page.route(older, (route) => route.abort());
  await page.goto('search/?q=funeral');
  await expect(status(page)).toHaveText(
    'Could not look everywhere: searched 5 of 10 articles, newest first, and found 1',
  );
  await expect(page.locator('.failures li')).toContainText(['/table.json']);
  await expect(found(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search' }).fill('zeppelin');
  await expect(status(page)).toHaveText(
    'Could not look everywhere: searched 5 of 10 articles, newest first, and found nothing there',
  );
  await expect(page.locator('archive-search')).not.toContainText(/Nothing found|No article/);
  await page.unroute(older);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText('Nothing found');
});

test('a search that waits for a volume can be stopped, and gone on with', async ({ page }) => {
  const older = `**/volumes/${volume.made}/table.json`;
  await double(page);
  await page.route(older, () => undefined);
  await page.goto('search/?q=funeral');
  await expect(found(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(status(page)).toHaveText('Stopped: 1 article so far; searched 5 of 10, newest first');
  await expect(found(page)).toHaveCount(1);
});
