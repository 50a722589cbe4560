import { pairSentences, type PairRow, type PairSide } from '../collation/pair-sentences.ts';
import { compareKey } from '../paths.ts';
import { sentenceText } from '../text/passages.ts';
import type { Article } from './articles.ts';
import { readAllLinks } from './proposals.ts';
import { readArticle } from './reading.ts';
import type { Story } from './stories.ts';

/** What stands for an article in the address of a comparison: its siglum, else its id. */
export function pairKey({ data, id }: Article): string {
  return compareKey(id, data.siglum);
}

/** Articles in the order of their keys. */
export function sortByKey(articles: Article[]): Article[] {
  return articles.toSorted((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
}

/** Every two articles of a story, in the order of their keys, so that the address of a pair does not depend on dates. */
export function listPairs(articles: Article[]): [Article, Article][] {
  const sorted = sortByKey(articles);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [Article, Article] => [a, b]));
}

/** What stands for a pair in its address. */
export function keyOfPair(pair: [Article, Article]): string {
  return pair.map(pairKey).join('-');
}

/** Two articles side by side: every sentence of both, those that say the same in one row. */
export async function readPair(story: Story, a: Article, b: Article): Promise<PairRow[]> {
  const [left, right, links] = await Promise.all([readSentences(a), readSentences(b), readAllLinks(story)]);
  return pairSentences({ article: a.id, sentences: left }, { article: b.id, sentences: right }, links);
}

/** The sentences of an article that tell something: all but byline and dateline. */
async function readSentences(article: Article): Promise<PairSide['sentences']> {
  const { passages } = await readArticle(article);
  return passages
    .filter(({ role }) => role !== 'byline' && role !== 'dateline')
    .flatMap((passage) =>
      passage.sentences.map((sentence) => ({ id: sentence.id, text: sentenceText(passage, sentence) })),
    );
}
