import { periodPattern } from '../../../text/dates/periods.ts';
import { isPageKind, recordKinds, type PageKind } from '../../../schema/collections.ts';
import type { Fault } from '../../fault.ts';
import type { Ledger } from '../../load-ledger.ts';
import type { VersionFile } from '../../versions.ts';
import type { KnownIds } from '../known.ts';

/** Finds the records whose pages were published and whose files are gone, and frozen versions of no article. */
export function findVanished(
  { addresses }: Ledger,
  versions: ReadonlyMap<string, readonly VersionFile[]>,
  ids: KnownIds,
): Fault[] {
  const records = [...addresses].flatMap(([address, since]) => {
    const [, kind = '', id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(address) ?? [];
    const isThere =
      !isPageKind(kind) || isPeriod(kind, id) || ids.has(kind, id) || ids.retired(kind).get(id) !== undefined;
    return !isThere ? [sayVanished(kind, id, since, ids)] : [];
  });
  const orphans = [...versions.keys()].filter((id) => !ids.has('articles', id));
  return [
    ...records,
    ...orphans.map((id) => ({
      file: `versions/${id}/`,
      found: 'older versions of no article',
      expected: 'the id of a file in articles/',
      remedy: 'Bring the article back, or give the folder its new id.',
    })),
  ];
}

function sayVanished(kind: PageKind, id: string, since: string, ids: KnownIds): Fault {
  const { singular, extension } = recordKinds[kind];
  const near = ids.nearest(kind, id);
  return {
    file: `${kind}/${id}${extension}`,
    found: `no such file, though its page is published since ${since}`,
    expected: `the ${singular}, or what became of it`,
    remedy: `Bring it back; or leave a file of this name with “moved: ${near ?? '<new id>'}”, “split: [<id>, <id>]” or “withdrawn” in it.`,
  };
}

/** `/articles/2022/` and `/articles/undated/` are lists, and no article may be called so; `/topics/2022/` is a topic. */
function isPeriod(kind: PageKind, id: string): boolean {
  return kind === 'articles' && new RegExp(`^(?:${periodPattern}|undated)$`).test(id);
}
