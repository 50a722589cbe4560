import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { kindOf, pageFile, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import { setSize } from './tab/speak-to.ts';
import { everything, findBarriers } from './tab/sound-page.ts';
import { test } from './tab/tab.ts';
import { voiceOf } from './words-of.ts';

/** In other languages the page says something else around the words: there one article is cited in each language of articles. */
const cited = {
  archive: articlesOf('archive'),
  german: articlesOf('german').slice(0, 1),
  arabic: [
    'articles/2031-03-03-al-bawsala-fog-stops-ferry/',
    'articles/2031-03-04-daryaye-sabz-nawras/',
    'articles/2031-03-04-harbour-gazette-ferry-aground/',
  ],
} as const;

for (const name of ['archive', 'german', 'arabic'] as const) {
  test.describe(`in “${name}”`, () => {
    const { folder } = sites[name];
    const address = addressOf(name);
    const { words } = voiceOf(name);
    const own = words.citing;
    const articles = cited[name];
    const [first = ''] = articles;
    const notesOn = String(own.notes.pieces()[0]).trim();
    const promises = words.about.promises.article.unpublished;
    const numberOf = (page: Page, number: number): Locator =>
      page.getByRole('link', { name: words.article.passage({ number, promise: promises.number }), exact: true });
    const dialogOf = (page: Page): Locator => page.getByRole('dialog');

    for (const article of articles) {
      test(`/${article}: pressing a passage’s number offers its words, its link and its citation in every form`, async ({
        page,
      }) => {
        await page.goto(`${address}${article}`);
        const passage = await page.locator('#p2').textContent();
        await numberOf(page, 2).press('Enter');
        const dialog = dialogOf(page);
        await expect(dialog.getByRole('heading', { name: own.passage({ number: 2 }) })).toBeFocused();
        await expect(dialog.locator('blockquote')).toHaveText(passage ?? '');
        const link = await dialog.getByRole('textbox', { name: own.link }).inputValue();
        expect(link).toMatch(new RegExp(`^${readSite(folder).url}${article}#p2~[a-z2-7]{4}$`));
        const citation = dialog.getByLabel(own.citation, { exact: true });
        await expect(citation).toHaveValue(/passage 2/);
        // It begins with the words, and is read from their side.
        const fromWhere = await dialog.locator('blockquote').evaluate((one) => getComputedStyle(one).direction);
        await expect(citation).toHaveCSS('direction', fromWhere);
        const forms = await dialog.getByRole('combobox').locator('option').allTextContents();
        expect(forms).toEqual(['Chicago (notes)', 'APA 7', 'MLA 9', 'BibTeX', 'RIS', 'CSL-JSON', 'Wikipedia']);
        for (const form of forms) {
          await dialog.getByRole('combobox').selectOption(form);
          await expect(citation).toHaveValue(new RegExp(form === 'BibTeX' ? '#p2' : link));
        }
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(numberOf(page, 2)).toBeFocused();
      });
    }

    test('selected words are cited to the letter by their sentence, and a link names them for the browser to find', async ({
      page,
    }) => {
      await page.goto(`${address}${first}`);
      const offer = page.getByRole('button', { name: own.offer });
      await expect(offer).toBeHidden();
      const sentence = (await page.locator('#p1s1').textContent()) ?? '';
      const some = sentence.split(' ').slice(1, 5).join(' ');
      await selectWords(page, '#p1', sentence.indexOf(some) + 1, sentence.indexOf(some) + some.length - 1);
      await offer.click();
      const dialog = dialogOf(page);
      await expect(dialog.locator('blockquote')).toHaveText(some);
      await expect(dialog.getByLabel(own.citation, { exact: true })).toHaveValue(new RegExp(`^“${some}”\n\n`));
      const link = await dialog.getByRole('textbox', { name: own.linkOfWords }).inputValue();
      expect(link).toContain('#p1s1~');
      expect(link).toContain(encodeURIComponent(some).replaceAll('-', '%2D'));
    });

    test('who cites noted words is told of the notes', async ({ page }) => {
      const noted = articles.filter((article) =>
        / id="p\d+" data-passage(?:(?!<\/p>)[^])*data-note=/.test(readFileSync(pageFile(folder, article), 'utf8')),
      );
      expect(noted).not.toEqual([]);
      for (const article of noted) {
        await page.goto(`${address}${article}`);
        const note = page.locator('.passage:has(a.number):has(.archived[id^="p"] mark[data-note])').first();
        const number = await note.locator('mark[data-note]').first().getAttribute('data-note');
        await note.locator('a.number').click();
        await expect(dialogOf(page).getByText(notesOn)).toBeVisible();
        await dialogOf(page)
          .getByRole('link', { name: number ?? '', exact: true })
          .click();
        await expect(page.locator(`#note-${number}`)).toBeInViewport();
      }
    });

    test('who cites what is not published yet is told that the links may change', async ({ page }) => {
      await page.goto(`${address}${first}`);
      await expect(page.getByText(promises.numbers)).toBeVisible();
      await numberOf(page, 1).click();
      await expect(dialogOf(page).getByText(promises.citing)).toBeVisible();
    });

    test('a link made for words that nothing here has says so, at the passage', async ({ page }) => {
      await page.goto(`${address}${first}#p3~zzzz`);
      await expect(page.getByRole('status').filter({ hasText: own.otherWords({ place: '¶3' }) })).toBeInViewport({
        ratio: 1,
      });
      await setSize(page, { width: 390, height: 800 });
      await page.reload();
      await expect(page.getByRole('status').filter({ hasText: own.otherWords({ place: '¶3' }) })).toBeInViewport({
        ratio: 1,
      });
      await page.goto('about:blank');
      await page.goto(`${address}${first}#p1s1~zzzz`);
      await expect(page.getByText(own.otherWords({ place: '¶1' }))).toBeVisible();
      await page.goto('about:blank');
      await page.goto(`${address}${first}#p999~zzzz`);
      await expect(page.getByText(own.noSuchPassage({ place: '¶999' }))).toBeVisible();
    });

    test('an open dialog has no barrier and nothing is cut, wide and narrow', async ({ page }) => {
      for (const width of [390, 1280]) {
        await setSize(page, { width, height: 800 });
        await page.goto(`${address}${first}`);
        await numberOf(page, 1).click();
        const dialog = dialogOf(page);
        await expect(dialog.getByLabel(own.citation, { exact: true })).not.toHaveValue('');
        expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
        expect(await findBarriers(page, everything)).toEqual([]);
      }
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('the number is a link with the mark of the words, nothing offers what would not work, and the citations stand there', async ({
        page,
      }) => {
        await page.goto(`${address}${first}`);
        await numberOf(page, 2).click();
        await expect(page).toHaveURL(/#p2~[a-z2-7]{4}$/);
        await expect(page.getByText(own.hint)).toBeHidden();
        await page.getByText(words.article.citeArticle).click();
        await expect(page.getByText('Chicago (notes)').last()).toBeVisible();
      });
    });
  });
}

test('marks within the words that are cited alternate with those around them', async ({ page }) => {
  await page.goto(`${addressOf('archive')}articles/2022-01-13-daily-sabah-csto-pulls-out/`);
  await page.getByRole('link', { name: /^Passage 3, / }).press('Enter');
  const citation = page.getByRole('dialog').getByLabel('Citation', { exact: true });
  await expect(citation).toHaveValue(/^“‘Thanks to your arrival, [^“”]*,’ Kazakh [^“”]*”\n\n/);
});

test('under a base path the citation is fetched, and its link leads there', async ({ page }) => {
  const { url } = readSite(sites.underBase.folder);
  const [article = ''] = cited.archive;
  await page.goto(`${addressOf('underBase')}${article}`);
  await page.getByRole('link', { name: /^Passage 1, / }).click();
  await expect(page.getByRole('dialog').getByLabel('Citation', { exact: true })).toHaveValue(/passage 1/);
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Link to the passage' })).toHaveValue(
    new RegExp(`^${url}${article}#p1~`),
  );
});

function articlesOf(name: keyof typeof sites): string[] {
  return readSite(sites[name].folder).pages.filter((page) => kindOf(page) === 'articles/<id>/');
}

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
