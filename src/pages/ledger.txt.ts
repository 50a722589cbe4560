import { openArchive } from '../archive/open-archive.ts';
import { joinPublished } from '../archive/published.ts';
import { writeShownHeads } from '../ledger/heads.ts';
import { contentTypeOf } from '../media-types.ts';

/** The last publications the site was made after, so that a site or a ledger that was put back is found out. */
export async function GET(): Promise<Response> {
  const { heads } = await joinPublished(await openArchive());
  return new Response(writeShownHeads(heads), { headers: { 'content-type': contentTypeOf('ledger.txt') } });
}
