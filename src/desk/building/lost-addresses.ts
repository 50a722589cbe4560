import { formatAt } from '../../formats/standing.ts';
import type { Fault } from '../../records/fault.ts';
import { listAddresses } from './site-files.ts';

/**
 * Finds what was published once and a newly built site does not have: no page, no redirection, nothing that says what
 * became of it.
 * @param published addresses from the site's root, with the day each was first published.
 * @param folder the folder of the new site.
 */
export async function findLostAddresses(published: ReadonlyMap<string, string>, folder: string): Promise<Fault[]> {
  if (published.size === 0) return [];
  const present = new Set(await listAddresses(folder));
  return [...published]
    .filter(([address]) => !present.has(address))
    .map(([address, since]) => ({
      file: address,
      found: `nothing at this address, which is published since ${since}`,
      expected: 'the page, or what became of it: somebody may have cited it',
      remedy: address.includes('#') ? anchorWays : (askFor(address, present) ?? ways),
    }));
}

/** How to have a file again that the archive has left out or not asked for, if the thing it belongs to is there. */
function askFor(address: string, present: ReadonlySet<string>): string | undefined {
  const format = formatAt(address);
  if (!format || !present.has(address.slice(0, -format.file.length))) return undefined;
  if (format.stands === 'if asked for') return `Write “${format.name}” into archive.yaml under formats.add.`;
  return format.stands === 'usually' ? `Take “${format.name}” out of formats.not in archive.yaml.` : undefined;
}

const ways =
  'Restore what it was made from; or say in redirects.yaml where it is now; or leave the record with “moved”, “split” or “withdrawn”.';
const anchorWays = 'Give the entry its id back, or list the id under “retired” in the same file.';
