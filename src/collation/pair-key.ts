/** Two places in an order of their own, so that a pair is the same pair from either side. */
export function placePairKey(a: string, b: string): string {
  return [a, b].toSorted().join(' ');
}
