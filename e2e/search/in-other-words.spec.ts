import { expect, type Page } from '@playwright/test';
import { everything, findBarriers, findOverflow } from '../tab/sound-page.ts';
import { setSize } from '../tab/speak-to.ts';
import { test } from '../tab/tab.ts';
import { addressOf } from '../sites.ts';
import { withoutIsolates } from '../../src/words/voice.ts';
import { voiceOf } from '../words-of.ts';
import { choice, expectState, facet, found, search, status } from './search-page.ts';

// What is found is looked at in English, beside this; here every control and state is looked for in the words of other languages.

/** What a site is asked, and how much of it there is. */
const asked = {
  german: {
    word: 'troops',
    count: 5,
    lines: 27,
    outlet: { id: 'axadle', name: 'Axadle', left: 1 },
    name: { typed: 'tokayev', of: 'Kassym-Jomart Tokayev' },
    apart: { words: 'tokayev antiterrorist', across: 2, some: 3 },
    never: 'zeppelin',
    elsewhere: 'funeral',
  },
  arabic: {
    word: 'العبّارة',
    count: 5,
    lines: 19,
    outlet: { id: 'al-marfa', name: 'صحيفة المرفأ', left: 2 },
    name: { typed: 'الدراجي', of: 'سالم الدرّاجي' },
    apart: { words: 'الضباب الصفارة', across: 3, some: 2 },
    never: 'منطاد',
    elsewhere: 'السردين',
  },
} as const;

for (const name of ['german', 'arabic'] as const) {
  test.describe(`in “${name}”`, () => {
    const { word, count, lines, outlet, name: somebody, apart, never, elsewhere } = asked[name];
    const { words } = voiceOf(name);
    const own = words.search;
    const articles = own.articles({ count });
    const ask = (page: Page, question: string, narrowed = ''): Promise<void> =>
      search(page, `?q=${encodeURIComponent(question)}${narrowed}`, name);

    test('what was found is counted, narrowed down, put in order and shown as lines', async ({ page }) => {
      await ask(page, word);
      await expect(status(page)).toHaveText(articles);
      await expect(found(page)).toHaveCount(count);
      await expect(page.getByRole('region', { name: own.narrow })).toBeVisible();
      for (const one of ['outlet', 'topic', 'entity', 'source', 'information'] as const)
        await expect(facet(page, one).locator('summary').first()).toHaveText(own.facets[one]);
      await expect(page.getByRole('table', { name: own.articlesByTime })).toBeVisible();
      await expectNoBarrier(page);

      await choice(page, 'outlet', outlet.id).check();
      await expect(status(page)).toHaveText(own.share({ left: outlet.left, count }));
      const chosen = own.choice({ facet: own.facets.outlet, value: outlet.name });
      await page.getByRole('link', { name: own.remove({ what: chosen }), exact: true }).click();
      await expect(status(page)).toHaveText(articles);

      await expect(page.getByLabel(own.order, { exact: true }).locator('option')).toHaveText(Object.values(own.orders));
      await page.getByLabel(own.order, { exact: true }).selectOption('outlet');
      await expect(page).toHaveURL(/&sort=outlet$/);
      await expect(page.getByLabel(own.foldCopies, { exact: true })).toBeChecked();
      await page.getByLabel(own.as, { exact: true }).selectOption({ label: own.views.lines });
      await page.getByLabel(own.linesBy, { exact: true }).selectOption({ label: own.lineOrders.left });
      const table = page.getByRole('table', {
        name: own.lines({ count: lines, articles, order: own.linesInOrder.left }),
      });
      await expect(table.getByRole('columnheader')).toHaveText([own.before, own.found, own.after, own.where]);
      await expectNoBarrier(page);
    });

    test('a name is told with its other forms, and a question that finds little, nothing or means nothing is told so', async ({
      page,
    }) => {
      const notes = page.locator('.notes');
      await ask(page, somebody.typed);
      await expect(notes).toContainText(own.takenForName({ name: somebody.of }));
      await notes.getByRole('link', { name: own.searchOnlyFor({ text: somebody.typed }) }).click();
      await expect(page.getByRole('searchbox', { name: words.asking.box })).toHaveValue(`=${somebody.typed}`);

      await ask(page, apart.words);
      await expect(status(page)).toContainText(own.across({ count: apart.across }));
      await expect(status(page)).toContainText(own.withSome({ count: apart.some }));
      await expect(notes).toContainText(own.eachAlone);
      await expect(page.getByRole('heading', { name: own.tiers.article })).toBeVisible();
      await expectNoBarrier(page);

      await ask(page, `${word} ${never}`);
      await expect(notes).toContainText(own.searchForRest({ rest: word }));
      await ask(page, never);
      await expect(status(page)).toHaveText(own.nothing);
      await expect(notes).toContainText(own.noArticleHas({ text: own.quoted({ text: never }) }));
      await expectNoBarrier(page);

      await ask(page, elsewhere, '&outlet=unknown');
      await expect(notes).toContainText(own.notNarrowed({ count: 1 }));
      await notes.getByRole('link', { name: own.showAll({ count: 1 }) }).click();
      await expect(status(page)).toHaveText(own.articles({ count: 1 }));

      await ask(page, `"${word}`);
      await expect(status(page)).toHaveText(own.misunderstood);
      await expect(page.locator('.fault')).toContainText(own.faults.markOpen({ at: 1 }));
      await expectNoBarrier(page);
    });

    test('what was looked for is told, and a search is cited and saved', async ({ page }) => {
      await ask(page, word);
      for (const fold of [own.lookedFor, own.cite, own.save, words.asking.how]) await page.getByText(fold).click();
      await expect(page.getByRole('textbox', { name: own.citation })).toHaveValue(
        new RegExp(`^${own.quoted({ text: word })}.*${withoutIsolates(articles)}.*http.*n=${count}$`),
      );
      const copied = page.locator('.cite-search').getByRole('status');
      await page.getByRole('button', { name: own.copyWhat({ what: own.link }), exact: true }).click();
      await expect(copied).toHaveText(new RegExp(`^(?:${own.copied({ what: own.link })}|${own.cannotCopy})$`));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: own.formats.csv.label, exact: true }).click();
      await (await download).path();
      await expect(page.locator('.exports').getByRole('status')).toHaveText(
        own.saved({ format: own.formats.csv.label, count }),
      );
      await expectNoBarrier(page);

      await ask(page, word, '&asof=2031-02-01-0a1b2c3d&n=12');
      await expect(page.locator('.change')).toContainText(own.articles({ count: 12 }));
    });

    test('what could not be looked through is told, and looked through again', async ({ page }) => {
      await page.route('**/table.json', (route) => route.abort());
      await page.goto(`${addressOf(name)}search/?q=${encodeURIComponent(word)}`);
      await expectState(page, 'failed');
      await expect(status(page)).toHaveText(own.couldNotLook);
      await expectNoBarrier(page);
      await page.unroute('**/table.json');
      await page.getByRole('button', { name: own.tryAgain }).click();
      await expect(status(page)).toHaveText(articles);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('the page says why it cannot search and lists the ways to browse', async ({ page }) => {
        await page.goto(`${addressOf(name)}search/`);
        await expect(page.getByText(words.asking.without)).toBeVisible();
        const ways = page.getByRole('navigation', { name: words.asking.browse });
        for (const way of [words.site.stories, words.site.topics, words.site.entities, words.asking.years])
          await expect(ways.getByRole('link', { name: way, exact: true })).toBeVisible();
        await page.getByText(words.asking.how).click();
        await expect(page.getByRole('row', { name: words.asking.forms.phrase })).toBeVisible();
      });
    });
  });
}

test('what was looked for in an archive in Arabic stands at the right, whatever letters it has', async ({ page }) => {
  await search(page, '?q=ferry', 'arabic');
  await page.getByText(voiceOf('arabic').words.search.lookedFor).click();
  const [term, line] = await Promise.all(['.forms dt > *', '.forms dt'].map((one) => page.locator(one).boundingBox()));
  expect(endOf(term)).toBeCloseTo(endOf(line), 0);
});

/** Longer words and another direction show where it is narrow. */
async function expectNoBarrier(page: Page): Promise<void> {
  await setSize(page, { width: 320, height: 800 });
  expect.soft(await findOverflow(page)).toEqual([]);
  await setSize(page, { width: 1280, height: 800 });
  expect.soft(await findOverflow(page)).toEqual([]);
  expect.soft(await findBarriers(page, everything)).toEqual([]);
}

function endOf(box: { x: number; width: number } | null | undefined): number {
  return box ? box.x + box.width : Number.NaN;
}
