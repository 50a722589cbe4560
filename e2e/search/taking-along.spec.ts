import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { everything, findBarriers } from '../tab/sound-page.ts';
import { test } from '../tab/tab.ts';
import { search, status } from './search-page.ts';

/** Saves what was found, and gives what is in the file. */
async function save(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await (await download).path();
  await expect(page.locator('.exports').getByRole('status')).toHaveText(/saved\.$/);
  return readFileSync(file, 'utf8');
}

test('a search can be cited, and says later whether its answer has changed', async ({ page }) => {
  await search(page, '?q=airport');
  await page.getByText('Cite this search').click();
  const citation = page.getByRole('textbox', { name: 'Citation' });
  await expect(citation).toHaveValue(/^“airport”\. Search in .+: 2 articles\. http.*\?q=airport&.*n=2$/);
  expect(await findBarriers(page, everything)).toEqual([]);
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await search(page, new URL(link).search);
  await expect(page.locator('.change')).toContainText('2 articles');
  await search(page, '?q=airport&asof=2031-02-01-0a1b2c3d&n=12');
  await expect(page.locator('.change')).toHaveText('This search was cited: 12 articles on 1 February 2031; now 2.');
  await page.getByRole('searchbox', { name: 'Search' }).fill('funeral');
  await expect(status(page)).toHaveText('1 article');
  await expect(page).toHaveURL(/\?q=funeral$/);
  await expect(page.locator('.change')).toBeHidden();
});

test('all that was found can be saved as tables, citations and data', async ({ page }) => {
  await search(page, '?q=airport&sort=oldest');
  await page.getByText('Save what was found').click();
  expect(await findBarriers(page, everything)).toEqual([]);
  const rows = parse<Record<string, string>>(await save(page, 'Table (CSV)'), { columns: true });
  expect(rows.map(({ outlet }) => outlet)).toHaveLength(2);
  expect(rows[0]?.['url']).toMatch(/\/articles\/[^/]+\/$/);
  const lines = parse<Record<string, string>>(await save(page, 'Lines (CSV)'), { columns: true });
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines) expect(line['found']?.toLowerCase()).toContain('airport');
  const ris = await save(page, 'Bibliography (RIS)');
  expect(ris.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(2);
  const csl = JSON.parse(await save(page, 'CSL-JSON')) as { id: string }[];
  expect(csl.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  const { search: asked, articles } = JSON.parse(await save(page, 'JSON')) as {
    search: { words: string; articles: number };
    articles: { passages: { text: string; marks: [number, number][] }[] }[];
  };
  expect([asked.words, asked.articles, articles.length]).toEqual(['airport', 2, 2]);
  const [passage] = articles[0]?.passages ?? [];
  expect(passage?.text.slice(...(passage.marks[0] ?? []))).toMatch(/airport/i);
});

test('a citation that cannot be fetched leaves no file that lacks it', async ({ page }) => {
  await search(page, '?q=airport');
  await page.getByText('Save what was found').click();
  await page.route('**/record.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Bibliography (RIS)' }).click();
  await expect(page.locator('.exports').getByRole('status')).toHaveText(
    'Bibliography (RIS): not everything could be read, so nothing was saved. Try again.',
  );
});
