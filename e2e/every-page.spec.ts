import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { listFiles, pageFile, readSite } from './built-site.ts';
import { findNewLooks, groupByKind } from './tab/new-looks.ts';
import { addressOf, sites } from './sites.ts';
import {
  everything,
  everythingButColours,
  findBarriers,
  findOverflow,
  isOfWrongAddress,
  listenForComplaints,
  whatColoursAndWidthChange,
  whatWidthChanges,
} from './tab/sound-page.ts';
import { findWideWidths, setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';
import { voiceOf } from './words-of.ts';

/** In each language a page is another one: longer words, or all of it from the other side. */
for (const name of ['archive', 'german', 'arabic'] as const) {
  const { folder } = sites[name];
  const site = readSite(folder);
  const { words, language, direction } = voiceOf(name);
  // The page for wrong addresses is a page too, but no address of its own.
  const pages = [...site.pages, '404.html'];
  /** A fault of a template shows at its longest page; these are tried at every telling width. */
  const longestOfItsKind = new Set(groupByKind(folder, pages).map(([longest]) => longest));
  /** Only on these are the colours looked at, in both schemes. */
  const colourful = findNewLooks(folder, pages);

  for (const page of pages) {
    test(`“${name}”: /${page} is sound`, async ({ page: tab }) => {
      const complaints = listenForComplaints(tab, addressOf(name));
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(addressOf(name) + page);

      await expect.soft(tab.locator('h1')).toHaveCount(1);
      await expect.soft(tab.locator('html')).toHaveAttribute('lang', language);
      await expect.soft(tab.locator('html')).toHaveCSS('direction', direction);
      await expect.soft(tab.getByRole('navigation', { name: words.site.breadcrumb })).toHaveCount(page === '' ? 0 : 1);
      const canonical = await tab
        .locator('link[rel=canonical]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect.soft(canonical).toEqual(page === '404.html' ? [] : [`${site.url}${page}`]);

      const widths = longestOfItsKind.has(page) ? await listTellingWidths(tab) : usualWidths;
      for (const width of await findWideWidths(tab, widths, 800)) {
        await setSize(tab, { width, height: 800 });
        expect.soft(await findOverflow(tab), `at ${width} px`).toEqual([]);
      }

      await setSize(tab, { width: 1280, height: 800 });
      const isColourful = colourful.has(page);
      expect
        .soft(await findBarriers(tab, isColourful ? everything : everythingButColours), 'wide and light')
        .toEqual([]);
      await setSize(tab, { width: 390, height: 800 });
      if (isColourful) await tab.emulateMedia({ colorScheme: 'dark' });
      const changing = isColourful ? whatColoursAndWidthChange : whatWidthChanges;
      expect.soft(await findBarriers(tab, changing), isColourful ? 'narrow and dark' : 'narrow').toEqual([]);
      expect.soft(complaints.filter((one) => !isOfWrongAddress(one))).toEqual([]);
    });
  }

  test(`the sitemap of “${name}” names every page and no other`, () => {
    const written = listFiles(folder).filter(
      (file) => file.endsWith('.html') && !readFileSync(`${folder}/${file}`, 'utf8').includes(unlisted),
    );
    expect(site.pages.toSorted()).toEqual(written.map((file) => file.replace(/index\.html$/, '')).toSorted());
  });

  test(`every page of “${name}” has a title and a description of its own`, () => {
    const htmls = pages.map((page) => ({ page, html: readFileSync(pageFile(folder, page), 'utf8') }));
    for (const pattern of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
      const alike = Map.groupBy(htmls, ({ html }) => pattern.exec(html)?.[1] ?? 'none');
      const wrong = [...alike].filter(([says, found]) => says === 'none' || found.length > 1);
      expect.soft(wrong.map(([says, found]) => [says, ...found.map(({ page }) => page)])).toEqual([]);
    }
  });
}

const usualWidths = [320, 390, 768, 1024, 1440];
const unlisted = '<meta name="robots" content="noindex">';

/** Every 8 px, and both sides of every width of the window at which a style sheet turns. */
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
  const steps = Array.from({ length: 141 }, (_, step) => 320 + 8 * step);
  const widths = [...steps, ...turns.flatMap((turn) => [Math.ceil(turn) - 1, Math.floor(turn), Math.floor(turn) + 1])];
  return [...new Set(widths)].filter((width) => width >= 320 && width <= 1440);
}
