import { readPublished } from '../archive/published.ts';
import { writeShownHeads } from '../ledger/heads.ts';

/** The last publications the site was made after, so that a site or a ledger that was put back is found out. */
export async function GET(): Promise<Response> {
  const { heads } = await readPublished();
  return new Response(writeShownHeads(heads), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
