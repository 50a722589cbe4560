import { addressOf } from '../ledger/addresses.ts';
import type { Article } from './articles.ts';
import { readPublished } from './published.ts';

/**
 * The day an article came into the archive, `YYYY-MM-DD`: when it was first published; before that, when it was received
 * or, if nobody noted that, assessed.
 */
export async function addedOn({ id, data }: Article): Promise<string> {
  const { since } = await readPublished();
  return since.get(addressOf(`articles/${id}/index.html`) ?? '') ?? data.received.date ?? data.reliability.assessed;
}
