import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { ArticleRecord } from '../src/schema/published/article-record.ts';
import { kindOf, pageFile, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import { setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';

const { folder } = sites.archive;
const address = addressOf('archive');
const articles = readSite(folder).pages.filter((page) => kindOf(page) === 'articles/<id>/');
const damaged = 'articles/2022-01-13-unknown-russian-led-block/';
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

for (const article of articles) {
  for (const size of [phone, desk]) {
    test(`/${article}: the first word of the text stands in the upper half of ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      await setSize(page, size);
      await page.goto(address + article);
      const first = page.locator('.passages .printed > .archived').first();
      expect((await first.boundingBox())?.y).toBeLessThanOrEqual(size.height / 2);
    });
  }

  test(`/${article}: reader modes find the words of the article and nothing else`, () => {
    const { document } = parseHTML(readFileSync(pageFile(folder, article), 'utf8'));
    const read = wordsIn(new Readability(document as unknown as Document).parse()?.textContent ?? '');
    const { passages } = JSON.parse(readFileSync(`${folder}/${article}record.json`, 'utf8')) as ArticleRecord;
    const text = passages.filter(({ id }) => /^[dp]/.test(id)).flatMap((passage) => wordsIn(passage.text));
    const printed = passages.flatMap((passage) => wordsIn(passage.text));
    expect(countShared(read, printed) / read.length, 'precision').toBeGreaterThanOrEqual(0.95);
    expect(countShared(text, read) / text.length, 'recall').toBeGreaterThanOrEqual(0.95);
  });

  test(`/${article}: no mark stands for a name`, async ({ page }) => {
    await page.goto(address + article);
    const { siglum = '' } = JSON.parse(readFileSync(`${folder}/${article}record.json`, 'utf8')) as ArticleRecord;
    expect(siglum).not.toBe('');
    const drawn = await page
      .locator('main [data-drawn]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-drawn')));
    expect([...(await page.locator('main').innerText()).split(/\s+/), ...drawn]).not.toContain(siglum);
  });
}

test('the damaged article fits on its page and on three sheets', async ({ page }) => {
  await setSize(page, desk);
  await page.goto(address + damaged);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2500);
  const printed = await page.pdf({ format: 'A4' });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

test('who reads what is damaged in many places is told so first, with the way to a better copy', async ({ page }) => {
  await page.goto(address + damaged);
  const warning = page.locator('article > header').getByText('17 of 20 marked places');
  await expect(warning).toBeVisible();
  await warning.getByRole('link').click();
  await expect(page).toHaveURL(/daily-sabah/);
  await expect(page.getByText('marked places')).toHaveCount(0);
});

test('a note opens over the margin and moves no word, by its line and by its number', async ({ page }) => {
  await setSize(page, desk);
  await page.goto(address + damaged);
  const before = await placesOf(page);
  for (const line of await page.locator('.note > summary').all()) {
    // One that is open lies over the next lines.
    await line.press('Enter');
    expect(await placesOf(page)).toEqual(before);
  }
  await expect(page.locator('.note[open]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Note 5', exact: true }).click();
  await expect(page.locator('#note-5')).toBeInViewport();
  await expect(page.locator('.note[open]')).toHaveCount(1);
  expect(await placesOf(page)).toEqual(before);
  await page.getByRole('link', { name: 'Note 5', exact: true }).click();
  await expect(page.locator('#note-5')).toBeHidden();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('on a phone the notes of a passage are folded under it; the number of one opens it', async ({ page }) => {
      await setSize(page, phone);
      await page.goto(address + damaged);
      const margin = page.locator('.passage:has(#p2) .margin');
      await expect(margin.locator('.note').first()).toBeHidden();
      await margin.getByText('3 notes').click();
      await expect(margin.locator('.note > summary')).toHaveCount(3);
      await expect(margin.locator('.note').first()).toBeVisible();
      await page.getByRole('link', { name: 'Note 9', exact: true }).click();
      await expect(page.locator('#note-9')).toBeInViewport();
    });

    test('a reader shows all notes, or none', async ({ page }) => {
      for (const size of [phone, desk]) {
        await setSize(page, size);
        await page.goto(address + damaged);
        await page.getByRole('radio', { name: 'in full' }).check();
        for (const number of [1, 9, 20]) await expect(page.locator(`#note-${number}`)).toBeVisible();
        await page.getByRole('radio', { name: 'none' }).check();
        await expect(page.locator('.note:visible, .ref:visible')).toHaveCount(0);
        await expect(page.locator('mark.noted').first()).toHaveCSS('text-decoration-line', 'none');
      }
    });

    test('three paragraphs that are copied are their words, with an empty line between', async ({ page, browser }) => {
      const reader = await browser.newContext();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await reader.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { passages } = JSON.parse(readFileSync(`${folder}/${damaged}record.json`, 'utf8')) as ArticleRecord;
      for (const size of [phone, desk]) {
        await setSize(page, size);
        await page.goto(address + damaged);
        await page.bringToFront();
        await page.evaluate(() => {
          const [first, last] = ['#p2', '#p4'].map((one) => document.querySelector(one));
          const range = document.createRange();
          if (first) range.setStart(first, 0);
          if (last) range.setEnd(last, last.childNodes.length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
        });
        if (javaScriptEnabled) await page.waitForLoadState('networkidle');
        await page.keyboard.press('ControlOrMeta+c');
        const blank = await reader.newPage();
        await blank.goto(`${address}favicon.svg`);
        await blank.bringToFront();
        const copied = await blank.evaluate(() => navigator.clipboard.readText());
        await blank.close();
        const words = passages.filter(({ id }) => ['p2', 'p3', 'p4'].includes(id)).map(({ text }) => text);
        expect(copied.trim()).toBe(words.join('\n\n'));
      }
      await reader.close();
    });
  });
}

test('a caption stands where its picture stood, and takes no room from the text', async ({ page }) => {
  await page.goto(`${address}articles/2022-01-13-daily-sabah-csto-pulls-out/`);
  const [caption, first] = [await page.locator('#c1').boundingBox(), await page.locator('#p1').boundingBox()];
  expect(caption && first && caption.x > first.x + first.width && caption.y < first.y + first.height).toBe(true);
  await setSize(page, phone);
  await expect(page.locator('#c1')).toBeHidden();
  await page.getByText('Caption of a picture that is not kept here').first().click();
  await expect(page.locator('#c1')).toBeVisible();
});

/** Where each passage stands. */
function placesOf(page: Page): Promise<(string | number)[][]> {
  return page
    .locator('[data-passage]')
    .evaluateAll((all) =>
      all.map((one) => [one.id, one.getBoundingClientRect().y + scrollY, one.getBoundingClientRect().height]),
    );
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many of some words stand among others, each taken once. */
function countShared(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
