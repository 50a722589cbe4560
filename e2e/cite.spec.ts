import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { kindOf, pageFile, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import { setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';

const site = readSite(sites.archive.folder);
const address = addressOf('archive');
const articles = site.pages.filter((page) => kindOf(page) === 'articles/<id>/');
const dialogOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog', { name: /^Cite / });

for (const article of articles) {
  test(`/${article}: pressing a passage’s number offers its words, its link and its citation in every form`, async ({
    page,
  }) => {
    await page.goto(`${address}${article}`);
    const words = await page.locator('#p2').textContent();
    await page.getByRole('link', { name: /^Passage 2, / }).press('Enter');
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('heading', { name: 'Cite passage 2' })).toBeFocused();
    await expect(dialog.locator('blockquote')).toHaveText(words ?? '');
    const link = await dialog.getByRole('textbox', { name: 'Link to the passage' }).inputValue();
    expect(link).toMatch(new RegExp(`^${site.url}${article}#p2~[a-z2-7]{4}$`));
    const citation = dialog.getByLabel('Citation', { exact: true });
    await expect(citation).toHaveValue(/passage 2/);
    const forms = await dialog.getByRole('combobox').locator('option').allTextContents();
    expect(forms).toEqual(['Chicago (notes)', 'APA 7', 'MLA 9', 'BibTeX', 'RIS', 'CSL-JSON', 'Wikipedia']);
    for (const form of forms) {
      await dialog.getByRole('combobox').selectOption(form);
      await expect(citation).toHaveValue(new RegExp(form === 'BibTeX' ? '#p2' : link));
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('link', { name: /^Passage 2, / })).toBeFocused();
  });
}

test('marks within the words that are cited alternate with those around them', async ({ page }) => {
  await page.goto(`${address}articles/2022-01-13-daily-sabah-csto-pulls-out/`);
  await page.getByRole('link', { name: /^Passage 3, / }).press('Enter');
  const citation = dialogOf(page).getByLabel('Citation', { exact: true });
  await expect(citation).toHaveValue(/^“‘Thanks to your arrival, [^“”]*,’ Kazakh [^“”]*”\n\n/);
});

test('selected words are cited to the letter by their sentence, and a link names them for the browser to find', async ({
  page,
}) => {
  const [article = ''] = articles;
  await page.goto(`${address}${article}`);
  const offer = page.getByRole('button', { name: 'Cite these words' });
  await expect(offer).toBeHidden();
  const sentence = (await page.locator('#p1s1').textContent()) ?? '';
  const words = sentence.split(' ').slice(1, 5).join(' ');
  await selectWords(page, '#p1', sentence.indexOf(words) + 1, sentence.indexOf(words) + words.length - 1);
  await offer.click();
  const dialog = dialogOf(page);
  await expect(dialog.locator('blockquote')).toHaveText(words);
  await expect(dialog.getByLabel('Citation', { exact: true })).toHaveValue(new RegExp(`^“${words}”\n\n`));
  const link = await dialog.getByRole('textbox', { name: 'Link that marks the words' }).inputValue();
  expect(link).toContain('#p1s1~');
  expect(link).toContain(encodeURIComponent(words).replaceAll('-', '%2D'));
});

test('under a base path the citation is fetched, and its link leads there', async ({ page }) => {
  const { url } = readSite(sites.underBase.folder);
  await page.goto(`${addressOf('underBase')}${articles[0]}`);
  await page.getByRole('link', { name: /^Passage 1, / }).click();
  await expect(dialogOf(page).getByLabel('Citation', { exact: true })).toHaveValue(/passage 1/);
  await expect(dialogOf(page).getByRole('textbox', { name: 'Link to the passage' })).toHaveValue(
    new RegExp(`^${url}${articles[0]}#p1~`),
  );
});

test('who cites noted words is told of the notes', async ({ page }) => {
  const noted = articles.filter((article) =>
    / id="p\d+" data-passage(?:(?!<\/p>)[^])*data-note=/.test(
      readFileSync(pageFile(sites.archive.folder, article), 'utf8'),
    ),
  );
  expect(noted).not.toEqual([]);
  for (const article of noted) {
    await page.goto(`${address}${article}`);
    const note = page.locator('.passage:has(a.number):has(.archived[id^="p"] mark[data-note])').first();
    const number = await note.locator('mark[data-note]').first().getAttribute('data-note');
    await note.locator('a.number').click();
    await expect(dialogOf(page).getByText('Notes on these words')).toBeVisible();
    await dialogOf(page)
      .getByRole('link', { name: number ?? '', exact: true })
      .click();
    await expect(page.locator(`#note-${number}`)).toBeInViewport();
  }
});

test('who cites what is not published yet is told that the links may change', async ({ page }) => {
  const article = readSite(sites.oneArticle.folder).pages.find((one) => kindOf(one) === 'articles/<id>/') ?? '';
  await page.goto(`${addressOf('oneArticle')}${article}`);
  await expect(page.getByText('until they are, they and their numbers may still change')).toBeVisible();
  await page.getByRole('link', { name: 'Passage 1, not published yet' }).click();
  await expect(dialogOf(page).getByText('Not published yet')).toBeVisible();
});

test('a link made for words that nothing here has says so, at the passage', async ({ page }) => {
  await page.goto(`${address}${articles[0]}#p3~zzzz`);
  await expect(page.getByRole('status').filter({ hasText: 'other words than those of ¶3' })).toBeInViewport({
    ratio: 1,
  });
  await setSize(page, { width: 390, height: 800 });
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'other words than those of ¶3' })).toBeInViewport({
    ratio: 1,
  });
  await page.goto('about:blank');
  await page.goto(`${address}${articles[0]}#p999~zzzz`);
  await expect(page.getByText('a passage that this article does not have: ¶999')).toBeVisible();
});

test('an open dialog has no barrier and nothing is cut, wide and narrow', async ({ page }) => {
  for (const width of [390, 1280]) {
    await setSize(page, { width, height: 800 });
    await page.goto(`${address}${articles[0]}`);
    await page.getByRole('link', { name: /^Passage 1, / }).click();
    const dialog = dialogOf(page);
    await expect(dialog.getByLabel('Citation', { exact: true })).not.toHaveValue('');
    expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the number is a link with the mark of the words, nothing offers what would not work, and the citations stand there', async ({
    page,
  }) => {
    await page.goto(`${address}${articles[0]}`);
    await page.getByRole('link', { name: /^Passage 2, / }).click();
    await expect(page).toHaveURL(/#p2~[a-z2-7]{4}$/);
    await expect(page.getByText('select words')).toBeHidden();
    await page.getByText('Cite this article').click();
    await expect(page.getByText('Chicago (notes)').last()).toBeVisible();
  });
});

async function selectWords(page: Page, passage: string, start: number, end: number): Promise<void> {
  await page.locator(passage).evaluate(
    (element, [from, to]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let [node, at] = [walker.nextNode(), 0]; node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (at <= from && from < at + length) range.setStart(node, from - at);
        if (at < to && to <= at + length) range.setEnd(node, to - at);
        at += length;
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [start, end] as const,
  );
}
