import { expect } from '@playwright/test';
import { readSite } from '../built-site.ts';
import { addressOf, sites } from '../sites.ts';
import { groupByKind } from '../tab/new-looks.ts';
import { test } from '../tab/tab.ts';

const { folder } = sites.archive;

test('on paper no page has anything to press', async ({ page }) => {
  const pressable: string[] = [];
  for (const [longest] of groupByKind(folder, readSite(folder).pages)) {
    await page.goto(`${addressOf('archive')}${longest}`);
    await page.emulateMedia({ media: 'print' });
    const seen = await page
      .locator('nav, form, button, input, select')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.outerHTML.slice(0, 80)),
      );
    pressable.push(...seen.map((one) => `${longest}: ${one}`));
  }
  expect(pressable).toEqual([]);
});
