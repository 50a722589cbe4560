import { expect } from '@playwright/test';
import { everything, findBarriers } from '../tab/sound-page.ts';
import { test } from '../tab/tab.ts';
import { expectSettled, found, search, status } from './search-page.ts';

test('a question that cannot be understood is not answered, and the place is marked', async ({ page }) => {
  await search(page, '?q="peace+force');
  await expect(status(page)).toHaveText('This question cannot be understood');
  const fault = page.locator('.fault');
  await expect(fault).toContainText('The quotation mark at 1 is not closed.');
  await expect(fault.locator('u')).toHaveText('"');
  await expect(found(page)).toHaveCount(0);
  const box = page.getByRole('searchbox', { name: 'Search' });
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  expect(await findBarriers(page, everything)).toEqual([]);
  await box.fill('"peacekeeping operation"');
  await expect(status(page)).toHaveText('1 article');
  await expect(fault).toHaveCount(0);
  await expect(box).not.toHaveAttribute('aria-invalid');
});

test('the archive has an example of its own for what can be asked, and each finds something', async ({ page }) => {
  await search(page, '');
  await page.getByText('How to search').click();
  expect(await findBarriers(page, everything)).toEqual([]);
  const links = page.locator('.help a[data-ask]');
  const questions = await links.allInnerTexts();
  expect(questions.length).toBeGreaterThan(12);
  for (const [place, question] of questions.entries()) {
    await links.nth(place).click();
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue(question);
    await expectSettled(page);
    await expect(status(page), question).toHaveText(/^\d+ article/);
  }
});

test('which forms were looked for is told to whoever wonders', async ({ page }) => {
  await search(page, '?q=soldier');
  const forms = page.locator('.forms');
  await expect(forms.getByRole('listitem').first()).toBeHidden();
  await page.getByText('What was looked for').click();
  await expect(forms).toContainText(/soldiers \d+ places?, by its ending/);
  expect(await findBarriers(page, everything)).toEqual([]);
});

test('an answer is read out once, when it is settled', async ({ page }) => {
  await search(page, '?q=troops');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const line = document.querySelector('.said [role="status"]');
    if (line) new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true });
  });
  await page.getByRole('searchbox', { name: 'Search' }).fill('funeral');
  await expect(status(page)).toHaveText('1 article');
  await page.getByLabel('As', { exact: true }).selectOption('lines');
  await expect(page.getByRole('table', { name: /1 line/ })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual(['1 article']);
});
