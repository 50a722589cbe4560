import type { Correspondence } from './edition.ts';

/**
 * Reads from the correspondences of a story which sentences are versions of one another. Sentences that tell the same
 * fact in words of their own are none.
 */
export function readBonds(correspondences: readonly Correspondence[]): Bonds {
  const bonds = correspondences.flatMap((correspondence) => {
    const { a, b, relation } = correspondence;
    const strength = strengths[relation];
    if (strength === undefined || a.article === b.article) return [];
    return [
      { from: keyOf(a.article, a.place), key: keyOf(b.article, b.place), to: b, strength, correspondence },
      { from: keyOf(b.article, b.place), key: keyOf(a.article, a.place), to: a, strength, correspondence },
    ];
  });
  return Map.groupBy(bonds, ({ from }) => from);
}

/** The key of a place among the bonds. */
export function keyOf(article: string, place: string): string {
  return `${article}#${place}`;
}

const strengths: Partial<Record<Correspondence['relation'], number>> = {
  'near-verbatim': 3,
  paraphrase: 2,
  residue: 1,
};

/** For each sentence, by its key, those that are versions of it. */
export type Bonds = Map<string, Bond[]>;

export interface Bond {
  /** The keys of the sentence and of its version. */
  from: string;
  key: string;
  to: Correspondence['a'];
  /** How much it counts where not all bonds can stand side by side. */
  strength: number;
  correspondence: Correspondence;
}
