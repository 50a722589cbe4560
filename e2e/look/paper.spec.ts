import { expect } from '@playwright/test';
import { readSite } from '../built-site.ts';
import { addressOf, sites } from '../sites.ts';
import { groupByKind } from '../tab/new-looks.ts';
import { test } from '../tab/tab.ts';

// Authors are named in the second alone.
for (const name of ['archive', 'arabic'] as const)
  test(`on paper no page of “${name}” has anything to press, and nothing that only asks the search`, async ({
    page,
  }) => {
    const { folder } = sites[name];
    const pressable: string[] = [];
    for (const [longest] of groupByKind(folder, readSite(folder).pages)) {
      await page.goto(`${addressOf(name)}${longest}`);
      await page.emulateMedia({ media: 'print' });
      const seen = await page
        .locator('nav, form, button, input, select, a[href*="search/?"]')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility({ visibilityProperty: true }))
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      pressable.push(...seen.map((one) => `${longest}: ${one}`));
    }
    expect(pressable).toEqual([]);
  });
