import { expect, type Page } from '@playwright/test';
import { addressOf } from '../sites.ts';
import { everything, findBarriers } from '../tab/sound-page.ts';
import { test } from '../tab/tab.ts';
import { expectState, found, search, status } from './search-page.ts';
import { kinds, ways, wide } from './spoil.ts';

const failures = (page: Page) => page.locator('.failures li');
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

for (const [way, { of, spoil }] of Object.entries(ways)) {
  test(`where a file ${way}, the page could not look, says into what, and can be made to look again`, async ({
    page,
  }) => {
    // It looks again where one kind of file is whole once more and the next is spoiled; a start of the page for each takes three times as long.
    let look = (): Promise<unknown> => page.goto(wide);
    const lookAgain = (): Promise<void> => tryAgain(page).press('Enter');
    for (const [kind, { address, says, is }] of Object.entries(kinds)) {
      if (!of.some((one) => one === is)) continue;
      await test.step(kind, async () => {
        await page.route(address, spoil);
        await look();
        await expectState(page, 'failed');
        await expect(status(page)).toHaveText(/^Could not look/);
        await expect(failures(page)).toContainText([way.endsWith('unpacked') ? /wasm|volumes/ : says]);
        await expect(page.locator('archive-search')).not.toContainText(/Nothing found|No article/);
        await expect(found(page)).toHaveCount(0);
        await page.unroute(address);
      });
      look = lookAgain;
    }
    await lookAgain();
    await expectState(page, 'answered');
    await expect(status(page)).toHaveText(answer);
    await expect(found(page)).toHaveCount(2);
  });
}

const answer = 'No passage has all of this; 2 with all the words, but in different passages';

test('what does not come in ten seconds is told as what cannot be read', async ({ page }) => {
  const kindsTried = ['the index', 'the worker', 'the endings of words', 'Pagefind’s script', 'its texts'] as const;
  await Promise.all(
    kindsTried.map(async (kind) => {
      const other = await page.context().newPage();
      const { address, says } = kinds[kind];
      await other.route(address, () => undefined);
      await other.goto(new URL(wide, addressOf('archive')).href);
      await expect(status(other)).toHaveText(/^Could not look/, { timeout: 20_000 });
      await expect(failures(other)).toContainText([says]);
      await other.unroute(address);
      await tryAgain(other).click();
      await expect(status(other)).toHaveText(answer);
      await other.close();
    }),
  );
});

test('what was found for another question does not stand below what could not be looked for', async ({ page }) => {
  await search(page, '?q=troops');
  await expect(found(page)).toHaveCount(5);
  await page.route('**/search/people/*.json', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Search' }).fill('airport entity:kremlin');
  await expect(status(page)).toHaveText(/^Could not look/);
  await expect(found(page)).toHaveCount(0);
});

test('an answer that takes its time says that it is on its way, and the last one is not read out as it', async ({
  page,
}) => {
  await page.route('**/search/catalogue/*.json', async (route) => {
    await new Promise((done) => void setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('search/?q=funeral');
  await expect(page.getByText('Searching…')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  expect(await findBarriers(page, everything)).toEqual([]);
  await expect(status(page)).toHaveText('1 article');
  await expect(page.getByText('Searching…')).toBeHidden();
});
