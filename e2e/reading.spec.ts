import { expect, type Page } from '@playwright/test';
import { kindOf, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import { test } from './tab/tab.ts';
import { voiceOf } from './words-of.ts';

const address = addressOf('archive');
const articlesOf = (name: keyof typeof sites): string[] =>
  readSite(sites[name].folder).pages.filter((page) => kindOf(page) === 'articles/<id>/');
const articles = articlesOf('archive');

for (const [name, its] of [
  ['archive', articles],
  // The same articles in other words around them.
  ['german', articles.slice(-1)],
  ['arabic', articlesOf('arabic').filter((page) => page.includes('2031-03-03'))],
] as const) {
  const at = addressOf(name);
  const { words } = voiceOf(name);
  const [before = '', between = ''] = words.article.passage({ number: '/', promise: '/' }).split('/');

  for (const article of its) {
    test(`“${name}”: /${article}: the number of a passage is its link`, async ({ page }) => {
      await page.goto(`${at}${article}`);
      const numbers = page.getByRole('link', { name: new RegExp(`^${before}\\d+${between}.+$`) });
      for (const number of [numbers.last(), numbers.nth(1)]) {
        const place = `p${await number.getAttribute('data-drawn')}`;
        await number.press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page).toHaveURL(new RegExp(`/${article}#${place}~[a-z2-7]{4}$`));
        await expect(page.locator(`#${place}`)).toBeInViewport();
      }
    });

    test(`“${name}”: /${article}: each place marked in the text has its note, and the original leads back to its passage`, async ({
      page,
    }) => {
      await page.goto(`${at}${article}`);
      const marked = await page
        .locator('mark[data-note]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-details')));
      const notes = await page.locator('.note > [id]').evaluateAll((found) => found.map(({ id }) => id));
      expect(marked.toSorted()).toEqual(notes.toSorted());
      const passages = await page
        .locator('[data-passage]')
        .evaluateAll((found) => found.map((one) => [`#${one.id}`, one.textContent] as const));
      const texts = new Map(passages.map(([place, text]) => [`${at}${article}${place}`, fold(text)]));

      await page.goto(`${at}${article}original/`);
      const noted = page.locator('pre a.noted');
      const links = await noted.evaluateAll((found) =>
        (found as HTMLAnchorElement[]).map(({ href, textContent }) => ({ href, textContent })),
      );
      expect(links.length > 0).toBe(notes.length > 0);
      expect(
        links.filter(
          ({ href, textContent }) => fold(textContent) === '' || !texts.get(href)?.includes(fold(textContent)),
        ),
      ).toEqual([]);
      if (links.length === 0) return;
      await noted.last().click();
      await expect(page.locator(':target')).toBeInViewport();
    });

    test(`“${name}”: /${article}original/ names everything that is struck through, there and in a table`, async ({
      page,
    }) => {
      await page.goto(`${at}${article}original/`);
      const labels = new Set<string>(Object.values(words.terms.removalKinds).map(({ label }) => label));
      const struck = await page
        .locator('pre del')
        .evaluateAll((found) => found.map((one) => one.getAttribute('title') ?? ''));
      expect(struck.filter((title) => !labels.has(title))).toEqual([]);
      if (struck.length === 0) return;
      await page.locator('details:has(table) > summary').click();
      const named = await page.getByRole('table').locator('tbody tr td:nth-child(2)').allTextContents();
      expect([...new Set(named)].toSorted()).toEqual([...new Set(struck)].toSorted());
      await page.getByRole('table').getByRole('link').last().click();
      await expect(page.locator(':target')).toBeInViewport();
    });
  }
}

test('the colours a reader chose stay on the next page and on the next visit', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const light = await paperOf(page);
  const choose = page.getByRole('button', { name: 'Colours' });
  await choose.click();
  await expect(choose).toHaveAccessibleName('Colours: light');
  expect(await paperOf(page)).toBe(light);
  await choose.click();
  await expect(choose).toHaveAccessibleName('Colours: dark');
  const dark = await paperOf(page);
  expect(dark).not.toBe(light);

  const next = await context.newPage();
  await next.emulateMedia({ colorScheme: 'light' });
  await next.goto(`${address}articles/`);
  expect(await paperOf(next)).toBe(dark);
  await next.getByRole('button', { name: 'Colours: dark' }).click();
  expect(await paperOf(next)).toBe(light);
});

test('a printed page has its words and its address, and nothing to click', async ({ page }) => {
  await page.goto(`${address}${articles[0]}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav:visible, form:visible, button:visible')).toHaveCount(0);
  await expect(page.getByText(`${readSite(sites.archive.folder).url}${articles[0]}`).first()).toBeVisible();
  await expect(page.locator('#p1')).toBeVisible();
});

test('an article in Arabic runs from right to left, in its own words only', async ({ page }) => {
  const article = readSite(sites.oneArticle.folder).pages.find((one) => kindOf(one) === 'articles/<id>/');
  for (const [path, words] of [
    [article, '[data-passage]'],
    [`${article}original/`, 'div:has(> pre)'],
  ] as const) {
    await page.goto(`${addressOf('oneArticle')}${path}`);
    await expect(page.locator('html')).not.toHaveAttribute('dir', 'rtl');
    for (const one of await page.locator(words).all()) {
      await expect(one).toHaveAttribute('lang', 'ar');
      await expect(one).toHaveAttribute('dir', 'rtl');
      // The headline stands above the line on its outlet, where the page begins; the words stand at their own side.
      const side = (await one.getAttribute('id')) === 't' ? /^left$/ : /^(start|right)$/;
      expect(await one.evaluate((element) => getComputedStyle(element).textAlign)).toMatch(side);
    }
    await expect(page).toHaveTitle(/الجسر/);
  }
});

for (const [article, what, direction] of [
  ['2031-03-03-green-gulf-radio-passengers-waited', 'the source of an Arabic page', 'ltr'],
  ['al-marfa-lighthouse', 'an Arabic text', 'rtl'],
] as const)
  test(`${what} as it was received is ${direction}`, async ({ page }) => {
    await page.goto(`${addressOf('arabic')}articles/${article}/original/`);
    await expect(page.locator('pre code')).toHaveCSS('direction', direction);
  });

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function fold(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
