import type { Rule } from '../../hosting/site-rules.ts';
import { contentFolder } from '../../records/content-folder.ts';
import type { Fault } from '../../records/fault.ts';
import { loadLedger } from '../../records/load-ledger.ts';
import { loadRedirects } from '../../records/retired/redirects.ts';
import type { Retirement } from '../../records/retired/retirement.ts';
import { listRetired } from '../../records/retired/list-retired.ts';
import { followRetired, type Retired } from '../../records/retired/retired-records.ts';
import { followRedirects } from './follow-redirects.ts';
import { writeHostFiles } from '../host-files.ts';
import { keepPublished } from './keep-published.ts';
import { mirrorPages } from './mirror-pages.ts';

/**
 * Keeps the addresses that no page of ours is made for: what stood below a record that has moved, the files of a
 * withdrawn article, and files named in `redirects.yaml`. Runs after the search, which takes every record for one with
 * words. The host is told of them, because it can do better than a page.
 * @returns what is wrong with the redirections; then nothing else was done.
 */
export async function keepAddresses(folder: string, site: { url: string; base: string }): Promise<Fault[]> {
  const [retired, { redirects }, ledger] = await Promise.all([
    listRetired(contentFolder()),
    loadRedirects(contentFolder()),
    loadLedger(contentFolder()),
  ]);
  const keep = (isMeant: (became: Retirement) => boolean): Promise<void> =>
    keepPublished(folder, site.url, retired, ledger.addresses.keys(), isMeant);
  await keep((became) => !('moved' in became));
  // Later, because what moved may have been withdrawn since.
  const moved: Rule[] = [];
  for (const [from, to] of listMoves(retired)) moved.push(...(await mirrorPages(folder, site.base, from, to)));
  await keep((became) => 'moved' in became);
  const faults = await followRedirects(folder, redirects);
  if (faults.length > 0) return faults;
  await writeHostFiles(folder, {
    ...site,
    moved: [...moved, ...redirects],
    gone: listBy(retired, (became) => 'withdrawn' in became),
    asked: listBy(retired, (became, targets) => !('withdrawn' in became) && targets.length > 1),
  });
  return [];
}

/** The addresses of records that have moved, each with the one it leads to. */
function listMoves(retired: Retired): [from: string, to: string][] {
  return Object.entries(retired).flatMap(([kind, ids]) =>
    [...ids.keys()].flatMap((id): [string, string][] => {
      const [to, ...others] = followRetired(ids, id);
      return to !== undefined && to !== id && others.length === 0 ? [[`/${kind}/${id}/`, `/${kind}/${to}/`]] : [];
    }),
  );
}

function listBy(
  retired: Retired,
  isMeant: (became: Retired[keyof Retired] extends ReadonlyMap<string, infer R> ? R : never, to: string[]) => boolean,
): string[] {
  return Object.entries(retired).flatMap(([kind, ids]) =>
    [...ids].flatMap(([id, became]) => (isMeant(became, followRetired(ids, id)) ? [`/${kind}/${id}/`] : [])),
  );
}
