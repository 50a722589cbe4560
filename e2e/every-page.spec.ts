import { readFileSync, statSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { kindOf, listFiles, pageFile, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';

const { folder } = sites.archive;
const site = readSite(folder);
// The page for wrong addresses is a page too, but no address of its own.
const pages = [...site.pages, '404.html'];
const longestOfItsKind = new Set(
  [...Map.groupBy(pages, kindOf).values()].map((alike) => alike.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]),
);

for (const page of pages) {
  test(`/${page} is sound`, async ({ page: tab }) => {
    const complaints = await listenForComplaints(tab);
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(page);

    await expect.soft(tab.locator('h1')).toHaveCount(1);
    await expect.soft(tab.locator('html')).toHaveAttribute('lang', /^[a-z]{2,3}(-|$)/);
    await expect.soft(tab.getByRole('navigation', { name: 'Breadcrumb' })).toHaveCount(page === '' ? 0 : 1);
    const canonical = await tab
      .locator('link[rel=canonical]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect.soft(canonical).toEqual(page === '404.html' ? [] : [`${site.url}${page}`]);

    for (const width of longestOfItsKind.has(page) ? everyWidth : usualWidths) {
      await tab.setViewportSize({ width, height: 800 });
      expect.soft(await findOverflow(tab), `at ${width} px`).toEqual([]);
    }

    await tab.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await findBarriers(tab, everything), 'wide and light').toEqual([]);
    await tab.setViewportSize({ width: 390, height: 800 });
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(tab, whatColoursAndWidthChange), 'narrow and dark').toEqual([]);
    // A host sends the page for wrong addresses as what it is.
    const isOwn = (complaint: string): boolean => page === '404.html' && /^404 for |status of 404 /.test(complaint);
    expect.soft(complaints.filter((one) => !isOwn(one))).toEqual([]);
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
const everyWidth = Array.from({ length: 141 }, (_, step) => 320 + 8 * step);
const unlisted = '<meta name="robots" content="noindex">';

/** WCAG 2.2 A and AA, good practice, and the contrast of AAA, which includes that of AA. */
const everything = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
};
const whatColoursAndWidthChange = { runOnly: ['color-contrast-enhanced', 'target-size'] };

function sizeOf(page: string): number {
  return statSync(pageFile(folder, page)).size;
}

/** Everything a page should not do: throw, complain, break its own content security policy, ask another host. */
async function listenForComplaints(tab: Page): Promise<string[]> {
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('request', (request) => {
    if (!request.url().startsWith(addressOf('archive'))) complaints.push(`asked for ${request.url()}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The content security policy forbids ${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}

/** The elements that reach over an edge, if the page can be scrolled sideways. */
function findOverflow(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const reaching = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    return reaching.map(
      (element) =>
        `${element.tagName.toLowerCase()} ${element.className} “${element.textContent?.trim().slice(0, 40)}”`,
    );
  });
}

async function findBarriers(tab: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: tab })
    .setLegacyMode(true)
    .options({ ...options, resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} in ${nodes.length} places, such as ${first?.target.join(' ')}: ${first?.failureSummary?.split('\n')[1]?.trim()}`;
  });
}
