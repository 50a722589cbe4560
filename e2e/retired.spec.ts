import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { listFiles, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import { everything, findBarriers } from './tab/sound-page.ts';
import { test } from './tab/tab.ts';

const { folder } = sites.retired;
const address = addressOf('retired');
const withdrawn = 'articles/2031-03-02-harbour-gazette-bridge-closed/';
const readable = 'articles/2031-03-03-ferry-times-bridge-shut/';
/** Words of the withdrawn article that no other has. */
const gone = ['safe for nobody', 'the harbour office said', 'We will open it when'];

test('an address that has moved leads to the new one and keeps the passage and the question asked for', async ({
  page,
}) => {
  await page.goto(`${address}outlets/night-post/?since=2031#content`);
  await expect(page).toHaveURL(`${address}outlets/harbour-gazette/?since=2031#content`);
});

test('an address below one that has moved leads to its match, and a file has the same bytes', async ({
  page,
  request,
}) => {
  await page.goto(`${address}articles/2031-03-02-gazette-bridge/original/`);
  await expect(page).toHaveURL(address + withdrawn);
  const [old, now] = await Promise.all(
    ['articles/2031-03-02-gazette-bridge/', withdrawn].map(async (one) =>
      (await request.get(`${address}${one}text.txt`)).text(),
    ),
  );
  expect(old).toBe(now);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that has moved leads to the new one too', async ({ page }) => {
    await page.goto(`${address}topics/roads/`);
    await expect(page).toHaveURL(`${address}topics/traffic/`);
  });

  test('redirects of an editor lead where they say', async ({ page, request }) => {
    await page.goto(`${address}stories/old-bridge/compare/f-g/`);
    await expect(page).toHaveURL(`${address}stories/old-bridge/compare/`);
    const [old, now] = await Promise.all(
      ['together', 'collation'].map(async (one) =>
        (await request.get(`${address}stories/old-bridge/${one}.json`)).text(),
      ),
    );
    expect(old).toBe(now);
  });

  test('what was divided asks which was meant', async ({ page }) => {
    await page.goto(`${address}topics/harbour/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which topic do you mean?');
    await expect(page.locator('main dt')).toHaveText(['Bridges', 'Traffic', 'Lighthouses']);
    await page.getByRole('link', { name: 'Traffic' }).click();
    await expect(page).toHaveURL(`${address}topics/traffic/`);
  });

  test('a claim that is no longer there keeps its place and says where it is now', async ({ page }) => {
    await page.goto(`${address}stories/old-bridge/compare/#claim-shut`);
    await expect(page.locator(':target')).toContainText('It asked the same in other words.');
    await page.locator(':target').getByRole('link').click();
    await expect(page.locator(':target')).toContainText('When the bridge was closed');
  });
});

test('a withdrawn article says when and why, and keeps its facts', async ({ page }) => {
  await page.goto(`${address}${withdrawn}#p2`);
  const content = page.locator('main');
  for (const fact of [
    'Old Bridge Closed After Storm',
    'withdrawn on 1 May 2031',
    'The publisher asked for it.',
    'Harbour Gazette',
    'd9c07d796a47d3fad7f8ea4a21fb1306a5957d9f82c218e81fa91431a99bdac6',
  ]) {
    await expect(content).toContainText(fact);
  }
});

test('a withdrawn article is cited as any other, in sentences whose addresses keep together', async ({ page }) => {
  for (const article of [withdrawn, readable]) {
    await page.goto(`${address}${article}`);
    const sentences = page.locator('section[aria-labelledby="cite"] dd [dir="auto"]');
    await expect(sentences).toHaveCount(3);
    await expect(sentences.first().locator('bdi')).toHaveText([/^https:\/\/\S+[^.,)]$/]);
  }
});

test('no file of the site has the words of a withdrawn article, nor does the search find them', async ({ page }) => {
  const files = listFiles(folder).filter((file) => /\.(html|json|jsonl|csv|txt|xml|bib|ris)$/.test(file));
  const repeating = files.filter((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return gone.some((words) => text.includes(words));
  });
  expect(repeating).toEqual([]);
  await page.goto(`${address}search/?q=bridge`);
  await expect(page.locator('.hits :is(h3, h4) a')).toHaveCount(1);
  await expect(page.locator('.hits :is(h3, h4) a')).toHaveText('Bridge shut');
});

test('lists, the sitemap and the story leave out what is no longer there, or say so', async ({ page }) => {
  const { pages } = readSite(folder);
  expect(pages.filter((one) => one.startsWith('articles/2031-'))).toEqual([readable, `${readable}original/`]);
  expect(pages.filter((one) => /topics\/|night-post|the-bridge|storm/.test(one))).toEqual([
    'topics/',
    'topics/bridges/',
    'topics/traffic/',
  ]);
  await page.goto(`${address}stories/old-bridge/`);
  await expect(page.getByText('Withdrawn: Old Bridge Closed After Storm')).toBeVisible();
});

for (const one of [withdrawn, 'topics/harbour/', 'topics/lighthouses/']) {
  test(`/${one} can be read by everybody`, async ({ page }) => {
    await page.goto(address + one);
    expect(await findBarriers(page, everything)).toEqual([]);
  });
}
