import { must } from '../text/must.ts';
import type { CollatedSentence } from './sentences/collated-sentences.ts';
import type { Wording } from './sentences/find-wordings.ts';
import type { WordingPair } from './sentences/pair-wordings.ts';
import type { StoryText } from './story-text.ts';

/** The article that a number stands for, with the range of its sentences. */
export function articleAt(number: number, { articles }: StoryText): StoryText['articles'][number] {
  return must(articles[number], 'every number of an article is that of one of the story');
}

/** The sentence that a number stands for. */
export function sentenceAt(number: number, { sentences }: StoryText): CollatedSentence {
  return must(sentences[number], 'every number of a sentence is that of one of the story');
}

/** The number of the article that a sentence stands in. */
export function articleOfSentence(sentence: number, { articleOf }: StoryText): number {
  return must(articleOf[sentence], 'every sentence stands in an article');
}

/** The number of the wording that a sentence has. */
export function wordingOfSentence(sentence: number, { wordings: { of } }: StoryText): number {
  return must(of[sentence], 'every sentence has a wording');
}

/** The wording that a number stands for. */
export function wordingAt(number: number, { wordings: { wordings } }: Pick<StoryText, 'wordings'>): Wording {
  return must(wordings[number], 'every number of a wording is that of one of the story');
}

/** The pair of wordings that a number stands for. */
export function pairAt(number: number, { pairs }: StoryText): WordingPair {
  return must(pairs[number], 'every number of a pair is that of one of the story');
}
