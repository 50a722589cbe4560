import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { ArticleRecord } from '../src/schema/published/article-record.ts';
import { kindOf, pageFile, readSite } from './built-site.ts';
import { addressOf, sites } from './sites.ts';
import { setSize } from './tab/speak-to.ts';
import { test } from './tab/tab.ts';
import { voiceOf } from './words-of.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** An article with many notes: what is copied of it, which of its notes are looked at; and how many articles of its site have a siglum. */
const damagedArticles = {
  archive: {
    page: 'articles/2022-01-13-unknown-russian-led-block/',
    copied: ['p2', 'p3', 'p4'],
    folded: { passage: 'p2', notes: 3, another: 9 },
    linked: 5,
    some: [1, 9, 20],
    captioned: 'articles/2022-01-13-daily-sabah-csto-pulls-out/',
    sigla: 5,
  },
  arabic: {
    page: 'articles/2031-03-03-unknown-nawras-runs-aground/',
    copied: ['p2', 'p3', 'p4'],
    folded: { passage: 'p3', notes: 2, another: 6 },
    linked: 5,
    some: [1, 3, 6],
    captioned: 'articles/2031-03-03-unknown-nawras-runs-aground/',
    sigla: 7,
  },
} as const;

for (const name of ['archive', 'arabic'] as const) {
  test.describe(`in “${name}”`, () => {
    const { folder } = sites[name];
    const address = addressOf(name);
    const { direction, words } = voiceOf(name);
    const isFromRight = direction === 'rtl';
    const own = words.article;
    const articles = readSite(folder).pages.filter((page) => kindOf(page) === 'articles/<id>/');
    const damaged = damagedArticles[name];
    const recordOf = (article: string) =>
      JSON.parse(readFileSync(`${folder}/${article}record.json`, 'utf8')) as ArticleRecord;
    const sigla: string[] = [];

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
        const { passages } = recordOf(article);
        const running = passages.filter(({ id }) => /^[dp]/.test(id));
        // What is shorter than this is taken for no article, and the whole page for one.
        const charThreshold = Math.min(500, running.map((passage) => passage.text).join('').length);
        const reader = new Readability(document as unknown as Document, { charThreshold });
        const read = wordsIn(reader.parse()?.textContent ?? '');
        const text = running.flatMap((passage) => wordsIn(passage.text));
        const printed = passages.flatMap((passage) => wordsIn(passage.text));
        expect(countShared(read, printed) / read.length, 'precision').toBeGreaterThanOrEqual(0.95);
        expect(countShared(text, read) / text.length, 'recall').toBeGreaterThanOrEqual(0.95);
      });

      test(`/${article}: how notes are shown is set before the first of them`, () => {
        const html = readFileSync(pageFile(folder, article), 'utf8');
        const [setting, note] = [html.indexOf('name="notes"'), html.indexOf('name="note"')];
        expect(setting < 0).toBe(note < 0);
        expect(setting).toBeLessThanOrEqual(note);
      });

      const { siglum } = recordOf(article);
      if (siglum === undefined) continue;
      sigla.push(siglum);
      test(`/${article}: no mark stands for a name`, async ({ page }) => {
        await page.goto(address + article);
        const drawn = await page
          .locator('main [data-drawn]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-drawn')));
        expect([...(await page.locator('main').innerText()).split(/[\s\u2066-\u2069]+/), ...drawn]).not.toContain(
          siglum,
        );
      });
    }

    test('marks are given where articles are compared', () => {
      expect(sigla).toHaveLength(damaged.sigla);
    });

    test('the damaged article fits on its page and on three sheets', async ({ page }) => {
      await setSize(page, desk);
      await page.goto(address + damaged.page);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2500);
      const printed = await page.pdf({ format: 'A4' });
      expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    });

    test('a note opens over the margin and moves no word, by its line and by its number', async ({ page }) => {
      await setSize(page, desk);
      await page.goto(address + damaged.page);
      const before = await placesOf(page);
      for (const line of await page.locator('.note > summary').all()) {
        // One that is open lies over the next lines.
        await line.press('Enter');
        expect(await placesOf(page)).toEqual(before);
      }
      await expect(page.locator('.note[open]')).toHaveCount(1);
      await page.getByRole('link', { name: own.note({ number: damaged.linked }), exact: true }).click();
      await expect(page.locator(`#note-${damaged.linked}`)).toBeInViewport();
      await expect(page.locator('.note[open]')).toHaveCount(1);
      expect(await placesOf(page)).toEqual(before);
      await page.getByRole('link', { name: own.note({ number: damaged.linked }), exact: true }).click();
      await expect(page.locator(`#note-${damaged.linked}`)).toBeHidden();
    });

    test('a caption stands where its picture stood, and takes no room from the text', async ({ page }) => {
      await page.goto(address + damaged.captioned);
      const [caption, first] = [await page.locator('#c1').boundingBox(), await page.locator('#p1').boundingBox()];
      if (!caption || !first) throw new Error('no caption is shown');
      const apart = isFromRight ? first.x - (caption.x + caption.width) : caption.x - (first.x + first.width);
      expect(apart).toBeGreaterThan(0);
      expect(caption.y).toBeLessThan(first.y + first.height);
      await setSize(page, phone);
      await expect(page.locator('#c1')).toBeHidden();
      await page.getByText(own.captionWithoutPicture).first().click();
      await expect(page.locator('#c1')).toBeVisible();
    });

    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
        test.use({ javaScriptEnabled });

        test('on a phone the notes of a passage are folded under it; the number of one opens it', async ({ page }) => {
          const { passage, notes, another } = damaged.folded;
          await setSize(page, phone);
          await page.goto(address + damaged.page);
          const margin = page.locator(`.passage:has(#${passage}) .margin`);
          await expect(margin.locator('.note').first()).toBeHidden();
          await margin.getByText(own.notes({ count: notes })).click();
          await expect(margin.locator('.note > summary')).toHaveCount(notes);
          await expect(margin.locator('.note').first()).toBeVisible();
          await page.getByRole('link', { name: own.note({ number: another }), exact: true }).click();
          await expect(page.locator(`#note-${another}`)).toBeInViewport();
        });

        test('a reader shows all notes, or none', async ({ page }) => {
          for (const size of [phone, desk]) {
            await setSize(page, size);
            await page.goto(address + damaged.page);
            await page.getByRole('radio', { name: own.notesOpen }).check();
            for (const number of damaged.some) await expect(page.locator(`#note-${number}`)).toBeVisible();
            await page.getByRole('radio', { name: own.notesNone }).check();
            await expect(page.locator('.note:visible, .ref:visible')).toHaveCount(0);
            await expect(page.locator('mark.noted').first()).toHaveCSS('text-decoration-line', 'none');
          }
        });

        test('three paragraphs that are copied are their words, with an empty line between', async ({
          page,
          browser,
        }) => {
          const reader = await browser.newContext();
          await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
          await reader.grantPermissions(['clipboard-read', 'clipboard-write']);
          const { passages } = recordOf(damaged.page);
          for (const size of [phone, desk]) {
            await setSize(page, size);
            await page.goto(address + damaged.page);
            await page.bringToFront();
            await page.evaluate(
              ([start, end]) => {
                const [first, last] = [start, end].map((one) => document.getElementById(one ?? ''));
                const range = document.createRange();
                if (first) range.setStart(first, 0);
                if (last) range.setEnd(last, last.childNodes.length);
                getSelection()?.removeAllRanges();
                getSelection()?.addRange(range);
              },
              [damaged.copied[0], damaged.copied[2]],
            );
            if (javaScriptEnabled) await page.waitForLoadState('networkidle');
            await page.keyboard.press('ControlOrMeta+c');
            const blank = await reader.newPage();
            await blank.goto(`${address}favicon.svg`);
            await blank.bringToFront();
            const copied = await blank.evaluate(() => navigator.clipboard.readText());
            await blank.close();
            const kept = passages.filter(({ id }) => damaged.copied.some((one) => one === id)).map(({ text }) => text);
            expect(copied.trim()).toBe(kept.join('\n\n'));
          }
          await reader.close();
        });
      });
    }
  });
}

test('what leads up to the story begins where the headline does', async ({ page }) => {
  await setSize(page, desk);
  await page.goto(`${addressOf('archive')}articles/2022-01-13-unknown-moscow-says-preparing/`);
  const beginnings = await Promise.all(
    [page.getByText('One of 5 articles on'), page.locator('h1')].map((one) =>
      one.evaluate((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return Math.min(...[...words.getClientRects()].map(({ x }) => x));
      }),
    ),
  );
  expect(beginnings[0]).toBe(beginnings[1]);
});

test('notes on a caption before the text push no words down', async ({ page }) => {
  await setSize(page, desk);
  await page.goto(`${addressOf('archive')}articles/2022-01-13-unknown-moscow-says-preparing/`);
  const [deck, first] = [await page.locator('#d').boundingBox(), await page.locator('#p1').boundingBox()];
  if (!deck || !first) throw new Error('no words');
  expect(first.y - (deck.y + deck.height)).toBeLessThan(30);
  expect((await page.locator('.placed .note').first().boundingBox())?.y).toBeGreaterThan(first.y);
});

test('a note on a caption looks as every other note does', async ({ page }) => {
  await setSize(page, desk);
  await page.goto(`${addressOf('archive')}articles/2022-01-13-unknown-moscow-says-preparing/`);
  await expect(page.locator('.placed .note').first()).toBeVisible();
  const looks = await page.locator('.note > summary').evaluateAll((lines) =>
    lines.map((line) => {
      const { color, fontSize } = getComputedStyle(line);
      return `${color}, ${fontSize}`;
    }),
  );
  expect(new Set(looks).size).toBe(1);
});

test('who reads what is damaged in many places is told so first, with the way to a better copy', async ({ page }) => {
  await page.goto(addressOf('archive') + damagedArticles.archive.page);
  const warning = page.locator('article > header').getByText('17 of 20 marked places');
  await expect(warning).toBeVisible();
  await warning.getByRole('link').click();
  await expect(page).toHaveURL(/daily-sabah/);
  await expect(page.getByText('marked places')).toHaveCount(0);
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
