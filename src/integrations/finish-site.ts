import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchIndex } from './search/search.ts';
import { researchTables } from './tables/tables.ts';
import { retiredAddresses } from './redirects/retired-addresses.ts';

/** Makes what is made of the pages when they stand. */
export async function finishSite(folder: string, config: { site: string; base: string }): Promise<void> {
  const given = { dir: pathToFileURL(join(folder, '/')), logger: { info() {}, error: console.error }, config };
  for (const { hooks } of [searchIndex(), researchTables(), retiredAddresses()] as any[]) {
    await hooks['astro:config:done']?.(given);
    await hooks['astro:build:done'](given);
  }
}
