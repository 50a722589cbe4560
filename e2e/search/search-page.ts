import { expect, type Locator, type Page } from '@playwright/test';

/** The articles found, as far as they are shown. */
export const found = (page: Page): Locator => page.locator('.hits > li');
/** What is said of the answer. */
export const status = (page: Page): Locator => page.locator('.said').getByRole('status');
export const facet = (page: Page, name: string): Locator => page.locator(`[data-facet="${name}"]`);
export const choice = (page: Page, name: string, value: string): Locator =>
  facet(page, name).locator(`input[value="${value}"]`);
/** How many articles a choice would leave. */
export const countOf = (page: Page, name: string, value: string): Locator =>
  choice(page, name, value).locator('..').locator('.count');

/** Asks by the address, and waits for the answer. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(`search/${query}`);
  await expectSettled(page);
}

export async function expectSettled(page: Page): Promise<void> {
  await expect(page.locator('archive-search')).toHaveAttribute('data-state', /^(answered|idle|misunderstood)$/);
}
