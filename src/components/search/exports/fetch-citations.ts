import type { CslItem } from '../../../citation/csl-item.ts';
import { paths } from '../../../paths.ts';
import type { ArticleRecord } from '../../../schema/published/article-record.ts';

/**
 * Fetches the citations of articles from their records, some at a time: the same that stand on their pages.
 * @throws if one of them could not be fetched: a file that lacks some would not be known for it.
 */
export async function fetchCitations(
  ids: readonly string[],
  tell: (fetched: number) => void,
  signal: AbortSignal,
): Promise<CslItem[]> {
  const items: CslItem[] = [];
  for (let at = 0; at < ids.length; at += together) {
    const some = ids.slice(at, at + together).map((id) => fetchCitation(id, signal));
    items.push(...(await Promise.all(some)));
    tell(items.length);
  }
  return items;
}

async function fetchCitation(id: string, signal: AbortSignal): Promise<CslItem> {
  const address = paths.articleFile(id, 'record.json');
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { citation }: ArticleRecord = await response.json();
  return citation;
}

/** As many as a browser asks of one host at once. */
const together = 6;
