import type { FamilyDecision, SentenceDecision } from './decision.ts';
import type { Questions } from './find-questions.ts';
import { articleOfPlace } from './article-of-place.ts';

/** The sentences that are accepted along with a family: those nearly word for word the same in articles that were accepted. */
export function sentencesAlong(
  families: readonly FamilyDecision[],
  { families: asked, pairs }: Questions,
): SentenceDecision[] {
  return families
    .filter(({ made, withSentences }) => made === 'accept' && withSentences)
    .flatMap(({ articles, certainty, where }) => {
      const groups = [...asked, ...pairs]
        .filter((family) => family.articles.some((id) => articles.includes(id)))
        .flatMap(({ inside, known }) =>
          inside.map((group) => ({ ...group, copies: new Set([...articles, ...known]) })),
        );
      return groups
        .filter(({ isVerbatim }) => isVerbatim)
        .map(({ to, sentences, copies }) => {
          const its = sentences.filter((place) => copies.has(articleOfPlace(place)));
          return { made: 'accept' as const, to, sentences: its, not: [], certainty, where };
        })
        .filter(({ to, sentences }) => sentences.length > (to === undefined ? 1 : 0));
    });
}
