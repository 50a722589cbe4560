import { readFileSync, statSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { kindOf, listFiles, pageFile, readSite } from './built-site.ts';
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
} from './sound-page.ts';

const stylingAttributes = /^(?:class|role|type|lang|dir|open|hidden|aria-current|data-(?:state|kind|lit|theme))$/;
const { folder } = sites.archive;
const site = readSite(folder);
// The page for wrong addresses is a page too, but no address of its own.
const pages = [...site.pages, '404.html'];
const longestFirst = pages.toSorted((a, b) => sizeOf(b) - sizeOf(a));
/** A fault of a template shows at its longest page; these are tried at every telling width. */
const longestOfItsKind = new Set([...Map.groupBy(longestFirst, kindOf).values()].map(([longest]) => longest));
/**
 * Colours come from the style sheets alone (the content security policy allows no others), by an element, its
 * attributes and all that it stands in. So these are the pages whose colours are looked at, in both schemes: the longest of
 * each kind, and every page that has an element, by these, that no longer page of its kind has.
 */
const colourful = new Set(
  [...Map.groupBy(longestFirst, kindOf).values()].flatMap((alike) => {
    const known = new Set<string>();
    return alike.filter((page) => {
      const parts = listParts(parse(readFileSync(pageFile(folder, page), 'utf8')));
      const hasNew = parts.some((part) => !known.has(part));
      for (const part of parts) known.add(part);
      return hasNew;
    });
  }),
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
    const isColourful = colourful.has(page);
    expect.soft(await findBarriers(tab, isColourful ? everything : everythingButColours), 'wide and light').toEqual([]);
    await tab.setViewportSize({ width: 390, height: 800 });
    if (isColourful) await tab.emulateMedia({ colorScheme: 'dark' });
    const changing = isColourful ? whatColoursAndWidthChange : whatWidthChanges;
    expect.soft(await findBarriers(tab, changing), isColourful ? 'narrow and dark' : 'narrow').toEqual([]);
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

/** Every element of a page by what a style sheet can know it by, within all that it stands in. */
function listParts(node: DefaultTreeAdapterMap['node'], within = ''): string[] {
  if (!('childNodes' in node)) return [];
  const path = 'attrs' in node ? `${within} > ${[node.tagName, ...node.attrs.map(sayAttribute)].join(' ')}` : '';
  return [path, ...node.childNodes.flatMap((child) => listParts(child, path))];
}

/** What an attribute says counts only where style sheets ask for it, and not where each page says something else. */
function sayAttribute({ name, value }: { name: string; value: string }): string {
  return stylingAttributes.test(name) ? `${name}=${value}` : name;
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
