import type { Archive } from '../archive.ts';
import type { CorrespondenceData } from '../../schema/comparison.ts';
import { byArticle, findArticle, type Article } from '../articles.ts';
import { once, onceFor } from '../asking/once.ts';

/**
 * Which passages of other articles say what a passage of this one says, by passage id; each other article once, at its
 * first such sentence. What is only related, a scrap left by damage, or proposed by a program does not count.
 */
export const counterpartsOf = onceFor('counterparts of', joinCounterparts, byArticle);

function joinCounterparts(archive: Archive, article: Article): Map<string, Counterpart[]> {
  const byPassage = new Map<string, Counterpart[]>();
  for (const { from, to, relation, by } of linksByArticle(archive).get(article.id) ?? []) {
    if (!saysTheSame.has(relation) || by === 'machine') continue;
    const passage = from.place.replace(/s\d+$/, '');
    const here = byPassage.get(passage) ?? [];
    if (here.some((one) => one.article.id === to.id)) continue;
    byPassage.set(passage, [...here, { article: findArticle(archive, to.id), place: to.place }]);
  }
  return byPassage;
}

/** The sentences of an article of which another article of its story has a counterpart, be it no more than a scrap of it. */
export const counterpartSentences = onceFor(
  'sentences with counterparts',
  (archive, article: Article): Set<string> =>
    new Set((linksByArticle(archive).get(article.id) ?? []).map(({ from }) => from.place)),
  byArticle,
);

const linksByArticle = once('links by article', (archive: Archive) => {
  const { correspondences } = archive.records;
  const ends = [...correspondences.values()]
    .flatMap(({ data }) => data.correspondences)
    .filter(({ relation }) => relation !== 'related')
    .flatMap(({ a, b, relation, by }) => {
      const [one, other] = [a, b].map(({ article, place }) => ({ id: article.id, place }));
      if (!one || !other) return [];
      return [
        { from: one, to: other, relation, by },
        { from: other, to: one, relation, by },
      ];
    });
  return Map.groupBy(
    ends.filter(({ from, to }) => from.id !== to.id),
    ({ from }) => from.id,
  );
});

/** Relations that make one sentence a counterpart of another. */
export const saysTheSame: ReadonlySet<CorrespondenceData['relation']> = new Set([
  'near-verbatim',
  'paraphrase',
  'same-fact',
]);

/** A place in another article that says the same. */
export interface Counterpart {
  article: Article;
  place: string;
}
