import { expect } from '@playwright/test';
import { addressOf } from '../sites.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';
import { voiceOf } from '../words-of.ts';

// Who and what is named, and who wrote: their pages and their indexes.

const archive = addressOf('archive');
const arabic = addressOf('arabic');
/** Somebody whom five articles of a site name, and a year of its articles. */
const looked = {
  archive: { named: 'tokayev', year: 2022 },
  arabic: { named: 'salim-darraji', year: 2031 },
} as const;
/** A story of each. */
const stories = {
  archive: 'stories/2022-01-csto-leaves-kazakhstan/',
  arabic: 'stories/2031-03-nawras-aground/',
} as const;

test('a spelling stands with what an editor says of it', async ({ page }) => {
  await page.goto(`${archive}entities/tokayev/`);
  const slip = page.getByRole('listitem').filter({ hasText: 'Kassym-Jomart Kaev' });
  await expect(slip).toContainText('1 time');
  await expect(slip).toContainText('a slip of machine translation');
});

test('each quotation is headed by what was said, and every wording leads to its words', async ({ page }) => {
  await page.goto(`${archive}entities/tokayev/`);
  const said = page.getByRole('region', { name: /said, in every wording$/ });
  expect(await said.getByRole('heading', { level: 3 }).allInnerTexts()).toContain('The mission is complete');
  const links = await said.getByRole('listitem').getByRole('link').all();
  expect(links.length).toBeGreaterThan(8);
  await links.at(-1)?.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('people are sorted by the names that an editor has said to sort by', async ({ page }) => {
  await page.goto(`${archive}entities/`);
  const people = await page.getByRole('region', { name: 'People' }).getByRole('link').allInnerTexts();
  expect(people).toEqual(people.toSorted(new Intl.Collator('en').compare));
  expect(people).toContain('Tokayev, Kassym-Jomart');
});

test('the bars of a page that is read from the right begin at the right', async ({ page }) => {
  await page.goto(`${archive}entities/tokayev/`);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const row = page.locator('tr:has(.bar)').nth(2);
  const [bar, cell] = await Promise.all([row.locator('rect').boundingBox(), row.locator('.drawn').boundingBox()]);
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo((cell?.x ?? 0) + (cell?.width ?? 0), 0);
  expect(bar?.width).toBeLessThan((cell?.width ?? 0) / 2);
});

test('an article leads to its author, whose page has it and leads to the index and the search', async ({ page }) => {
  await page.goto(`${arabic}authors/tom-reeve/`);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('.articles .archived').first().click();
  await page.locator('main').getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(`${arabic}authors/tom-reeve/`);
  await expect(page.locator('main a[href*="search/?author="]')).toHaveAttribute('href', /author=Tom%20Reeve$/);
  await page.locator('nav a[href$="/authors/"]').click();
  await expect(page.locator('.names a').filter({ hasText: 'Reeve' })).toHaveAttribute(
    'href',
    /\/authors\/tom-reeve\/$/,
  );
});

test('places that are too many to go through are told, and the sentences below lead to them', async ({ page }) => {
  await page.goto(`${addressOf('hostile')}entities/constructor/`);
  const rows = page.locator('.named-in > li');
  expect(await page.locator('.named-in a').count()).toBe(await rows.count());
  await expect(
    rows
      .locator('.places')
      .filter({ hasText: /¶1 · .*¶2 · / })
      .first(),
  ).toBeVisible();
  await page.locator('.named-in + details > summary').click();
  const [places, sentences] = [await rows.locator('.places').allInnerTexts(), page.locator('.of-article li > a')];
  expect(await sentences.count()).toBeGreaterThanOrEqual(places.join(' · ').split(' · ').length);
  await sentences.last().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a grade has the colour of its letter wherever it stands, and one that nobody could judge has none', async ({
  page,
}) => {
  const shown: string[][] = [];
  for (const [path, places] of Object.entries({
    'articles/2022/': ['.articles a', '.articles span'],
    'articles/2022-01-13-daily-sabah-csto-pulls-out/': ['.remarks a', '[aria-labelledby=trust] a'],
    'search/?q=troops': ['.facts a'],
  })) {
    await page.goto(`${archive}${path}`);
    for (const place of places)
      shown.push(await page.locator(`main ${place}[data-source]`).first().evaluate(colourEach));
  }
  const [[a, b, c, d, e, f] = []] = shown;
  expect(shown).toEqual(shown.map(() => [a, a, c, d, d, 'that around it']));
  expect([b, e, f, new Set([a, c, d, f]).size]).toEqual([a, d, 'that around it', 4]);
});

test('places that are few lead to their passages right away', async ({ page }) => {
  await page.goto(`${archive}entities/tokayev/`);
  await page.locator('.named-in .places a').last().click();
  await expect(page.locator(':target')).toBeInViewport();
});

for (const name of ['archive', 'arabic'] as const) {
  test.describe(`in “${name}”`, () => {
    const address = addressOf(name);
    const { named, year } = looked[name];
    const own = voiceOf(name).words.entity;

    test('how often somebody is named is a table with a bar for each of its figures', async ({ page }) => {
      await page.goto(`${address}entities/${named}/`);
      const rows = page
        .getByRole('region', { name: own.howOften({ name: await page.locator('h1').innerText() }) })
        .locator('tbody tr');
      const figures = (await rows.locator('td:last-child').allInnerTexts()).map(Number);
      const widths = await rows
        .locator('rect')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      expect(figures).toHaveLength(5);
      const longest = Math.max(...figures);
      for (const [index, width] of widths.entries())
        expect(width / Math.max(...widths)).toBeCloseTo((figures[index] ?? 0) / longest, 1);
    });

    test('rows of articles are one line of facts under a headline where it is narrow, and columns where it is wide', async ({
      page,
    }) => {
      await page.goto(`${address}articles/${year}/`);
      const topOf = async (selector: string): Promise<number> =>
        (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
      await setSize(page, { width: 1280, height: 800 });
      expect(Math.abs((await topOf('.articles .archived')) - (await topOf('.articles p')))).toBeLessThan(12);
      await setSize(page, { width: 390, height: 800 });
      expect((await topOf('.articles p')) - (await topOf('.articles .archived'))).toBeGreaterThan(15);
    });

    test('a row leads to its article, and the first grade of a list alone to what grades mean', async ({ page }) => {
      const ways = { [`articles/${year}/`]: '.articles', [stories[name]]: '.tellings' };
      for (const [path, list] of Object.entries(ways)) {
        await page.goto(`${address}${path}`);
        const links = page.locator(`${list} a`);
        expect(await page.locator(`${list} .grade`).count()).toBeGreaterThan(4);
        expect(await links.count()).toBe((await page.locator(`${list} a.archived`).count()) + 1);
        const graded = page.locator(`${list} [data-source]`);
        await expect(graded.first()).toHaveAttribute('href', /\/about\/reliability\/$/);
      }
    });
  });
}

/** In which colour each letter stands at a place. */
function colourEach(place: Element): string[] {
  return [...'ABCDEF'].map((letter) => {
    place.setAttribute('data-source', letter);
    const [own, around] = [place, place.parentElement ?? place].map((one) => getComputedStyle(one).color);
    return own === undefined || own === around ? 'that around it' : own;
  });
}
