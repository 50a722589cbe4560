import { readFileSync, statSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { kindOf, listFiles, pageFile, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import {
  everything,
  findBarriers,
  findOverflow,
  isOfWrongAddress,
  listenForComplaints,
  whatColoursAndWidthChange,
} from './sound-page.ts';

const { folder } = sites.archive;
const site = readSite(folder);
// The page for wrong addresses is a page too, but no address of its own.
const pages = [...site.pages, '404.html'];
const longestOfItsKind = new Set(
  [...Map.groupBy(pages, kindOf).values()].map((alike) => alike.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]),
);

// One tab for all pages that a worker visits: a browser's process costs more than a page.
const test = base.extend<object, { visit: { tab: Page; complaints: string[] } }>({
  visit: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await use({ tab, complaints: await listenForComplaints(tab, addressOf('archive')) });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const page of pages) {
  test(`/${page} is sound`, async ({ visit: { tab, complaints } }) => {
    complaints.length = 0;
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(addressOf('archive') + page);

    await expect.soft(tab.locator('h1')).toHaveCount(1);
    await expect.soft(tab.locator('html')).toHaveAttribute('lang', /^[a-z]{2,3}(-|$)/);
    await expect.soft(tab.getByRole('navigation', { name: 'Breadcrumb' })).toHaveCount(page === '' ? 0 : 1);
    const canonical = await tab
      .locator('link[rel=canonical]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect.soft(canonical).toEqual(page === '404.html' ? [] : [`${site.url}${page}`]);

    for (const width of longestOfItsKind.has(page) ? await listTellingWidths(tab) : usualWidths) {
      await tab.setViewportSize({ width, height: 800 });
      expect.soft(await findOverflow(tab), `at ${width} px`).toEqual([]);
    }

    await tab.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await findBarriers(tab, everything), 'wide and light').toEqual([]);
    await tab.setViewportSize({ width: 390, height: 800 });
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(tab, whatColoursAndWidthChange), 'narrow and dark').toEqual([]);
    expect.soft(complaints.filter((one) => !isOfWrongAddress(one))).toEqual([]);
  });
}

test('the sitemap names every page and no other', () => {
  const written = listFiles(folder).filter(
    (file) => file.endsWith('.html') && !readFileSync(`${folder}/${file}`, 'utf8').includes(unlisted),
  );
  expect(site.pages.toSorted()).toEqual(written.map((file) => file.replace(/index\.html$/, '')).toSorted());
});

test('every page has a title and a description of its own', () => {
  const htmls = pages.map((page) => ({ page, html: readFileSync(pageFile(folder, page), 'utf8') }));
  for (const pattern of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
    const alike = Map.groupBy(htmls, ({ html }) => pattern.exec(html)?.[1] ?? 'none');
    const wrong = [...alike].filter(([says, found]) => says === 'none' || found.length > 1);
    expect.soft(wrong.map(([says, found]) => [says, ...found.map(({ page }) => page)])).toEqual([]);
  }
});

const usualWidths = [320, 390, 768, 1024, 1440];
const unlisted = '<meta name="robots" content="noindex">';

function sizeOf(page: string): number {
  return statSync(pageFile(folder, page)).size;
}

/** Both sides of every width of the window at which a style sheet turns, and steps between for what goes by other widths. */
async function listTellingWidths(tab: Page): Promise<number[]> {
  const turns = await tab.evaluate(() => {
    const listConditions = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
        ...(rule instanceof CSSGroupingRule ? listConditions(rule.cssRules) : []),
      ]);
    // In a condition an em is the browser's own size of letters, whatever the page says.
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => listConditions(cssRules))
      .flatMap((text) => [...text.matchAll(/([\d.]+)(r?em|px)/g)])
      .map(([, size, unit]) => Number(size) * (unit === 'px' ? 1 : 16));
  });
  const steps = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);
  const widths = [...steps, ...turns.flatMap((turn) => [Math.ceil(turn) - 1, Math.floor(turn), Math.floor(turn) + 1])];
  return [...new Set(widths)].filter((width) => width >= 320 && width <= 1440);
}
