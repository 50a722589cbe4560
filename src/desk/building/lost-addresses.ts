import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAt } from '../../formats/standing.ts';
import { keyOf } from '../../kept/key.ts';
import { addressOf, placesOn } from '../../ledger/addresses.ts';
import type { Fault } from '../../records/fault.ts';

/**
 * Finds what was published once and a newly built site does not have: no page, no redirection, nothing that says what
 * became of it.
 * @param published addresses from the site's root, with the day each was first published.
 * @param site its folder, and its files, each with its SHA-256.
 * @param confirmed marks of pages with all their published places, as this has given them for an earlier site: those need not
 * be read again.
 */
export function findLostAddresses(
  published: ReadonlyMap<string, string>,
  { folder, files }: { folder: string; files: ReadonlyMap<string, string> },
  confirmed: ReadonlySet<string> = new Set(),
): { lost: Fault[]; confirmed: string[] } {
  if (published.size === 0) return { lost: [], confirmed: [] };
  const present = new Map([...files.keys()].flatMap((file) => addressOf(file) ?? []).map((one) => [one, fileOf(one)]));
  const isThere = new Set<string>();
  const marks: string[] = [];
  for (const [page, places] of groupPlaces(published.keys())) {
    const file = present.get(page);
    if (file === undefined) continue;
    const mark = keyOf(file, files.get(file), places);
    const found = confirmed.has(mark)
      ? places
      : placesOn(page, readFileSync(join(folder, file), 'utf8')).filter((place) => places.includes(place));
    for (const place of found) isThere.add(`${page}#${place}`);
    if (new Set(found).size === places.length) marks.push(mark);
  }
  const lost = [...published].filter(([address]) => !present.has(address) && !isThere.has(address));
  return {
    lost: lost.map(([address, since]) => ({
      file: address,
      found: `nothing at this address, which is published since ${since}`,
      expected: 'the page, or what became of it: somebody may have cited it',
      remedy: address.includes('#') ? anchorWays : (askFor(address, present) ?? ways),
    })),
    confirmed: marks,
  };
}

/** The places that were published, sorted, by the addresses of their pages. */
function groupPlaces(published: Iterable<string>): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const address of published) {
    const [page = '', place] = address.split('#');
    if (place === undefined) continue;
    const its = places.get(page);
    if (its) its.push(place);
    else places.set(page, [place]);
  }
  for (const its of places.values()) its.sort();
  return places;
}

function fileOf(address: string): string {
  return (address.endsWith('/') ? `${address}index.html` : address).slice(1);
}

/** How to have a file again that the archive has left out or not asked for, if the thing it belongs to is there. */
function askFor(address: string, present: Pick<ReadonlySet<string>, 'has'>): string | undefined {
  const format = formatAt(address);
  if (!format || !present.has(address.slice(0, -format.file.length))) return undefined;
  if (format.stands === 'if asked for') return `Write “${format.name}” into archive.yaml under formats.add.`;
  return format.stands === 'usually' ? `Take “${format.name}” out of formats.not in archive.yaml.` : undefined;
}

const ways =
  'Restore what it was made from; or say in redirects.yaml where it is now; or leave the record with “moved”, “split” or “withdrawn”.';
const anchorWays = 'Give the entry its id back, or list the id under “retired” in the same file.';
