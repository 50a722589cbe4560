import type { CorrespondenceData } from '../schema/comparison.ts';
import type { Citation } from '../schema/fields.ts';
import { placePairKey } from './pair-key.ts';

/**
 * Reads on which pairs of sentences editors have decided, so that none of them is proposed again. Where an editor has found
 * sentences to be one wording, what is refused of one of them is refused of all, whichever article comes later.
 */
export function listDecidedPairs({ correspondences = [], rejected = [] }: DecidedRecords): DecidedPairs {
  const wordings = new Map<string, Set<string>>();
  for (const { a, b, relation, scope, by } of correspondences) {
    if (by !== 'editor' || scope !== 'full' || !oneWording.has(relation)) continue;
    const [one, other] = [placeOf(a), placeOf(b)].map((place) => wordings.get(place) ?? new Set([place]));
    if (!one || !other || one === other) continue;
    for (const place of other) wordings.set(place, one.add(place));
    for (const place of one) wordings.set(place, one);
  }
  const wordingOf = (place: string): ReadonlySet<string> => wordings.get(place) ?? new Set([place]);
  const firstOf = (place: string): string => wordings.get(place)?.values().next().value ?? place;
  const keys = new Set([...correspondences, ...rejected].map(({ a, b }) => placePairKey(placeOf(a), placeOf(b))));
  const apart = new Set(
    rejected
      .map(({ a, b }) => [firstOf(placeOf(a)), firstOf(placeOf(b))] as const)
      // An editor may find two to be none although both are one wording with a third.
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => placePairKey(a, b)),
  );
  const areApart = (a: string, b: string): boolean => apart.has(placePairKey(firstOf(a), firstOf(b)));
  const isDecided = (a: string, b: string): boolean =>
    keys.has(placePairKey(a, b)) || areApart(a, b) || wordingOf(a).has(b);
  return { wordingOf, areApart, isDecided };
}

/** A place as records write it: `article-id#p3s2`. */
export function placeOf({ article, place }: Citation): string {
  return `${article.id}#${place}`;
}

/** Relations that say that one wording comes from the other, or both from a third. */
const oneWording: ReadonlySet<CorrespondenceData['relation']> = new Set(['near-verbatim', 'paraphrase']);

/** What a story's correspondences say, so far as it can be read. */
export interface DecidedRecords {
  correspondences?: readonly Pick<CorrespondenceData, 'a' | 'b' | 'relation' | 'scope' | 'by'>[] | undefined;
  rejected?: readonly { a: Citation; b: Citation }[] | undefined;
}

/** Of sentences, each as `article-id#p3s2`. */
export interface DecidedPairs {
  /** Whether an editor has said anything on the two: of themselves, or by what was said of others of their wordings. */
  isDecided: (a: string, b: string) => boolean;
  /** Whether an editor has said that they, or others of the same wording, are not one wording. */
  areApart: (a: string, b: string) => boolean;
  /** All sentences that editors have found to be one wording with this one, itself among them. */
  wordingOf: (place: string) => ReadonlySet<string>;
}
