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

/** Pages that one test opens: each worker has its part of them, and no test runs long. */
const atOnce = 25;

/**
 * In each language a page is another one: longer words, or all of it from the other side. Every page of each is opened at some
 * widths. Looked at closely are those on which something looks as on no other, and the longest of each kind; of the archive in
 * German, which is the first archive in other words, only these, and not in colours.
 */
for (const name of ['archive', 'arabic', 'german'] as const) {
  const { folder } = sites[name];
  const site = readSite(folder);
  const { words, language, direction } = voiceOf(name);
  // The page for wrong addresses is a page too, but no address of its own.
  const pages = [...site.pages, '404.html'];
  /** A fault of a template shows at its longest page; these are tried at every telling width. */
  const longestOfItsKind = new Set(groupByKind(folder, pages).flatMap(([longest]) => longest ?? []));
  /** Only on these are the colours looked at, in both schemes. */
  const colourful = name === 'german' ? new Set<string>() : findNewLooks(folder, pages);
  const closely = colourful.union(longestOfItsKind);

  /** Opens a page, and expects of it what every page has once or says of itself. */
  const openPage = async (tab: Page, page: string): Promise<void> => {
    await tab.goto(addressOf(name) + page);
    expect.soft(await readFrame(tab, words.site.breadcrumb), page).toEqual({
      headings: 1,
      language,
      direction,
      breadcrumbs: page === '' ? 0 : 1,
      canonical: page === '404.html' ? [] : [`${site.url}${page}`],
    });
  };

  for (const page of closely) {
    test(`“${name}”: /${page} is sound`, async ({ page: tab }) => {
      const complaints = listenForComplaints(tab, addressOf(name));
      await tab.emulateMedia({ colorScheme: 'light' });
      await openPage(tab, page);
      const widths = longestOfItsKind.has(page) ? await listTellingWidths(tab) : usualWidths;
      expect.soft(await findOverflowAt(tab, widths)).toEqual([]);

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

  const others = pages.filter((page) => !closely.has(page));
  for (let first = 0; first < others.length; first += atOnce) {
    const some = others.slice(first, first + atOnce);
    test(`“${name}”: nothing runs, is asked for or stretches /${some[0]} and what follows`, async ({ page: tab }) => {
      const complaints = listenForComplaints(tab, addressOf(name));
      for (const page of some) {
        await openPage(tab, page);
        expect.soft([...(await findOverflowAt(tab, usualWidths)), ...complaints.splice(0)], page).toEqual([]);
      }
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

/** What every page has once, or says of itself. */
function readFrame(tab: Page, breadcrumb: string): Promise<object> {
  return tab.evaluate(
    (name) => ({
      headings: document.querySelectorAll('h1').length,
      language: document.documentElement.lang,
      direction: getComputedStyle(document.documentElement).direction,
      breadcrumbs: [...document.querySelectorAll('nav')].filter(({ ariaLabel }) => ariaLabel === name).length,
      canonical: [...document.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href')),
    }),
    breadcrumb,
  );
}

/** At which widths the page can be scrolled sideways, and by what. */
async function findOverflowAt(tab: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of await findWideWidths(tab, widths, 800)) {
    await setSize(tab, { width, height: 800 });
    found.push(`at ${width} px: ${(await findOverflow(tab)).join(', ')}`);
  }
  return found;
}

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
