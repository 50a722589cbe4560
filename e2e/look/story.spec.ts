import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { kindOf, pageFile, readSite } from '../built-site.ts';
import { addressOf, sites } from '../sites.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';
import { voiceOf } from '../words-of.ts';

/** The story of a site that editors have compared, and how many articles tell it. */
const compared = {
  archive: { story: 'stories/2022-01-csto-leaves-kazakhstan/', count: 5 },
  arabic: { story: 'stories/2031-03-nawras-aground/', count: 7 },
} as const;
const [desktop, phone] = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const name of ['archive', 'arabic'] as const) {
  test.describe(`in “${name}”`, () => {
    const address = addressOf(name);
    const { words } = voiceOf(name);
    const own = words.story;
    const { story, count } = compared[name];
    const likely = own.copying.doubtful({ how: '', certainty: words.terms.certainties.likely.label }).trim();

    test('who copied whom, the first contradiction and the way to compare stand in the first screen', async ({
      page,
    }) => {
      await setSize(page, desktop);
      await page.goto(`${address}${story}`);
      const boxes = page.locator('.copying .text');
      for (const box of [boxes.first(), boxes.last()]) await expectWithin(box, desktop.height);
      await expectWithin(page.getByRole('link', { name: own.page.compare({ count }) }), desktop.height);
      const apart = page.getByRole('region', { name: own.contrasts.contradictions });
      await expectWithin(apart.getByRole('listitem').nth(1), desktop.height);
    });

    test('on a phone the way to compare stands in the first screen, and who copied whom right below it', async ({
      page,
    }) => {
      await setSize(page, phone);
      await page.goto(`${address}${story}`);
      await expectWithin(page.getByRole('link', { name: own.page.compare({ count }) }), phone.height);
      const sections = await page.locator('main h2').allTextContents();
      expect(sections.slice(0, 3)).toEqual([own.copying.title, own.contrasts.contradictions, own.page.articles]);
    });

    test('every contradiction is two wordings, each with its article and a link to its place, and one sentence', async ({
      page,
    }) => {
      await page.goto(`${address}${story}`);
      const items = page.getByRole('region', { name: own.contrasts.contradictions }).getByRole('listitem');
      await expect(items).toHaveCount(3);
      for (const item of await items.all()) {
        await expect(item.locator('dd.archived')).toHaveCount(2);
        expect(new Set(await item.locator('dd.archived').allInnerTexts()).size).toBe(2);
        for (const link of await item.locator('dt a').all())
          expect(await link.getAttribute('href')).toMatch(/^\/articles\/[^/]+\/#[a-z0-9]+$/);
        await expect(item.locator('> p')).toHaveText(/\.$/);
      }
      await items.first().getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${story}compare/#claim-`));
    });

    test('the picture of who copied whom has every article once, whole lines where it is certain and dashed ones where not', async ({
      page,
    }) => {
      await setSize(page, desktop);
      await page.goto(`${address}${story}`);
      const articles = await page.locator('.copying a[href^="/articles/"]').evaluateAll(hrefsOf);
      expect(articles.toSorted()).toEqual((await page.locator('.tellings th a').evaluateAll(hrefsOf)).toSorted());
      for (const [certainty, style] of [
        ['sure', 'solid'],
        ['likely', 'dashed'],
      ] as const) {
        const rows = page.locator(`.copying ol > li.${certainty} > .row`);
        expect(await rows.count()).toBeGreaterThan(0);
        expect(new Set(await rows.evaluateAll(lineStyles))).toEqual(new Set([style]));
        for (const row of await rows.all())
          expect((await row.locator('.how').innerText()).endsWith(likely), certainty).toBe(certainty === 'likely');
      }
      await expect(page.getByText(own.copying.keyDashed)).toBeVisible();
    });

    test('a source of one article stands beside it, wherever copies of that stand', async ({ page }) => {
      await setSize(page, desktop);
      await page.goto(`${address}${story}`);
      const trees = page.locator('.copying > ul > li:has(> ol > li:only-child)');
      expect(await trees.count()).toBeGreaterThan(0);
      for (const tree of await trees.all()) {
        const [source, article] = await Promise.all([
          boxOf(tree.locator('> .row .text')),
          boxOf(tree.locator('> ol > li > .row .text')),
        ]);
        const middle = article.y + article.height / 2;
        expect(source.y).toBeLessThan(middle);
        expect(source.y + source.height).toBeGreaterThan(middle);
      }
    });
  });
}

test('what a program proposes is a dashed picture of its own that says so', async ({ page }) => {
  await setSize(page, desktop);
  await page.goto(`${addressOf('undecided')}stories/nothing-decided/`);
  await expect(page.getByText('Proposed by the program; nobody has decided.')).toBeVisible();
  const rows = page.locator('.copying ol > li > .row');
  await expect(rows).toHaveCount(3);
  expect(new Set(await rows.evaluateAll(lineStyles))).toEqual(new Set(['dashed']));
  await expect(page.locator('.copying:not(.proposed)')).toHaveCount(0);
  await expect(page.getByText('Where these come from has not been looked into:')).toBeVisible();
  // The comparison draws it the same, with what each has of the text.
  await page.goto(`${addressOf('undecided')}stories/nothing-decided/compare/`);
  await expect(page.getByText('Proposed by the program; nobody has decided.')).toBeVisible();
  await expect(rows).toHaveCount(3);
  expect(new Set(await rows.evaluateAll(lineStyles))).toEqual(new Set(['dashed']));
  for (const row of await rows.all()) await expect(row.locator('.how')).toHaveText(/\b6\b/);
});

test('in a page that is read from the right, the source stands at the right of what was made of it', async ({
  page,
}) => {
  await setSize(page, desktop);
  await page.goto(`${addressOf('archive')}${compared.archive.story}`);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const tree = page
    .locator('.copying > ul > li')
    .filter({ has: page.locator('ol') })
    .first();
  const [source, article] = [tree.locator('> .row .text'), tree.locator('ol .text').first()];
  expect((await boxOf(source)).x).toBeGreaterThan((await boxOf(article)).x + 100);
});

test('events and publications stand on one line, in the order of their days and with their years', async ({ page }) => {
  await page.goto(`${addressOf('archive')}${compared.archive.story}`);
  const line = page.getByRole('region', { name: 'What happened when' });
  const days = await line.locator('.date').allTextContents();
  expect(days.length).toBeGreaterThan(10);
  expect(days.filter((day) => !/\b\d{4}\b/.test(day))).toEqual([]);
  await expect(line.getByText('SpreadIt News publishes.')).toBeVisible();
  await line.getByText('Told by all 5').first().click();
  await expect(line.getByRole('link', { name: 'Daily Sabah ¶2' }).first()).toBeVisible();
});

test('no siglum stands on the page of a story', async ({ page }) => {
  await page.goto(`${addressOf('archive')}${compared.archive.story}`);
  expect(await page.locator('main').innerText()).not.toMatch(/(?<![\p{L}.])(?:DS|AX|SP|M|S|p\d+s\d+)(?![\p{L}.])/u);
});

test('the home page says what the archive is in some twelve words, has one search, and a picture in the first screen', async ({
  page,
}) => {
  await setSize(page, desktop);
  await page.goto(addressOf('archive'));
  const words = (await page.locator('h1').innerText()).split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(8);
  expect(words).toBeLessThanOrEqual(16);
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  for (const part of [
    page.getByRole('searchbox'),
    page.locator('.copying .text').last(),
    page.locator('dd.archived').nth(1),
  ])
    await expectWithin(part, desktop.height);
  await setSize(page, phone);
  await expectWithin(page.getByRole('searchbox'), phone.height / 2);
  await expectWithin(page.locator('.copying .text').first(), phone.height);
});

for (const name of ['archive', 'undecided', 'arabic', 'bare', 'oneArticle', 'retired'] as const) {
  test(`in “${name}”, the list of stories has a short row for each and no article`, async ({ page }) => {
    const { folder } = sites[name];
    const stories = readSite(folder).pages.filter((one) => kindOf(one) === 'stories/<id>/');
    await page.goto(`${addressOf(name)}stories/`);
    await expect(page.locator('.story-rows li')).toHaveCount(stories.length);
    await expect(page.locator('main a[href*="/articles/"]')).toHaveCount(0);
    const rows = await page.locator('.story-rows li').evaluateAll((items) => items.map((item) => item.outerHTML));
    for (const row of rows) expect(Buffer.byteLength(row)).toBeLessThan(1_200);
    expect(readFileSync(pageFile(folder, 'stories/')).length).toBeLessThan(12_000 + 1_200 * stories.length);
  });
}

test('squares stand together only where an editor has found one source', async ({ page }) => {
  await page.goto(`${addressOf('archive')}stories/`);
  await expect(page.locator('.story-rows [aria-hidden]')).toHaveText('■■ ■■ ■');
  await page.goto(`${addressOf('undecided')}stories/`);
  const rowOf = (id: string) => page.locator('.story-rows li').filter({ has: page.locator(`a[href*="/${id}/"]`) });
  await expect(rowOf('nothing-decided').locator('[aria-hidden]')).toHaveText('□□□□');
  await expect(rowOf('one-text-recorded').locator('[aria-hidden]')).toHaveText('■■■');
});

/** Whether an element ends above a height, as the page stands when it is opened. */
async function expectWithin(element: Locator, height: number): Promise<void> {
  const { y, height: own } = await boxOf(element);
  expect(y + own, String(element)).toBeLessThanOrEqual(height);
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not shown`);
  return box;
}

function hrefsOf(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}

/** How the lines look that lead to some rows. */
function lineStyles(rows: Element[]): string[] {
  return rows.map((row) => {
    // The line to a copy of a copy hangs on its branch.
    const lines = [row, row.parentElement ?? row].map((one) => getComputedStyle(one, '::after'));
    return lines.find(({ content, display }) => content !== 'none' && display !== 'none')?.borderBlockStartStyle ?? '';
  });
}
