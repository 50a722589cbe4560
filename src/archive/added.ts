import type { Archive } from './archive.ts';
import { addressOf } from '../ledger/addresses.ts';
import { assessmentOf } from '../schema/states.ts';
import type { Article } from './articles.ts';
import { publishedSince } from './published.ts';

/**
 * The day an article came into the archive, `YYYY-MM-DD`: when it was first published; before that, when it was received
 * or, if nobody noted that, assessed. Of one that is neither published nor dated so, no day is known.
 */
export async function addedOn(archive: Archive, { id, data }: Article): Promise<string | undefined> {
  const published = await publishedSince(archive, addressOf(`articles/${id}/index.html`) ?? '');
  return published ?? data.received.date ?? assessmentOf(data)?.assessed;
}
