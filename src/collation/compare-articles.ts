import type { SentenceLink } from './link-sentences.ts';
import { readSentences, type CollatedArticle } from './read-sentences.ts';
import { compareShingles, type Containment } from './shingles.ts';

/**
 * What two articles make of each other's sentences, given the links that hold (an editor's, or proposals): which stand
 * elsewhere in the order, which one has and the other lacks, and how many three-word shingles they share.
 */
export function compareArticles(
  a: CollatedArticle,
  b: CollatedArticle,
  links: readonly SentencePair[],
): ArticleComparison {
  const [sentencesA, sentencesB] = [readSentences(a), readSentences(b)];
  const [placeA, placeB] = [sentencesA, sentencesB].map(
    (sentences) => new Map(sentences.map(({ id }, place) => [id, place])),
  );
  const pairs = links
    .flatMap((link) =>
      link.a.article === a.id && link.b.article === b.id
        ? [[link.a.sentence, link.b.sentence] as const]
        : link.a.article === b.id && link.b.article === a.id
          ? [[link.b.sentence, link.a.sentence] as const]
          : [],
    )
    .flatMap(([idA, idB]) => {
      const [atA, atB] = [placeA?.get(idA), placeB?.get(idB)];
      return atA === undefined || atB === undefined ? [] : [{ a: idA, b: idB, atA, atB }];
    })
    .toSorted((x, y) => x.atA - y.atA || x.atB - y.atB);
  const inOrder = longestRising(pairs.map(({ atB }) => atB));
  return {
    moved: pairs.filter((_, index) => !inOrder.has(index)).map(({ a: idA, b: idB }) => ({ a: idA, b: idB })),
    onlyInA: sentencesA.filter(({ id }) => !pairs.some((pair) => pair.a === id)).map(({ id }) => id),
    onlyInB: sentencesB.filter(({ id }) => !pairs.some((pair) => pair.b === id)).map(({ id }) => id),
    shingles: compareShingles(sentencesA, sentencesB),
  };
}

/** Indices of a longest run of places that never falls: what kept its order. */
function longestRising(places: number[]): Set<number> {
  const length: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [index, place] of places.entries()) {
    length[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      if ((places[earlier] ?? 0) > place || (length[earlier] ?? 0) + 1 <= (length[index] ?? 0)) continue;
      length[index] = (length[earlier] ?? 0) + 1;
      before[index] = earlier;
    }
    if (last === -1 || (length[index] ?? 0) > (length[last] ?? 0)) last = index;
  }
  const kept = new Set<number>();
  for (let index = last; index !== -1; index = before[index] ?? -1) kept.add(index);
  return kept;
}

/** Two sentences that correspond; a `SentenceLink` is one. */
export type SentencePair = Pick<SentenceLink, 'a' | 'b'>;

export interface ArticleComparison {
  /** Pairs of sentences that do not stand in the order of the rest. */
  moved: { a: string; b: string }[];
  /** Sentences by id that the other lacks. */
  onlyInA: string[];
  onlyInB: string[];
  shingles: Containment;
}
