import type { CorrespondenceData } from '../schema/comparison.ts';
import { findArticle, type Article } from './articles.ts';
import { once } from './once.ts';
import { loadRecords } from './records.ts';

/**
 * Which passages of other articles say what a passage of this one says, by passage id; each other article once, at its
 * first such sentence. What is only related, or a scrap left by damage, does not count.
 */
export async function counterpartsOf(article: Article): Promise<Map<string, Counterpart[]>> {
  const byPassage = new Map<string, Counterpart[]>();
  for (const { from, to } of (await linksByArticle()).get(article.id) ?? []) {
    const passage = from.place.replace(/s\d+$/, '');
    const here = byPassage.get(passage) ?? [];
    if (here.some((one) => one.article.id === to.id)) continue;
    byPassage.set(passage, [...here, { article: await findArticle(to.id), place: to.place }]);
  }
  return byPassage;
}

/** The sentences of an article that another article of its story has too. */
export async function counterpartSentences(article: Article): Promise<Set<string>> {
  return new Set(((await linksByArticle()).get(article.id) ?? []).map(({ from }) => from.place));
}

const linksByArticle = once(async () => {
  const { correspondences } = await loadRecords();
  const ends = [...correspondences.values()]
    .flatMap(({ data }) => data.correspondences)
    .filter(({ relation }) => saysTheSame.has(relation))
    .map(({ a, b }) => [a, b].map(({ article, place }) => ({ id: article.id, place })))
    .flatMap(([a, b]) =>
      a && b
        ? [
            { from: a, to: b },
            { from: b, to: a },
          ]
        : [],
    );
  return Map.groupBy(
    ends.filter(({ from, to }) => from.id !== to.id),
    ({ from }) => from.id,
  );
});

/** Relations that make one sentence a counterpart of another. */
const saysTheSame: ReadonlySet<CorrespondenceData['relation']> = new Set(['near-verbatim', 'paraphrase', 'same-fact']);

/** A place in another article that says the same. */
export interface Counterpart {
  article: Article;
  place: string;
}
