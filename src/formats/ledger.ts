import type { Archive } from '../archive/archive.ts';
import { lastPublications } from '../archive/published.ts';
import { writeShownHeads } from '../ledger/heads.ts';

/** The last publications the site was made after, so that a site or a ledger that was put back is found out. */
export async function writeLedgerHeads(archive: Archive): Promise<string> {
  return writeShownHeads(await lastPublications(archive));
}
