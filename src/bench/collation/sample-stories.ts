import { matchQuotations } from '../../collation/quotations/match-quotations.ts';
import { placeArticle } from '../../collation/place-article.ts';
import { makeRandom } from './make-random.ts';
import type { CollatedStory, RealStory } from './real-stories.ts';

/**
 * Prints proposals drawn by lot, to be judged by reading: links of sentences, quotations in marks in both articles,
 * quotations that one article reports, and placings of articles whose event is new.
 */
export function sampleStories(
  collated: readonly CollatedStory[],
  stories: readonly RealStory[],
  size: number,
  seed: number,
): void {
  const random = makeRandom(seed);
  const texts = readTexts(stories);
  const at = ({ article, sentence }: { article: string; sentence: string }): string =>
    `${article}#${sentence} ${texts.get(`${article}#${sentence}`)}`;
  const links = collated.flatMap(({ links: some }) => some.filter(({ relation }) => relation !== 'related'));
  show('links', draw(links, size, random), ({ a, b, score, kept, why }) => [
    `${why} ${score} kept ${kept}`,
    at(a),
    at(b),
  ]);
  const quoted = collated.map(({ story }) => matchQuotations(story.articles));
  for (const form of ['direct', 'indirect'] as const) {
    const all = quoted.flatMap(({ quotations, matches }) =>
      matches.filter((match) => match.form === form).map((match) => ({ ...match, quotations })),
    );
    show(`quotations, ${form}`, draw(all, size, random), ({ a, b, to, score, quotations }) => [
      String(score),
      `${quotations[a]?.article} “${quotations[a]?.text}”`,
      b === undefined
        ? to.sentences.map((sentence) => at({ article: to.article, sentence })).join(' ')
        : `${to.article} “${quotations[b]?.text}”`,
    ]);
  }
  const articles = stories.flatMap((story) => story.articles.map((article) => ({ story, article })));
  show('placings of articles of a new event', draw(articles, size, random), ({ story, article }) => {
    const others = stories.filter((one) => one !== story);
    const [best] = placeArticle(article, others);
    return [
      `${best?.isProposed ? 'offered' : 'not offered'} ${best?.story} ${best?.score} ${best?.shared.join(' ')}`,
      at({ article: article.id, sentence: 'ts1' }),
    ];
  });
}

function draw<T>(all: readonly T[], size: number, random: () => number): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(size, all.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function show<T>(what: string, drawn: readonly T[], linesOf: (one: T) => string[]): void {
  console.log(`\n${what}: ${drawn.length} drawn`);
  for (const [number, one] of drawn.entries()) console.log(`\n${number + 1}. ${linesOf(one).join('\n   ')}`);
}

function readTexts(stories: readonly RealStory[]): Map<string, string> {
  return new Map(
    stories.flatMap(({ articles }) =>
      articles.flatMap(({ id, passages }) =>
        passages.flatMap(({ text, sentences }) =>
          sentences.map((one) => [`${id}#${one.id}`, text.slice(one.start, one.end)] as const),
        ),
      ),
    ),
  );
}
