import { collateStory, type ArticleDerivation } from '../../collation/collate.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { placeArticle } from '../../collation/place-article.ts';
import { contained, runsOf, type Label } from './label-pairs.ts';
import { printScore } from './print-score.ts';
import { loadRealStories, type CollatedStory, type RealStory } from './real-stories.ts';
import { sampleStories } from './sample-stories.ts';
import { scoreProposals } from './score-proposals.ts';

/**
 * Measures the proposals on real articles of several outlets: derivations against labels, false ones among independent
 * reports, and where articles are placed; beside two simple rules, to see what the engine is worth. The stories that were
 * looked at while limits were set and those that were not are told apart. Links, quotations and placings have no labels:
 * a sample of them is printed to be judged by reading.
 */
export function benchStories(file: string, { pairs, sample, seed }: StoriesOptions): void {
  const stories = loadRealStories(file, pairs);
  const collated = stories.map((story) => ({ story, ...collateStory(story.articles) }));
  for (const half of ['looked at', 'kept apart'] as const) {
    const some = collated.filter(({ story }) => story.half === half);
    console.log(`\n${half}: ${some.length} stories, ${countArticles(some)} articles`);
    judge('derivations', some, ({ relation }) => relation !== 'independent');
    judge('  rule: .05 taken beyond the best', some, ({ beyondBest }) => beyondBest >= 0.05);
    judge('  rule: .1 of runs of five words', some, (_, shared) => shared >= 0.1);
    judgePlaces(
      some.map(({ story }) => story),
      stories,
    );
  }
  if (sample > 0) sampleStories(collated, stories, sample, seed);
}

/** Scores a rule on the pairs with a label; unsettled pairs are neither right nor wrong. */
function judge(
  what: string,
  collated: readonly CollatedStory[],
  isProposed: (derivation: ArticleDerivation, shared: number) => boolean,
): void {
  const proposed: string[] = [];
  const labelled: Record<Label, Set<string>> = { copy: new Set(), independent: new Set(), unsettled: new Set() };
  for (const { story, derivations } of collated) {
    const runs = new Map(story.articles.map((article) => [article.id, runsOf(article, 5)]));
    const ids = new Set(runs.keys());
    for (const [key, label] of story.labels) if (key.split(' ').every((id) => ids.has(id))) labelled[label].add(key);
    for (const derivation of derivations)
      if (isProposed(derivation, contained(runs.get(derivation.a), runs.get(derivation.b))))
        proposed.push(placePairKey(derivation.a, derivation.b));
  }
  const settled = proposed.filter((key) => labelled.copy.has(key) || labelled.independent.has(key));
  printScore(what, scoreProposals(settled, labelled.copy));
  const wrong = settled.filter((key) => labelled.independent.has(key)).length;
  const open = proposed.filter((key) => labelled.unsettled.has(key)).length;
  console.log(
    `    ${wrong} false of ${labelled.independent.size} independent pairs; ${open} proposed of ${labelled.unsettled.size} unsettled ones`,
  );
}

/** Places every article, once with the rest of its own story among the others and once as if its event were new. */
function judgePlaces(some: readonly RealStory[], stories: readonly RealStory[]): void {
  let [known, first, offered, wrong, strange, all] = [0, 0, 0, 0, 0, 0];
  for (const { id, articles } of some) {
    const others = stories.filter((story) => story.id !== id);
    for (const article of articles) {
      all++;
      if (placeArticle(article, others)[0]?.isProposed) strange++;
      if (articles.length < 2) continue;
      const best = placeArticle(article, stories)[0];
      known++;
      if (best?.story === id) first++;
      if (best?.isProposed && best.story === id) offered++;
      else if (best?.isProposed) wrong++;
    }
  }
  console.log(
    `  place: own story first ${first} of ${known}, offered ${offered}, a wrong one offered ${wrong}; of a new event a wrong one offered ${strange} of ${all}`,
  );
}

function countArticles(collated: readonly CollatedStory[]): number {
  return collated.reduce((sum, { story }) => sum + story.articles.length, 0);
}

interface StoriesOptions {
  /** A file of labels, if there is one. */
  pairs: string | undefined;
  /** How many of each kind of proposal are printed. */
  sample: number;
  seed: number;
}
