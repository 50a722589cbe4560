import { writeVersion } from '../ledger/versions.ts';
import { writeWithdrawal } from '../ledger/withdrawals.ts';
import { writeWords } from '../ledger/words.ts';
import type { FactKind } from '../ledger/publication.ts';
import type { CheckOptions, ContentCheck } from '../records/check.ts';
import { listWordLines } from '../records/published-versions.ts';
import type { Ledger } from '../records/read-ledger.ts';
import type { RetiredIds } from '../records/retired.ts';

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

/** Articles whose words were withdrawn and that somebody may have read before. */
function listWithdrawals({ articles, withdrawals }: Ledger, retired: RetiredIds): string[] {
  return [...retired].flatMap(([id, became]) =>
    'withdrawn' in became && articles.has(id) && !withdrawals.has(id) ? writeWithdrawal(id, became.withdrawn) : [],
  );
}
