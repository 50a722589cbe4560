import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { addressOf } from '../sites.ts';
import { setSize } from './speak-to.ts';

/**
 * Playwright's `test`, whose `page` is one tab for all tests of a worker, handed on as if it were new: to a browser a new
 * tab costs more than most tests.
 */
export const test = base.extend<{ page: Page; context: BrowserContext }, { openTab: OpenTab }>({
  openTab: [
    async ({ browser }, use) => {
      const tabs = new Map<boolean, Page>();
      await use(async (javaScriptEnabled) => {
        const tab = tabs.get(javaScriptEnabled) ?? (await newTab(await browser.newContext({ javaScriptEnabled })));
        tabs.set(javaScriptEnabled, tab);
        return tab;
      });
      for (const tab of tabs.values()) await tab.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ openTab, javaScriptEnabled }, use) => {
    const tab = await openTab(javaScriptEnabled ?? true);
    // Another document, or an address with a fragment would not be opened anew; of the same site, or it would be another process;
    // an icon, or the browser would ask for one.
    await tab.goto(`${addressOf('archive')}favicon.svg`);
    await tab.evaluate(() => localStorage.clear());
    await use(tab);
    tab.removeAllListeners();
    await tab.unrouteAll();
    for (const other of tab.context().pages()) if (other !== tab) await other.close();
    await tab.emulateMedia({ media: null, colorScheme: null });
    await setSize(tab, usualSize);
  },
  context: async ({ page }, use) => use(page.context()),
});

/** A tab that says on its console what the page's own content security policy forbids it. */
async function newTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await setSize(tab, usualSize);
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The content security policy forbids ${violatedDirective} ${blockedURI}`);
    });
  });
  return tab;
}

const usualSize = { width: 1280, height: 720 };

/** Opens the tab of a worker, or gives the one that is open. */
type OpenTab = (javaScriptEnabled: boolean) => Promise<Page>;
