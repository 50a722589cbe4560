import type { JoinedClaim } from '../../../archive/comparison/claims.ts';

/** Whether a claim may stand in other articles too: in one without an account that no editor has read completely against those with one. */
export function isUnread({ cells }: JoinedClaim): boolean {
  return cells.some(({ accounts, lost, isSilent }) => accounts.length === 0 && lost === undefined && !isSilent);
}
