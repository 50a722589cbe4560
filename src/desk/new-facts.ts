import { writeVersion } from '../ledger/versions.ts';
import { writeWithdrawal } from '../ledger/withdrawals.ts';
import { writeWords } from '../ledger/words.ts';
import type { FactKind } from '../ledger/publication.ts';
import type { CheckOptions, ContentCheck } from '../records/check/check-content.ts';
import { listWordLines } from '../records/published-versions.ts';
import type { Ledger } from '../records/read-ledger.ts';
import { followRetired, type RetiredIds } from '../records/retired.ts';

/**
 * Finds what of an archive the ledger does not have yet: addresses, words and originals of each version, withdrawals.
 * @param check reads the archive.
 * @param addresses those of the site that was built from it.
 */
export async function findNewFacts(
  check: (options: Pick<CheckOptions, 'onVersion'>) => Promise<ContentCheck>,
  addresses: readonly string[],
): Promise<ContentCheck & { facts: Record<FactKind, string[]> }> {
  const [words, versions]: [string[], string[]] = [[], []];
  const read = await check({
    onVersion(article, version, { marks, original }) {
      words.push(...marks.map((mark) => writeWords(article, version, mark)));
      if (original !== undefined) versions.push(writeVersion(article, version, { original, marks }));
    },
  });
  const known = listWordLines(read.ledger);
  return {
    ...read,
    facts: {
      addresses: addresses.filter((address) => !read.ledger.addresses.has(address)),
      words: words.filter((line) => !known.has(line)),
      versions: versions.filter((line) => !known.has(line)),
      withdrawals: listWithdrawals(read.ledger, read.retired.articles),
    },
  };
}

/**
 * Articles whose words were withdrawn and that somebody may have read before, under whatever id: what an article was before
 * it moved may not come back either.
 */
export function listWithdrawals(
  { articles, withdrawals }: Pick<Ledger, 'articles' | 'withdrawals'>,
  retired: RetiredIds,
): string[] {
  const lines = [...articles.keys()].flatMap((id) => {
    const ends = followRetired(retired, id);
    return ends.flatMap((end) => {
      const became = retired.get(end);
      if (!became || !('withdrawn' in became)) return [];
      // One that was divided can be read as long as one of its parts can.
      const gone = ends.length === 1 ? [id, end] : [end];
      return gone.filter((one) => !withdrawals.has(one)).map((one) => writeWithdrawal(one, became.withdrawn));
    });
  });
  return [...new Set(lines)];
}
