import { countPresent } from '../volume/word-line.ts';
import { putInOrder } from '../ranking/order.ts';
import { isCommon, rate, weighPart } from '../ranking/rank.ts';
import { judgeTiers, type Judged } from '../ranking/tiers.ts';
import { tiers, type Answer, type FoundArticle, type PartReport, type Progress, type Tier } from './answer.ts';
import { FacetCounts } from './facet-counts.ts';
import { isPlain, type Part } from './plan.ts';
import type { Search, SearchedVolume } from './search.ts';
import type { Asked, Told } from './service.ts';

/** An answer of all that is known so far. */
export function compose(state: Search, how: Answer['state'], progress: Progress): Told {
  const { asked, question, parts, volumes } = state;
  const withSome = how !== 'failed' && question !== undefined && isPlain(question);
  const passages = volumes.reduce((sum, { volume }) => sum + volume.articleOf.length, 0);
  const words = volumes.reduce((sum, { volume }) => sum + volume.passageAt.length, 0);
  const articles = volumes.reduce((sum, { volume }) => sum + countPresent(volume), 0);
  const average = { passage: words / Math.max(1, passages), article: words / Math.max(1, articles) };
  const having = parts.map((_, part) =>
    volumes.reduce((sum, { counts }) => sum + (counts[part]?.passages.length ?? 0), 0),
  );
  const weights = parts.map(({ isWanted }, part) => (isWanted ? weighPart(having[part] ?? 0, passages) : 0));
  const common = parts.map((_, part) => isCommon(having[part] ?? 0, passages));
  const told = begin(asked, [], { ...progress, failures: [...progress.failures] });
  const facets = new FacetCounts(asked.chosen);
  const found: Judged[] = [];
  for (const searched of volumes) {
    searched.rated = rate(searched.counts, weights, average, searched.volume);
    const judged = judgeTiers(searched, parts, common, withSome, searched.rated);
    for (const one of judged) {
      told.found[one.tier].articles += 1;
      told.found[one.tier].passages += one.passages;
    }
    const left = facets.add(judged, searched.columns);
    for (const one of left) {
      told.left[one.tier] += 1;
      found.push(one);
    }
  }
  const hasWords = state.plan !== undefined;
  const ordered = putInOrder(found, asked.order ?? (hasWords ? 'relevance' : 'newest'));
  told.state = how;
  told.articles = ordered.map(({ article, tier, score, missing }): FoundArticle => ({ article, tier, score, missing }));
  told.storyOf = ordered.map(({ story }) => story?.id ?? '');
  told.stories = Object.fromEntries(
    ordered.flatMap(({ story }) => (story ? [[story.id, { title: story.title, says: story.says }]] : [])),
  );
  told.facets = facets.list();
  told.months = facets.times('month');
  // Days are worth telling apart where there is one month.
  told.days = told.months.filter(([, count]) => count > 0).length === 1 ? facets.times('day') : [];
  told.parts = parts.map((part, number): PartReport => reportPart(part, number, volumes));
  return told;
}

function reportPart(part: Part, number: number, volumes: readonly SearchedVolume[]): PartReport {
  return {
    text: part.text,
    start: part.start,
    end: part.end,
    forms: [],
    ...(part.entity ? { entity: part.entity } : {}),
    isWanted: part.isWanted,
    articles: volumes.reduce((sum, { counts }) => sum + (counts[number]?.articles ?? 0), 0),
    suggestions: [],
  };
}

/** An answer of which nothing is known yet. */
export function begin(asked: Asked, faults: Answer['faults'], progress: Progress): Told {
  return {
    asked,
    state: 'searching',
    faults,
    progress,
    found: Object.fromEntries(tiers.map((tier) => [tier, { articles: 0, passages: 0 }])) as Answer['found'],
    left: { passage: 0, article: 0, some: 0 } satisfies Record<Tier, number>,
    parts: [],
    articles: [],
    facets: {},
    months: [],
    days: [],
    storyOf: [],
    stories: {},
  };
}
