import { expect, type Page } from '@playwright/test';
import { kindOf } from './built-site.ts';

/** Clicks the first link in the page's content that leads to a page of a kind, and waits until that page stands there. */
export async function follow(page: Page, address: string, kind: string): Promise<void> {
  const addresses = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const place = addresses.findIndex(
    (href) => href.startsWith(address) && kindOf(href.slice(address.length).replace(/#.*/, '')) === kind,
  );
  expect(place, `a link to ${kind} on ${page.url()}`).toBeGreaterThanOrEqual(0);
  await page.locator('main a[href]').nth(place).click();
  await page.waitForURL((url) => kindOf(`${url.origin}${url.pathname}`.slice(address.length)) === kind);
  await expect(page.locator('h1')).toBeVisible();
}
