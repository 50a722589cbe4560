import type { EvidencedRecord } from './evidence.ts';

/**
 * Tells of two articles whether an editor has found that they are not one text: of themselves, or of copies of them. What
 * is refused of one copy is refused of all, also of those that come later.
 */
export function refusedPairs(record: Pick<EvidencedRecord, 'same' | 'refused'>): (a: string, b: string) => boolean {
  const copiesOf = gatherCopies(record.same);
  const refused = record.refused.map(({ articles }) => articles.map((id) => copiesOf.get(id) ?? new Set([id])));
  return (a, b) =>
    refused.some((sets) => {
      const [ofA, ofB] = [sets.filter((set) => set.has(a)), sets.filter((set) => set.has(b))];
      return ofA.length > 0 && ofB.some((set) => ofA.some((other) => other !== set));
    });
}

/** All copies of the text that an article is a copy of, itself among them, by the id of each. */
export function gatherCopies(same: EvidencedRecord['same']): Map<string, Set<string>> {
  const copiesOf = new Map<string, Set<string>>();
  for (const { id, articles } of same) {
    const keys = [`same:${id}`, ...articles];
    const together = new Set(keys.flatMap((key) => [...(copiesOf.get(key) ?? [key])]));
    for (const key of together) copiesOf.set(key, together);
  }
  return copiesOf;
}
