import { readFileSync, statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
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
const kinds = Map.groupBy(pages, kindOf);

// One tab for all pages of a kind: a browser's process costs more than a page.
for (const [kind, alike] of kinds) {
  test(`/${kind} is sound`, async ({ page: tab }) => {
    const complaints = await listenForComplaints(tab, addressOf('archive'));
    const [longest] = alike.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    for (const page of alike) {
      const [in1280, in390] = [`/${page}, wide and light`, `/${page}, narrow and dark`];
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(page);

      await expect.soft(tab.locator('h1'), page).toHaveCount(1);
      await expect.soft(tab.locator('html'), page).toHaveAttribute('lang', /^[a-z]{2,3}(-|$)/);
      await expect.soft(tab.getByRole('navigation', { name: 'Breadcrumb' }), page).toHaveCount(page === '' ? 0 : 1);
      const canonical = await tab
        .locator('link[rel=canonical]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect.soft(canonical, page).toEqual(page === '404.html' ? [] : [`${site.url}${page}`]);

      for (const width of page === longest ? await listTellingWidths(tab) : usualWidths) {
        await tab.setViewportSize({ width, height: 800 });
        expect.soft(await findOverflow(tab), `/${page} at ${width} px`).toEqual([]);
      }

      await tab.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await findBarriers(tab, everything), in1280).toEqual([]);
      await tab.setViewportSize({ width: 390, height: 800 });
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findBarriers(tab, whatColoursAndWidthChange), in390).toEqual([]);
      const told = complaints.splice(0).filter((one) => page !== '404.html' || !isOfWrongAddress(one));
      expect.soft(told, page).toEqual([]);
    }
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

/**
 * Between two widths at which a style sheet changes its mind a page only gets tighter: it is tried on both sides of
 * each, and at steps between, for what sizes itself.
 */
async function listTellingWidths(tab: Page): Promise<number[]> {
  const turns = await tab.evaluate(() => {
    const conditions = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSMediaRule || rule instanceof CSSContainerRule ? [rule.conditionText] : []),
        ...('cssRules' in rule ? conditions(rule.cssRules as CSSRuleList) : []),
      ]);
    const [em, found] = [16, [...document.styleSheets].flatMap(({ cssRules }) => conditions(cssRules))];
    return found.flatMap((text) =>
      [...text.matchAll(/([\d.]+)(r?em|px)/g)].map(([, size, unit]) => Number(size) * (unit === 'px' ? 1 : em)),
    );
  });
  const steps = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);
  const widths = [...steps, ...turns.flatMap((turn) => [Math.ceil(turn) - 1, Math.floor(turn), Math.floor(turn) + 1])];
  return [...new Set(widths)].filter((width) => width >= 320 && width <= 1440).toSorted((a, b) => a - b);
}
