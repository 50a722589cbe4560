import { expect, type Page } from '@playwright/test';
import { everything, findBarriers, findOverflow } from '../tab/sound-page.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';
import { countOf, facet, found, search, status } from './search-page.ts';

/** An archive of several stories, with copies, and of several months. */
const searchCoast = (page: Page, query: string): Promise<void> => search(page, query, 'undecided');

test('what was found stands under its story, with what is known of its sources', async ({ page }) => {
  await searchCoast(page, '?q=library+OR+mill');
  const stories = page.locator('.story');
  await expect(stories.filter({ hasText: 'A mill is sold' })).toContainText('3 pages, 1 source');
  await expect(stories.filter({ hasText: 'A library reopens' })).toContainText('has not been looked into');
  expect(await findBarriers(page, everything)).toEqual([]);
});

test('copies are folded into one, and shown where the address says so', async ({ page }) => {
  await searchCoast(page, '?q=mill&story=one-text-recorded');
  await expect(status(page)).toHaveText('3 articles');
  await expect(found(page)).toHaveCount(1);
  await page.getByText(/^Nearly the same .* in 2 copies/).click();
  await expect(page.locator('.copies [data-hit]')).toHaveCount(2);
  expect(await findBarriers(page, everything)).toEqual([]);
  await page.getByLabel('Fold copies').uncheck();
  await expect(found(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\?q=mill&story=one-text-recorded&copies=all$/);
  await page.reload();
  await expect(found(page)).toHaveCount(3);
});

test('times are rows with a bar and a figure that narrow down, and what has no month stands below them', async ({
  page,
}) => {
  await searchCoast(page, '?q=mill');
  const times = page.getByRole('table', { name: 'Articles by time' });
  await expect(times.getByRole('row')).toHaveText([
    'MonthArticles',
    'January 20311',
    'February 20311',
    '2031, month not known1',
  ]);
  expect(await findBarriers(page, everything)).toEqual([]);
  await times.getByRole('link', { name: 'February 2031' }).click();
  await expect(page).toHaveURL(/\?q=mill&month=2031-02$/);
  await expect(status(page)).toHaveText('1 of 3 articles');
  await expect(times.getByRole('link', { name: /February/ })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'Remove Month: February 2031' }).click();
  await expect(status(page)).toHaveText('3 articles');
  await searchCoast(page, '?q=mill+OR+library');
  await times.getByRole('link', { name: 'Undated' }).click();
  await expect(status(page)).toHaveText('4 of 7 articles');
});

test('where all that was found is of one month, its days are told apart, and the longest bar is of the most', async ({
  page,
}) => {
  await search(page, '?q=blinken');
  const times = page.getByRole('table', { name: 'Articles by time' });
  await expect(times.getByRole('row')).toHaveText([
    'DayArticles',
    '11 January 20221',
    '12 January 20220',
    '13 January 20223',
  ]);
  const widths = await times
    .locator('.bar')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths[1]).toBe(0);
  expect(widths[2]).toBeGreaterThan((widths[0] ?? 0) * 2);
  await times.getByRole('link', { name: '13 January 2022' }).click();
  await expect(page).toHaveURL(/\?q=blinken&day=2022-01-13$/);
  await expect(status(page)).toHaveText('3 of 4 articles');
  await expect(found(page)).toHaveCount(3);
});

test('one screen shows three articles with a passage each, and that of a phone one', async ({ page }) => {
  await setSize(page, { width: 1280, height: 800 });
  await search(page, '?q=blinken');
  const passage = found(page).nth(2).locator('.passages li').first();
  const { y = 0, height = 0 } = (await passage.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(800);
  await setSize(page, { width: 390, height: 844 });
  const first = (await found(page).first().locator('.passages li').first().boundingBox()) ?? { y: 0, height: 0 };
  expect(first.y + first.height).toBeLessThanOrEqual(844);
});

test('an article found goes by its outlet, and is judged in words; a mark says that nobody has looked it over', async ({
  page,
}) => {
  await search(page, '?q=blinken&outlet=daily-sabah');
  await expect(found(page).locator('.facts')).toHaveText(
    'Daily SabahReuters text13 January 2022Usually reliable, confirmed',
  );
  await search(page, '?q=blinken&outlet=unknown&view=lines');
  await expect(page.locator('.where').first()).toHaveText('Unnamed (Reuters) ¶5');
  await expect(page.locator('.where bdi').first()).toHaveText('Unnamed (Reuters)');
});

test('what is known of an article stands in its order, whichever way the name of its outlet runs', async ({ page }) => {
  await search(page, '?q=blinken&outlet=daily-sabah');
  const facts = found(page).locator('.facts');
  await facts.evaluate((line) => {
    const [outlet, agency] = line.querySelectorAll('span');
    agency?.remove();
    if (outlet) outlet.textContent = 'صحيفة المرفأ';
  });
  const [outlet, day] = await Promise.all([0, 1].map((nth) => facts.locator('span').nth(nth).boundingBox()));
  expect(day?.x).toBeGreaterThanOrEqual((outlet?.x ?? Infinity) + (outlet?.width ?? 0) - 1);
});

for (const width of [320, 390, 1280]) {
  test(`lines have what was found in one column, and are pushed sideways in their own frame of ${width} pixels`, async ({
    page,
  }) => {
    await setSize(page, { width, height: 800 });
    await search(page, '?q=troops&view=lines');
    const table = page.getByRole('table', { name: /27 lines of 5 articles, in the order of the articles/ });
    await expect(table.getByRole('row')).toHaveCount(28);
    const lefts = await table
      .locator('mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
    expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(1);
    expect(lefts[0]).toBeGreaterThan(0);
    expect(lefts[0]).toBeLessThan(width - 40);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findBarriers(page, everything)).toEqual([]);
  });
}

test('lines are put in order by the words before or after', async ({ page }) => {
  await search(page, '?q=troops&view=lines');
  await page.getByLabel('Lines', { exact: true }).selectOption('right');
  await expect(page).toHaveURL(/&view=lines&lines=right$/);
  const after = page.locator('td.after');
  await expect(page.getByRole('table', { name: /by the words after/ })).toBeVisible();
  const words = (await after.allInnerTexts()).map((text) => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
  expect(words).toEqual(words.toSorted());
  await after.first().locator('..').getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#/);
});

test('the order may be by outlet', async ({ page }) => {
  await search(page, '?q=troops');
  await page.getByLabel('Order').selectOption('outlet');
  await expect(page).toHaveURL(/\?q=troops&sort=outlet$/);
  await expect(found(page).locator('.facts span:first-child')).toHaveText([
    'Axadle',
    'Daily Sabah',
    'SpreadIt News',
    'Unknown publisher',
    'Unknown publisher',
  ]);
});

test('of many people and places some letters find one', async ({ page }) => {
  await search(page, '?q=troops');
  const first = await found(page).first().elementHandle();
  await facet(page, 'entity').locator('summary').first().click();
  await expect(countOf(page, 'entity', 'kazakhstan')).toHaveText('5');
  // What is being read stays where it is.
  expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  await facet(page, 'entity').getByRole('searchbox', { name: 'With the letters' }).fill('serdy');
  await expect(facet(page, 'entity').getByRole('checkbox')).toHaveCount(1);
  await facet(page, 'entity').getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?q=troops&entity=serdyukov$/);
  expect(await findBarriers(page, everything)).toEqual([]);
});

test('reference managers find each article that is shown, as in every other list', async ({ page }) => {
  const listed = async (): Promise<string[]> => {
    const spans = page.locator('.Z3988');
    await expect(spans).toHaveCount(5);
    return spans.evaluateAll((all) => all.map((span) => span.getAttribute('title') ?? '').toSorted());
  };
  // What nobody searches by stands in no index: the list of a story tells it, and every article's own page.
  const drop = (contexts: string[], keys: string): string[] =>
    contexts.map((one) => one.replaceAll(new RegExp(`&rft\\.(?:${keys})=[^&]*`, 'g'), ''));
  await page.goto('stories/2022-01-csto-leaves-kazakhstan/');
  const inStory = await listed();
  await search(page, '?q=troops');
  const inSearch = await listed();
  expect(drop(inSearch, 'description')).toEqual(drop(inStory, 'rights|place|description'));
  // One of them has a standfirst, which is searched and describes it.
  const described = inSearch.filter((one) => one.includes('rft.description='));
  expect(described).toHaveLength(1);
  expect(drop(inStory, 'rights|place')).toContain(described[0]);
});

for (const [state, query] of [
  ['nothing asked', ''],
  ['an answer', '?q=troops'],
  ['words in different passages', '?q=funeral+flags'],
  ['nothing found', '?q=zeppelin'],
  ['narrowed down to nothing', '?q=funeral&outlet=unknown'],
] as const) {
  test(`the page hinders nobody: ${state}`, async ({ page }) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await setSize(page, { width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await search(page, query);
      expect(await findBarriers(page, everything), `${width} ${colorScheme}`).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
    }
  });
}

test('on paper stands what was found and how it is cited, and nothing to press', async ({ page }) => {
  await search(page, '?q=troops');
  await page.emulateMedia({ media: 'print' });
  await expect(found(page).first()).toBeVisible();
  await expect(page.locator('.cite-search textarea').first()).toHaveValue(/^“troops”\. Search in /);
  for (const control of await page.locator('archive-search').locator('button, select, input').all())
    await expect(control).toBeHidden();
});
