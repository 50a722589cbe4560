import { expect, type Page } from '@playwright/test';
import { addressOf } from '../sites.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';
import { voiceOf } from '../words-of.ts';

/** The comparison of a site, and how often an article in it says nothing on a statement. */
const comparisons = {
  archive: { story: 'stories/2022-01-csto-leaves-kazakhstan/', silent: 21 },
  arabic: { story: 'stories/2031-03-nawras-aground/', silent: 11 },
} as const;

for (const name of ['archive', 'arabic'] as const) {
  test.describe(`in “${name}”`, () => {
    const { direction, words } = voiceOf(name);
    const own = words.compare;
    const { story, silent } = comparisons[name];
    const comparison = `${addressOf(name)}${story}compare/`;

    test('a comparison is as long as can be read: 6,000 px, 2,800 words that are seen, what differs in the first screen', async ({
      page,
    }) => {
      await setSize(page, { width: 1280, height: 800 });
      await page.goto(comparison);
      const { height, first, seen } = await page.evaluate(() => {
        const hidden = [...document.querySelectorAll<HTMLElement>('main .visually-hidden')];
        const unseen = hidden.reduce((sum, one) => sum + one.innerText.split(/\s+/).length, 0);
        return {
          height: document.documentElement.scrollHeight,
          first: document.querySelector('tr[id^="claim-"] td .archived')?.getBoundingClientRect().bottom ?? Infinity,
          seen: (document.querySelector('main')?.innerText.match(/\p{L}[^\s]*/gu)?.length ?? 0) - unseen,
        };
      });
      expect(height).toBeLessThanOrEqual(6000);
      expect(first).toBeLessThanOrEqual(800);
      expect(seen).toBeLessThanOrEqual(2800);
    });

    test('silence is a dash that is read out, and the word for it stands nowhere', async ({ page }) => {
      await page.goto(comparison);
      const cells = page.locator('.claim-table td.none');
      expect(await cells.count()).toBeGreaterThanOrEqual(silent);
      for (const text of await cells.allTextContents())
        expect(text.replace(/\s+/g, ' ').trim()).toBe(`– ${own.claims.saysNothing}`);
      await expect(page.locator('.claim-table td.none [aria-hidden]').first()).toHaveText('–');
      expect(await page.locator('body').innerText()).not.toMatch(/silent|صامت/i);
    });

    test('the Tab key comes to the end of a comparison in 120 steps, and arrow keys to every link of a row', async ({
      page,
    }) => {
      await setSize(page, { width: 1280, height: 800 });
      await page.goto(comparison);
      let stops = 0;
      for (; stops <= 200; stops += 1) {
        await page.keyboard.press('Tab');
        if (
          await page.evaluate(
            () => document.activeElement === document.body || document.activeElement?.closest('footer'),
          )
        )
          break;
      }
      expect(stops).toBeLessThanOrEqual(120);

      const row = page.locator('tr[id^="claim-"]').first();
      const links = await row.locator('td a').count();
      await row.locator('summary').first().focus();
      const reached = new Set<string>();
      for (let step = 0; step < links; step += 1) {
        await page.keyboard.press(direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
        reached.add((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '');
      }
      expect([...reached].toSorted()).toEqual(
        [
          ...new Set(await row.locator('td a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))),
        ].toSorted(),
      );
      await page.keyboard.press('Home');
      await expect(row.locator('summary').first()).toBeFocused();
    });

    test('a comparison is printed on eight sheets at most', async ({ page }) => {
      await page.goto(comparison);
      expect(await countSheets(page)).toBeLessThanOrEqual(8);
    });

    test('the heads of the columns stay in sight', async ({ page }) => {
      await setSize(page, { width: 1280, height: 800 });
      await page.goto(comparison);
      // To the end of the table, and no further than its heads can follow.
      const table = page.locator('.claim-table').first();
      await table.evaluate((one) => scrollBy(0, one.getBoundingClientRect().bottom - 200));
      const head = page.locator('.claim-table thead').first();
      await expect(head).toBeInViewport({ ratio: 1 });
      expect(Math.round((await head.boundingBox())?.y ?? -1)).toBe(0);
    });

    test('what is not ticked does not show: kinds of statements, and what one article says', async ({ page }) => {
      await page.goto(comparison);
      const boxes = page.locator('.claims fieldset input');
      const kinds = page.locator('.claims tbody[id]');
      const shown = await kinds.count();
      await boxes.first().uncheck();
      await expect(kinds.first()).toBeHidden();
      await expect(page.locator('.claims tbody[id]:visible')).toHaveCount(shown - 1);
      await boxes.nth(shown).uncheck();
      const column = page.locator('#different tr[id] > td:nth-child(2) > *');
      for (const one of await column.all()) await expect(one).toBeHidden();
      await expect(page.locator('#different tr[id] > td:nth-child(3) > p').first()).toBeVisible();
      await boxes.nth(shown).check();
      await expect(column.first()).toBeVisible();
    });

    test('on a phone, what can be ticked stands in two columns', async ({ page }) => {
      await setSize(page, { width: 390, height: 844 });
      await page.goto(comparison);
      for (const boxes of [page.locator('.claims fieldset input'), page.locator('form[action$="/read/"] input')]) {
        const edges = await boxes.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)));
        expect(edges.length).toBeGreaterThan(4);
        expect(new Set(edges).size).toBe(2);
      }
    });

    test('what one article alone says is folded, and opens for a link to it', async ({ page }) => {
      await page.goto(comparison);
      const fold = page.locator('#single');
      await expect(fold).not.toHaveAttribute('open');
      const id = (await fold.locator('[id^="claim-"]').first().getAttribute('id')) ?? '';
      await page.goto(`${comparison}#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });

    test('readers see names: sigla stand in the heads of columns and nowhere else', async ({ page }) => {
      await page.goto(comparison);
      expect(await readSigla(page)).toEqual([]);
      await expect(page.locator('.claim-table thead .siglum').first()).toBeVisible();
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('every link of a comparison is a stop, and folds open', async ({ page }) => {
        await page.goto(comparison);
        await expect(page.locator('.claim-table [tabindex]')).toHaveCount(0);
        await page.locator('#single > summary').click();
        await expect(page.locator('#single [id^="claim-"]').first()).toBeVisible();
      });
    });
  });
}

/** How many A4 sheets a page is printed on. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Sigla of two letters or more, and single ones, as words of the archive's own voice outside the heads of columns. */
async function readSigla(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sigla = [...document.querySelectorAll('.claim-table thead .siglum')].map((one) => one.textContent.trim());
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (parentElement?.closest('.archived, .siglum')) continue;
      const words = (textContent ?? '').split(/[^\p{L}\p{N}]+/u);
      if (sigla.some((one) => words.includes(one))) found.push((textContent ?? '').trim());
    }
    return found;
  });
}
