import { readFileSync } from 'node:fs';
import type { Keeping } from '../../kept/keeping.ts';
import { hasDossier, kindNames, recordKinds, type CollectionName } from '../../schema/collections.ts';
import type { Fault } from '../fault.ts';
import type { Ledger } from '../load-ledger.ts';
import { loadAllRecords } from '../loading/load-records.ts';
import type { UnreleasedRecords } from '../loading/unreleased.ts';
import { findLinks } from './links.ts';

/**
 * Tells what is held back, on which day, and which records that are shown point at it. What was published once cannot be held
 * back: somebody may have cited it.
 */
export async function checkUnreleased(
  folder: string,
  hidden: UnreleasedRecords,
  { addresses }: Pick<Ledger, 'addresses'>,
  { keeping, today }: { keeping: Keeping; today: string | undefined },
): Promise<{ faults: Fault[]; notices: string[] }> {
  const held = (['articles', 'stories'] as const).flatMap((kind) =>
    [...hidden[kind]].map(([id, said]) => ({ kind, id, ...said })),
  );
  if (held.length === 0) return { faults: [], notices: [] };
  const listed = held.map(({ kind, id, release }) => `${kind}/${id} (${release ? `until ${release}` : 'a draft'})`);
  const faults = held.flatMap(({ kind, id, draft }): Fault | [] => {
    const since = addresses.get(`/${kind}/${id}/`);
    if (since === undefined) return [];
    return {
      file: `${kind}/${id}${recordKinds[kind].extension}`,
      field: draft ? 'draft' : 'release',
      found: `a record that is to be held back, and was published on ${since}`,
      expected: 'what was published to stay: somebody may have cited it',
      remedy: 'Delete the field. Words that may not be shown any more are taken out by “archive withdraw”.',
    };
  });
  return {
    faults,
    notices: [
      `Held back on ${today}, and in nothing that is built: ${listed.join(', ')}.`,
      ...(await findPointing(folder, hidden, keeping)),
    ],
  };
}

async function findPointing(folder: string, hidden: UnreleasedRecords, keeping: Keeping): Promise<string[]> {
  const isHidden = (kind: CollectionName, id: string): boolean =>
    (kind === 'articles' || kind === 'stories') && hidden[kind].has(id);
  const notices: string[] = [];
  for (const kind of kindNames)
    for (const { id, path, shown, data } of await loadAllRecords(folder, kind, keeping)) {
      if (isHidden(kind, id)) continue;
      const cited = hasDossier(kind) ? citedInText(readFileSync(path, 'utf8')) : [];
      const named = [...findLinks(data).map((link) => [link.collection, link.id] as const), ...cited];
      const its = new Set(named.flatMap(([of, one]) => (isHidden(of, one) ? `${of}/${one}` : [])));
      if (its.size > 0) notices.push(`${shown} points at ${[...its].join(', ')}, and is shown without that.`);
    }
  return notices;
}

/** The articles that a text of an editor's cites. */
function citedInText(text: string): (readonly ['articles', string])[] {
  return Array.from(text.matchAll(/\bat=["']([a-z0-9-]{1,80})#/g), ([, id = '']) => ['articles', id] as const);
}
