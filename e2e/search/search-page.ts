import type { Locator, Page } from '@playwright/test';
import { addressOf, type ServedSite } from '../sites.ts';

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

/** Asks a site by the address, and waits for the answer. */
export async function search(page: Page, query: string, name: ServedSite = 'archive'): Promise<void> {
  await page.goto(`${addressOf(name)}search/${query}`);
  await expectSettled(page);
}

export const expectSettled = (page: Page): Promise<void> => expectState(page, 'answered', 'idle', 'misunderstood');

/** Waits until the search is in one of some states; asked with every frame, for these are most of what the tests wait for. */
export async function expectState(page: Page, ...states: string[]): Promise<void> {
  const isIn = (all: string[]): boolean =>
    all.includes(document.querySelector('archive-search')?.getAttribute('data-state') ?? '');
  await page.waitForFunction(isIn, states, { timeout: 20_000 });
}
