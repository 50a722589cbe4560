import { expect } from '@playwright/test';
import { follow } from './journey.ts';
import { addressOf } from './sites.ts';
import { test } from './tab/tab.ts';
import { voiceOf } from './words-of.ts';

for (const name of ['archive', 'underBase', 'german', 'arabic'] as const) {
  const address = addressOf(name);
  const { site } = voiceOf(name).words;

  test.describe(`in “${name}”, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('a reader goes from the home page to a story, an article, its original, an entity and a topic', async ({
      page,
    }) => {
      await page.goto(address);
      for (const kind of [
        'stories/<id>/',
        'articles/<id>/',
        'articles/<id>/original/',
        'articles/<id>/',
        'entities/<id>/',
        'articles/<id>/',
        'topics/<id>/',
      ]) {
        await follow(page, address, kind);
      }
      await page.getByRole('navigation', { name: site.breadcrumb }).getByRole('link', { name: site.home }).click();
      await expect(page).toHaveURL(address);
    });
  });

  test(`in “${name}”, the ways in at the top lead to the lists, and the list of entities to the sentences that name one`, async ({
    page,
  }) => {
    const ways = {
      [site.stories]: 'stories/',
      [site.articles]: 'articles/',
      [site.topics]: 'topics/',
      [site.entities]: 'entities/',
      [site.outlets]: 'outlets/',
    };
    for (const [label, list] of Object.entries(ways)) {
      await page.goto(address);
      await page
        .getByRole('navigation', { name: site.mainWays })
        .getByRole('link', { name: label, exact: true })
        .click();
      await expect(page).toHaveURL(`${address}${list}`);
    }
    await page.goto(`${address}entities/`);
    await follow(page, address, 'entities/<id>/');
    await page.locator('summary').click();
    const naming = page.locator('details li:has(.archived):has(a[href*="#"])').last();
    const sentence = (await naming.locator('.archived').innerText()).trim();
    await naming.getByRole('link').click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toHaveText(sentence);
  });
}

test('under a base path, every page gives its own address there', async ({ page }) => {
  await page.goto(`${addressOf('underBase')}stories/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://example.org/archive/stories/');
  // A list of stories has no articles: it would grow with all of them.
  await follow(page, addressOf('underBase'), 'stories/<id>/');
  await follow(page, addressOf('underBase'), 'articles/<id>/');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
    /^https:\/\/example\.org\/archive\/articles\/[a-z0-9-]+\/$/,
  );
});

test('the ways to the articles of a decade name it in words', async ({ page }) => {
  for (const way of ['articles/', 'articles/al-marfa-lighthouse/', 'search/']) {
    await page.goto(addressOf('arabic') + way);
    await expect(page.locator('main a[href$="/articles/202X/"], nav a[href$="/articles/202X/"]').first()).toHaveText(
      'عقد 2020',
    );
  }
});

test('a wrong address says so and offers the search and the lists', async ({ page }) => {
  const response = await page.goto(`${addressOf('archive')}articles/no-such-article/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
  await follow(page, addressOf('archive'), 'stories/');
});
