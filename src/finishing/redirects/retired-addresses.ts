import type { Rule } from '../../hosting/site-rules.ts';
import { append } from '../../records/append.ts';
import type { Fault } from '../../records/fault.ts';
import { loadRedirects } from '../../records/retired/redirects.ts';
import type { Retirement } from '../../records/retired/retirement.ts';
import { followRetired, type Retired } from '../../records/retired/retired-records.ts';
import { followRedirects } from './follow-redirects.ts';
import { writeHostFiles } from '../host-files.ts';
import { keepPublished } from './keep-published.ts';
import { mirrorPages } from './mirror-pages.ts';
import type { SiteInMaking } from '../site-in-making.ts';

/**
 * Keeps the addresses that no page of ours is made for: what stood below a record that has moved, the files of a
 * withdrawn article, and files named in `redirects.yaml`. The host is told of them, because it can do better than a page.
 * They are few, so all are made anew; none of the last site may be in the folder.
 * @param charsets of originals, by the ids of their articles.
 * @returns the files, each with its SHA-256, and what is wrong with the redirections.
 */
export async function keepAddresses(
  { folder, url, base, published, content, archive }: Omit<SiteInMaking, 'keeping' | 'program' | 'files'>,
  retired: Retired,
  charsets: ReadonlyMap<string, string>,
): Promise<{ files: Record<string, string>; faults: Fault[] }> {
  const { redirects } = await loadRedirects(content);
  const files: [string, string][] = [];
  const keep = (isMeant: (became: Retirement) => boolean): void =>
    append(files, keepPublished(folder, url, retired, published, isMeant));
  keep((became) => !('moved' in became));
  // Later, because what moved may have been withdrawn since.
  const moved: Rule[] = [];
  for (const [from, to] of listMoves(retired)) {
    const mirrored = await mirrorPages(folder, base, from, to);
    append(moved, mirrored.rules);
    append(files, mirrored.files);
  }
  keep((became) => 'moved' in became);
  const followed = await followRedirects(folder, redirects);
  append(files, followed.files);
  if (followed.faults.length === 0)
    append(
      files,
      writeHostFiles(folder, archive, charsets, {
        url,
        base,
        moved: [...moved, ...redirects],
        gone: listBy(retired, (became) => 'withdrawn' in became),
        asked: listBy(retired, (became, targets) => !('withdrawn' in became) && targets.length > 1),
      }),
    );
  return { files: Object.fromEntries(files), faults: followed.faults };
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
