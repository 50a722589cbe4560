import { expect } from '@playwright/test';
import { kindOf, readSite } from '../built-site.ts';
import { addressOf, sites } from '../sites.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';

for (const [name, widths] of [
  ['archive', [320, 390, 900, 1280]],
  ['german', [320, 390, 900, 1280]],
  // On the narrowest window its name takes a second line.
  ['arabic', [390, 900, 1280]],
] as const)
  for (const width of widths) {
    test(`“${name}”: at ${width} px the head of every page is one line of 48 px, and nothing in it is cut off`, async ({
      page,
    }) => {
      await setSize(page, { width, height: 844 });
      const { pages } = readSite(sites[name].folder);
      for (const kind of ['', 'about/', 'articles/<id>/', 'pages/<id>/']) {
        const one = pages.find((other) => kindOf(other) === kind);
        if (one === undefined) continue;
        await page.goto(`${addressOf(name)}${one}`);
        const head = await page.locator('body > header').boundingBox();
        // And the rule below it.
        expect(head?.height).toBeLessThanOrEqual(49);
        const visible = page.locator('body > header :is(a, button, input):visible');
        for (const thing of await visible.all()) {
          const box = await thing.boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
          expect(box?.height).toBeGreaterThanOrEqual(24);
        }
      }
    });
  }

test('a long name takes a second line beside the ways, and pushes nothing out of the window', async ({ page }) => {
  await setSize(page, { width: 320, height: 844 });
  await page.goto(`${addressOf('hostile')}about/`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await expect(page.locator('body > header a[href="#menu"]')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('Menu leads to all the ways at the foot, where the window is narrow', async ({ page }) => {
    await setSize(page, { width: 390, height: 844 });
    await page.goto('about/');
    await page.getByRole('link', { name: 'Menu' }).click();
    const ways = page.getByRole('navigation', { name: 'Menu' });
    await expect(ways).toBeInViewport();
    await expect(ways.getByRole('link')).toHaveText([
      'Stories',
      'Articles',
      'People & places',
      'Outlets',
      'Topics',
      'Search',
    ]);
    await page.keyboard.press('Tab');
    await expect(ways.getByRole('link', { name: 'Stories' })).toBeFocused();
  });
});

test('the first key leads past the head to the words', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('on paper stand neither ways nor switches, and whose the texts are stands at the end', async ({ page }) => {
  await page.goto('about/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['nav', 'search', 'theme-switch', '.skip'])
    await expect(page.locator(`body ${gone}`).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText('Texts belong to their publishers').last()).toBeVisible();
});
