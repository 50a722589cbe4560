import { expect, type Page } from '@playwright/test';
import { test } from './tab/tab.ts';

const pages = ['', 'articles/2022-01-13-daily-sabah-csto-pulls-out/', 'search/?q=funeral', 'about/'];

for (const address of pages) {
  test(`/${address} makes no script and no markup of a string`, async ({ page }) => {
    await page.goto(address);
    expect(await tryInWords(page)).toEqual({
      markup: 'TypeError',
      document: 'TypeError',
      script: 'TypeError',
      worker: 'TypeError',
    });
    expect(await page.evaluate(() => document.querySelector('b.from-a-string'))).toBeNull();
  });
}

test('the search has its worker all the same', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto('search/?q=funeral');
  await expect(page.locator('.hits > li')).toHaveCount(1);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(/\/_astro\/search-worker[^/]*\.js$/),
  ]);
  expect(warnings).toEqual([]);
});

/** What comes of every way to make a string more than a string; Playwright’s own script is not bound by the page’s policy. */
function tryInWords(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const markup = '<b class="from-a-string"></b>';
    return {
      markup: attempt(() => (document.body.innerHTML = markup)),
      document: attempt(() => document.body.append(document.createRange().createContextualFragment(markup))),
      script: attempt(() => (document.createElement('script').src = '/theme.js')),
      worker: attempt(() => new Worker('/theme.js')),
    };
  });
}
