import { expect, type Locator } from '@playwright/test';
import { choice, countOf, facet, found, search, status } from './search-page.ts';
import { addressOf } from '../sites.ts';
import { listenForComplaints } from '../tab/sound-page.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';

test('the box in the header of any page leads to the answer', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('funeral');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=funeral$/);
  await expect(found(page)).toHaveCount(1);
});

test('only the words of the articles are found, not those of the archive about them', async ({ page }) => {
  await search(page, '?q=Reliability');
  await expect(status(page)).toHaveText('Nothing found');
});

test('a name finds its other forms, and the page says which', async ({ page }) => {
  await search(page, '?q=tokayev');
  await expect(status(page)).toHaveText('5 articles');
  await expect(page.locator('.notes')).toContainText(
    /Taken for the name of Kassym-Jomart Tokayev. Also searched: .*kaev/,
  );
  await expect(page.locator('.hits mark', { hasText: 'Kassym-Jomart Kaev' })).toBeVisible();
  await page.getByRole('link', { name: 'Search for “tokayev” only' }).click();
  await expect(status(page)).toHaveText('4 articles');
  await search(page, '?q=kaev');
  await expect(status(page)).toHaveText('5 articles');
});

test('a short name in capitals is not taken for a common word', async ({ page }) => {
  await search(page, '?q=US');
  await expect(page.locator('.notes')).toContainText('United States');
  await search(page, '?q=us');
  await expect(page.locator('.notes')).not.toContainText('United States');
});

test('a phrase in quotation marks means just these words', async ({ page }) => {
  await search(page, '?q="peacekeeping+operation"');
  await expect(status(page)).toHaveText('1 article');
  await search(page, '?q="peacekeeping+operations"');
  await expect(status(page)).toHaveText('Nothing found');
  await expect(page.locator('.notes')).toContainText('No article has "peacekeeping operations".');
});

test('a word that no article has is told, and the rest is found as no more than that', async ({ page }) => {
  await search(page, '?q=kazakhstanistan+troops');
  await expect(status(page)).toHaveText('No passage has all of this; 5 with only some of the words');
  await expect(page.locator('.notes')).toContainText('No article has “kazakhstanistan”.');
  await expect(page.getByRole('heading', { name: 'Only some of the words' })).toBeVisible();
  await expect(found(page).first().locator('.missing')).toHaveText('Without kazakhstanistan');
  await page.locator('.notes').getByRole('link', { name: 'troops', exact: true }).click();
  await expect(page).toHaveURL(/\?q=troops$/);
  await expect(status(page)).toHaveText('5 articles');
  await expect(page.getByRole('searchbox', { name: 'Search the words' })).toHaveValue('troops');
});

test('words that no passage has together are offered one by one', async ({ page }) => {
  await search(page, '?q=funeral+flags');
  await expect(page.locator('.notes')).toContainText('No passage has all of this.');
  await expect(page.locator('.notes').getByRole('listitem')).toHaveText(['funeral 1 article', 'flags 2 articles']);
});

test('the beginning of a word is not guessed to be one, and a word it may have been meant for is a link', async ({
  page,
}) => {
  await search(page, '?q=peacekeper');
  await expect(status(page)).toHaveText('Nothing found');
  await expect(found(page)).toHaveCount(0);
  await page
    .locator('.notes')
    .getByRole('link', { name: /^peacekeep/ })
    .first()
    .click();
  await expect(found(page).first().locator('mark').first()).toHaveText(/^peacekeep/i);
  await search(page, '?q=peacek*');
  await expect(page.locator('.hits mark').first()).toHaveText(/^peacek/i);
});

test('facets count what choosing them would leave', async ({ page }) => {
  await search(page, '?q=airport');
  await expect(status(page)).toHaveText('2 articles');
  await choice(page, 'outlet', 'axadle').check();
  await expect(status(page)).toHaveText('1 of 2 articles');
  await expect(page).toHaveURL(/\?q=airport&outlet=axadle$/);
  await expect(choice(page, 'outlet', 'axadle')).toBeFocused();
  // What the other outlet would add is still counted; the other agency has none left.
  await expect(countOf(page, 'outlet', 'unknown')).toHaveText('1');
  await expect(choice(page, 'agency', 'ap')).toHaveCount(0);
  await choice(page, 'outlet', 'unknown').check();
  await expect(status(page)).toHaveText('2 articles');
  await page.getByRole('link', { name: 'Remove Outlet: Axadle' }).click();
  await expect(page).toHaveURL(/\?q=airport&outlet=unknown$/);
  await expect(status(page)).toHaveText('1 of 2 articles');
});

for (const [name, value, count] of [
  ['outlet', 'unknown', '2'],
  ['agency', 'reuters', '2'],
  ['story', '2022-01-csto-leaves-kazakhstan', '5'],
  ['topic', 'detentions-and-prosecutions', '3'],
  ['entity', 'kremlin', '2'],
  ['year', '2022', '5'],
  ['derivation', 'reprint', '2'],
  ['source', 'D', '2'],
  ['information', '1', '3'],
  ['language', 'en', '5'],
] as const) {
  test(`articles can be narrowed down by ${name}`, async ({ page }) => {
    await search(page, `?${name}=${value}`);
    await expect(choice(page, name, value)).toBeChecked();
    await expect(countOf(page, name, value)).toHaveText(count);
    await expect(found(page)).toHaveCount(Number(count));
  });
}

test('people and places are counted when they are opened', async ({ page }) => {
  await search(page, '?q=funeral');
  await expect(choice(page, 'entity', 'putin')).toHaveCount(0);
  await facet(page, 'entity').locator('summary').first().click();
  await expect(countOf(page, 'entity', 'putin')).toHaveText('1');
  await expect(choice(page, 'entity', 'kremlin')).toHaveCount(0);
});

test('the order is by match or by date', async ({ page }) => {
  await search(page, '?q=troops');
  await page.getByLabel('Order').selectOption('oldest');
  await expect(page).toHaveURL(/\?q=troops&sort=oldest$/);
  await expect(found(page).first().locator('.facts')).toContainText('SpreadIt News');
  await page.getByLabel('Order').selectOption('newest');
  await expect(found(page).last().locator('.facts')).toContainText('SpreadIt News');
});

test('the back button leads through the searches, and what is typed in one go is one of them', async ({ page }) => {
  await search(page, '?q=airport');
  await choice(page, 'outlet', 'axadle').check();
  await expect(status(page)).toHaveText('1 of 2 articles');
  await page.getByRole('searchbox', { name: 'Search' }).fill('fun');
  await expect(page).toHaveURL(/\?q=fun&outlet=axadle$/);
  await page.getByRole('searchbox', { name: 'Search' }).fill('funeral');
  await expect(page).toHaveURL(/\?q=funeral&outlet=axadle$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=airport&outlet=axadle$/);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('airport');
  await expect(choice(page, 'outlet', 'axadle')).toBeChecked();
  await page.goBack();
  await expect(status(page)).toHaveText('2 articles');
  await expect(choice(page, 'outlet', 'axadle')).not.toBeChecked();
});

test('back from an article, the place in the list is the same', async ({ page }) => {
  await search(page, '?q=troops');
  await found(page).last().locator(':is(h3, h4) a').scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(200);
  await found(page).last().locator(':is(h3, h4) a').click();
  await page.waitForURL(/articles/);
  await page.goBack();
  await expect(found(page)).toHaveCount(5);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
});

test('everything can be done with the keyboard', async ({ page }) => {
  await search(page, '');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('funeral');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('1 article');
  await page.keyboard.press('ArrowDown');
  await expect(found(page).locator(':is(h3, h4) a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).locator('.passages a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p11$/);
});

test('on a narrow screen what to narrow down by follows what was found, and a link on top leads there', async ({
  page,
}) => {
  await setSize(page, { width: 390, height: 800 });
  await search(page, '?q=airport');
  const lists = page.getByRole('region', { name: 'Narrow down' });
  const topOf = async (what: Locator): Promise<number> => (await what.boundingBox())?.y ?? 0;
  expect(await topOf(lists)).toBeGreaterThan(await topOf(found(page).last()));
  await page.getByRole('link', { name: 'Narrow down by time, outlet, judgement' }).click();
  await expect(lists).toBeInViewport();
  await choice(page, 'outlet', 'axadle').check();
  await expect(status(page)).toHaveText('1 of 2 articles');
  await expect(choice(page, 'outlet', 'axadle')).toBeVisible();
  await page.getByRole('link', { name: 'Back to what was found' }).click();
  await expect(found(page).first()).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why it cannot search and lists the ways to browse', async ({ page }) => {
    await page.goto('search/?q=troops');
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    const ways = page.getByRole('navigation', { name: 'Or browse' });
    for (const way of ['Stories', 'Topics', 'People & places', 'Outlets', 'Years']) {
      await expect(ways.getByRole('link', { name: way, exact: true })).toBeVisible();
    }
    await page.getByText('How to search').click();
    await expect(page.getByRole('row', { name: /Exactly these words next to each other/ })).toBeVisible();
  });
});

test('searching breaks no rule of the content security policy and logs no error', async ({ page }) => {
  const complaints = listenForComplaints(page, addressOf('archive'));
  await search(page, '?q=tokayev&entity=kremlin');
  await found(page).first().locator(':is(h3, h4) a').click();
  await page.waitForURL(/articles/);
  expect(complaints).toEqual([]);
});
