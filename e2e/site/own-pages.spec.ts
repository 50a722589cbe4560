import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { listFiles, readSite } from '../built-site.ts';
import { addressOf, sites } from '../sites.ts';
import { test } from '../tab/tab.ts';

const { folder } = sites.retired;
const address = addressOf('retired');

test('a page of the archive’s own shows its text with what it cites, and says when it was changed', async ({
  page,
}) => {
  await page.goto(`${address}pages/house-rules/`);
  await expect(page).toHaveTitle(/^House rules · /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('House rules');
  await expect(page.locator('main')).toContainText('Last changed on 2 April 2031');
  await page.getByRole('link', { name: 'one paper wrote' }).click();
  await expect(page).toHaveURL(`${address}articles/2031-03-03-ferry-times-bridge-shut/#p1`);
});

test('every page leads to the archive’s own, in the order it gives them, and says whose the texts are in its words', async ({
  page,
}) => {
  for (const one of ['', 'articles/', 'stories/old-bridge/', 'pages/who/']) {
    await page.goto(`${address}${one}`);
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('The words are their writers’; we only keep them.');
    const own = foot.locator('a[href*="/pages/"]');
    await expect(own).toHaveText(['House rules', 'Who we are']);
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'House rules' }).click();
  await expect(page).toHaveURL(`${address}pages/house-rules/`);
});

test('the page about the archive begins with what it says of itself', async ({ page }) => {
  await page.goto(`${address}about/`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('In the archive’s own words');
  const own = page.locator('main a[href*="/pages/"]');
  await expect(own).toHaveText(['House rules', 'Who we are']);
  await expect(page.locator('main')).toContainText('What is kept and what is not.');
});

test('one that has moved leads on, and one that was withdrawn says why', async ({ page }) => {
  await page.goto(`${address}pages/rules/`);
  await expect(page).toHaveURL(`${address}pages/house-rules/`);
  await page.goto(`${address}pages/sponsors/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sponsors');
  await expect(page.locator('main')).toContainText('There are none.');
});

test('machines are told of them: in the sitemap with their last change, and in the guide for language models', () => {
  const map = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
  expect(map).toMatch(/\/pages\/house-rules\/<\/loc><lastmod>2031-04-02<\/lastmod>/);
  const { pages } = readSite(folder);
  expect(pages).toContain('pages/who/');
  expect(pages).not.toContain('pages/sponsors/');
  const guide = readFileSync(`${folder}/llms.txt`, 'utf8');
  expect(guide).toMatch(/^- \[House rules\]\(\S+\/pages\/house-rules\/\): What is kept and what is not\.$/m);
  expect(guide).toMatch(/^- \[Who we are\]\(\S+\/pages\/who\/\)/m);
  expect(guide).toContain('The words are their writers’; we only keep them.');
});

test('an archive without such pages speaks of none', () => {
  const pages = listFiles(sites.bare.folder).filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const file of pages) expect(readFileSync(`${sites.bare.folder}/${file}`, 'utf8')).not.toContain('/pages/');
  expect(readFileSync(`${sites.bare.folder}/about/index.html`, 'utf8')).not.toContain('own words');
});
