import { collateStory } from '../../collation/collate.ts';
import { toldStories } from './fixtures/invented-stories.ts';
import { makeRandomStory } from './fixtures/random-story.ts';
import { leaveOnePairOut } from './leave-one-out.ts';
import { matchQuotations } from '../../collation/quotations/match-quotations.ts';
import { loadTruth, type StoryTruth } from './story-truth.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { printScore } from './print-score.ts';
import { scoreProposals, type Score } from './score-proposals.ts';
import { scoreQuotations } from './score-quotations.ts';

/** Measures the proposals against what an editor has recorded and against invented stories whose truth is known, and their cost. */
export function benchArchive(content: string): void {
  for (const story of loadTruth(content)) {
    benchStory(story);
    const out = leaveOnePairOut(story);
    printScore('reuse, one pair left out', out.score);
    console.log(
      `  limits chosen then: ${[...new Set(out.chosen.map(({ link, linkInFamily }) => `${link}/${linkInFamily}`))].join(' ')}`,
    );
  }
  for (const story of toldStories) benchStory(story);
  for (const articles of [5, 50, 200]) benchCost(articles, 30);
}

function benchStory(story: StoryTruth): void {
  const { links, derivations } = collateStory(story.articles);
  const keysOf = (some: typeof links): string[] =>
    some.map(({ a, b }) => placePairKey(`${a.article}#${a.sentence}`, `${b.article}#${b.sentence}`));
  console.log(`\n${story.id}: ${story.articles.length} articles`);
  printScore(
    'reuse',
    scoreProposals(keysOf(links.filter(({ relation }) => relation !== 'related')), story.reuse, story.open),
  );
  if (story.sameFact.size > 0)
    printScore(
      'reuse + same fact, related counted',
      scoreProposals(keysOf(links), new Set([...story.reuse, ...story.sameFact]), story.open),
    );
  printScore(
    'derivations',
    scoreProposals(
      derivations.filter(({ relation }) => relation !== 'independent').map(({ a, b }) => placePairKey(a, b)),
      story.derived,
    ),
  );
  const scores = (isDerived: boolean): number[] =>
    derivations.filter(({ a, b }) => story.derived.has(placePairKey(a, b)) === isDerived).map(({ score }) => score);
  console.log(`  taken over: derived from ${Math.min(...scores(true))}, independent to ${Math.max(...scores(false))}`);
  const { proposals, marked, reported } = scoreQuotations(matchQuotations(story.articles), story.quoted);
  console.log(
    `  quotations: ${countOf(proposals, proposals.proposed)} proposals right; found of those in marks in both articles ${countOf(marked, marked.wanted)}, reported by one ${countOf(reported, reported.wanted)}`,
  );
}

function benchCost(articles: number, sentences: number): void {
  const story = makeRandomStory(articles, sentences);
  const start = performance.now();
  const before = process.cpuUsage();
  const { links } = collateStory(story);
  matchQuotations(story);
  const { user, system } = process.cpuUsage(before);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(
    `${articles} articles of ${sentences} sentences: ${seconds} s (${((user + system) / 1e6).toFixed(2)} s of processor), ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most so far, ${links.length} links`,
  );
}

function countOf({ right }: Score, all: number): string {
  return `${right} of ${all}`;
}
