import { writeWithdrawal } from '../../ledger/withdrawals.ts';
import type { FactKind } from '../../ledger/publication.ts';
import type { CheckForLedger } from '../../records/check/check-content.ts';
import type { Ledger } from '../../records/load-ledger.ts';
import { followRetired, type RetiredIds } from '../../records/retired/retired-records.ts';

/**
 * Finds what of an archive the ledger does not have yet: addresses, words and originals of each version, withdrawals.
 * @param check what was read in the archive.
 * @param addresses those of the site that was built from it.
 */
export function findNewFacts(
  { ledger, retired, newWords }: Pick<CheckForLedger, 'ledger' | 'retired' | 'newWords'>,
  addresses: readonly string[],
): Record<FactKind, string[]> {
  return {
    addresses: addresses.filter((address) => !ledger.addresses.has(address)),
    ...newWords,
    withdrawals: listWithdrawals(ledger, retired.articles),
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
