import type { Correspondence } from './edition.ts';

/**
 * Reads from the correspondences of a story which sentences are versions of one another. Sentences that tell the same
 * fact in words of their own are none.
 */
export function joinVersionLinks(correspondences: readonly Correspondence[]): VersionLinks {
  const bonds = correspondences.flatMap((correspondence) => {
    const { a, b, relation } = correspondence;
    const strength = strengths[relation];
    if (strength === undefined || a.article === b.article) return [];
    return [
      { from: placeKey(a.article, a.place), key: placeKey(b.article, b.place), to: b, strength, correspondence },
      { from: placeKey(b.article, b.place), key: placeKey(a.article, a.place), to: a, strength, correspondence },
    ];
  });
  return Map.groupBy(bonds, ({ from }) => from);
}

/** The key of a place among the bonds. */
export function placeKey(article: string, place: string): string {
  return `${article}#${place}`;
}

const strengths: Partial<Record<Correspondence['relation'], number>> = {
  'near-verbatim': 3,
  paraphrase: 2,
  residue: 1,
};

/** For each sentence, by its key, those that are versions of it. */
export type VersionLinks = Map<string, VersionLink[]>;

export interface VersionLink {
  /** The keys of the sentence and of its version. */
  from: string;
  key: string;
  to: Correspondence['a'];
  /** How much it counts where not all bonds can stand side by side. */
  strength: number;
  correspondence: Correspondence;
}
