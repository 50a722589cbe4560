import { expect, test } from '@playwright/test';
import { check } from 'linkinator';
import { readSite } from '../built-site.ts';
import { addressOf, sites, type ServedSite } from '../sites.ts';

for (const name of ['archive', 'underBase', 'oneArticle'] as const satisfies ServedSite[]) {
  test(`every link and fragment of “${name}” leads somewhere, and from the home page to every page`, async () => {
    const address = addressOf(name);
    const { origin } = new URL(address);
    const { links } = await check({
      path: address,
      recurse: true,
      checkFragments: true,
      // Other hosts are not ours to ask; what is outside the base path but on ours must be found wrong.
      linksToSkip: async (link) => !link.startsWith(`${origin}/`),
    });
    expect(
      links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${parent}: ${url} (${status})`),
    ).toEqual([]);
    const reached = new Set([
      ...links.map(({ url }) => url.replace(/[?#].*/, '')),
      ...reachedByForm.map((page) => `${address}${page}`),
    ]);
    expect(readSite(sites[name].folder).pages.filter((page) => !reached.has(`${address}${page}`))).toEqual([]);
  });
}

// The search box leads to it.
const reachedByForm = ['search/'];
