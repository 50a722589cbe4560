import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { CollationRecord } from '../../src/schema/published/collation.ts';
import { kindOf, readSite } from '../built-site.ts';
import { follow } from '../journey.ts';
import { addressOf, sites } from '../sites.ts';
import { voiceOf } from '../words-of.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';

/** Stories, with how many words copies of theirs change at least, and how many sentences a family of copies has. */
for (const { name, dossier, changed, sentences } of [
  { name: 'archive', dossier: 'stories/2022-01-csto-leaves-kazakhstan/', changed: 6, sentences: 5 },
  { name: 'arabic', dossier: 'stories/2031-03-nawras-aground/', changed: 1, sentences: 1 },
] as const) {
  const { folder } = sites[name];
  const address = addressOf(name);
  const own = voiceOf(name).words.compare;
  /** What is said of a wording that differs begins or ends so. */
  const differs = own.utterances.verdicts.differs({ witness: '/' }).replace('/', '').trim();
  const { pages } = readSite(folder);

  const collation = JSON.parse(readFileSync(join(folder, dossier, 'collation.json'), 'utf8')) as CollationRecord;
  const comparison = `${address}${dossier}compare/`;

  test(`“${name}”: /${dossier}: every claim and every quotation is one step away, with a link that opens there`, async ({
    page,
  }) => {
    await page.goto(`${address}${dossier}`);
    await follow(page, address, 'stories/<id>/compare/');
    for (const place of [
      ...collation.claims.map(({ id }) => `claim-${id}`),
      ...collation.quotations.map(({ id }) => `quote-${id}`),
    ]) {
      await expect(page.locator(`a[href$="#${place}"]`).first(), place).toBeAttached();
      await page.goto(`${comparison}#${place}`);
      await expect(page.locator(`[id="${place}"]`), place).toBeInViewport();
    }
  });

  test(`“${name}”: /${dossier}: every wording in quotation marks says what it was held against, in words and with a link`, async ({
    page,
  }) => {
    await page.goto(comparison);
    for (const { id, wordings } of collation.quotations) {
      const rows = page.locator(`[id="quote-${id}"] .wording`);
      const held = page.locator(`[id="quote-${id}"] .held`);
      for (const [number, { verdict, words, form }] of wordings.entries()) {
        const row = rows.nth(number);
        const told = held.nth(number).locator('.wording-verdict');
        const link = told.locator('a');
        const { against, state, changes = [] } = verdict;
        await expect(row.locator('.archived').first()).toHaveText(words.replace(/\s+/g, ' '));
        await expect(told).toHaveCount(form === 'indirect' ? 0 : 1);
        await expect(link).toHaveCount(against ? 1 : 0);
        if (against)
          expect(new URL((await link.getAttribute('href')) ?? '', address).pathname).toBe(pathOf(against.url));
        // What differs is told in words too; a part that is left out is no difference, and nothing else is marked.
        const said = state === 'reported' ? '' : ((await told.textContent()) ?? '').replace(/\s+/g, ' ');
        expect(said.includes(differs), `${id} ${number + 1}: ${said}`).toBe(state === 'differs');
        for (const { has, instead } of changes) expect(said).toContain(has ?? instead);
        const marked = await row.locator('.archived mark').allTextContents();
        expect(marked).toEqual(changes.flatMap(({ has }) => has ?? []));
        await expect(row.locator('u')).toHaveCount(0);
      }
    }
  });

  test(`“${name}”: /${dossier}: every sure correspondence stands in a row when all are set side by side, with a link that opens there`, async ({
    page,
  }) => {
    await page.goto(comparison);
    for (const box of await page.locator('input[name="with"]').all()) await box.check();
    await page.getByRole('button', { name: own.columns.set }).click();
    await expect(page.locator('thead th')).toHaveCount(collation.articles.length);
    const found = new Set((await readLinkedSentences(page)).map(([a, b]) => keyOf(a, b)));
    const sure = collation.correspondences
      .filter(({ certainty, a, b }) => certainty === 'sure' && a.article !== b.article)
      .map(({ a, b }) => keyOf(a.url, b.url));
    expect(sure.filter((key) => !found.has(key))).toEqual([]);

    const rows = await page.locator('tbody tr[id]').evaluateAll((all) => all.map(({ id }) => id));
    for (const row of [rows[0], rows.at(-1)]) {
      await page.locator(`tr[id="${row}"] a[href$="#${row}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`#${row}$`));
      await expect(page.locator(`tr[id="${row}"]`)).toBeInViewport();
    }
  });

  test(`“${name}”: /${dossier}: two articles are chosen with the keyboard and read side by side, what copies change marked`, async ({
    page,
  }) => {
    await page.goto(comparison);
    const copies = collation.families.find(({ articles, isOneText }) => isOneText && articles.length > 1);
    for (const article of copies?.articles.slice(0, 2) ?? []) {
      await page.locator(`[data-article="${article}"]`).focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('table.side-by-side thead th')).toHaveCount(2);
    await expect(page).toHaveURL(/\/compare\/read\/\?with=[^&]+&with=[^&]+$/);
    expect(await page.locator('td:nth-child(1) mark').count()).toBeGreaterThanOrEqual(changed);
    expect(await page.locator('td:nth-child(2) mark').count()).toBeGreaterThanOrEqual(changed);
  });

  test(`“${name}”: /${dossier}: three articles are read side by side under an address that others can open`, async ({
    page,
  }) => {
    await page.goto(comparison);
    const boxes = page.locator('input[name="with"]');
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await page.getByRole('button', { name: own.columns.set }).click();
    await expect(page.locator('thead th')).toHaveCount(3);
    await expect(page).toHaveURL(/\/compare\/read\/\?with=[^&]+&with=[^&]+&with=[^&]+$/);
    await expectEveryWord(page);
    await page.reload();
    await expect(page.locator('thead th')).toHaveCount(3);
    await setSize(page, { width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test(`“${name}”: /${dossier}: a sentence in focus lights up its counterparts, and nothing else`, async ({ page }) => {
    const keys = collation.articles.slice(0, 2).map(({ id, siglum }) => `with=${siglum?.toLowerCase() ?? id}`);
    await page.goto(`${comparison}read/?${keys.join('&')}`);
    const sentence = page.locator('[data-with]').first();
    const partners = ((await sentence.getAttribute('data-with')) ?? '').split(' ');
    await sentence.getByRole('link').first().focus();
    const lit = page.locator('[data-lit]');
    const litKeys = await lit.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['key'] ?? ''));
    expect(litKeys.toSorted()).toEqual([(await sentence.getAttribute('data-key')) ?? '', ...partners].toSorted());
    await page.keyboard.press('Escape');
    await expect(lit).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`“${name}”: /${dossier}: copies of one text are read on a page of their own, two steps from the story`, async ({
      page,
    }) => {
      const families = pages.filter(
        (one) => kindOf(one) === 'stories/<id>/compare/<family>/' && one.startsWith(dossier),
      );
      expect(families).toHaveLength(collation.families.filter(({ articles }) => articles.length > 1).length);
      for (const family of families) {
        await page.goto(comparison);
        await page.locator(`main a[href$="/${family}"]`).first().click();
        await expect(page).toHaveURL(`${address}${family}`);
        expect(await page.locator('main .archived').count()).toBeGreaterThanOrEqual(sentences);
      }
    });
  });
}

/** The sentences side by side that are linked, as the permanent links they have in their articles. */
async function readLinkedSentences(page: Page): Promise<[string, string][]> {
  const sentences = await page.locator('[data-key]').evaluateAll((all) =>
    all.map((one) => ({
      key: (one as HTMLElement).dataset['key'] ?? '',
      partners: ((one as HTMLElement).dataset['with'] ?? '').split(' '),
      place: one.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  const places = new Map(sentences.map(({ key, place }) => [key, place]));
  // What is only related is told below the row, with a link to where it stands.
  const related = await page.locator('tbody tr .note a[href^="#"]').evaluateAll((all) =>
    all.map((one): [string, string] => {
      const row = one.closest('tr')?.querySelector('[data-key] a')?.getAttribute('href') ?? '';
      const key = one.getAttribute('href')?.slice(1) ?? '';
      return [row, document.querySelector(`[data-key="${key}"] a`)?.getAttribute('href') ?? ''];
    }),
  );
  return [
    ...related,
    ...sentences.flatMap(({ place, partners }) =>
      partners.filter(Boolean).map((key): [string, string] => [place, places.get(key) ?? '']),
    ),
  ];
}

/** Every sentence of the chosen articles stands somewhere in the table, to the letter. */
async function expectEveryWord(page: Page): Promise<void> {
  const shown = await page
    .locator('tbody .archived')
    .evaluateAll((all) => new Set(all.map((one) => one.textContent)).size);
  expect(shown).toBeGreaterThan(20);
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** Two addresses in either order, without their host. */
function keyOf(a: string, b: string): string {
  return [a, b]
    .map((one) => one.replace(/^https?:\/\/[^/]+/, ''))
    .toSorted()
    .join(' ');
}
