import type { QuestionFault } from '../question/question.ts';

/** How far an article answers: all in one passage, all in the article, or only some of it. */
export const tiers = ['passage', 'article', 'some'] as const;
export type Tier = (typeof tiers)[number];

/** An answer, or as much of one as is known while volumes are still searched. */
export interface Answer {
  /** `searching` while volumes are left; `settled` when all were searched; `failed` if one could not be. */
  state: 'searching' | 'settled' | 'failed';
  faults: QuestionFault[];
  progress: Progress;
  /** How many articles, and how many passages, answer in each tier, before they are narrowed down by facets. */
  found: Record<Tier, { articles: number; passages: number }>;
  /** How many articles of each tier are left of those by the facets chosen. */
  left: Record<Tier, number>;
  /** What each part of the question was taken for, in the order typed. */
  parts: PartReport[];
  /** The articles found, best tier first and in the order asked for, narrowed down by facets: numbers through all volumes. */
  articles: FoundArticle[];
}

export interface Progress {
  volumes: number;
  searched: number;
  /** Articles in the volumes searched, and in all. */
  articlesSearched: number;
  articles: number;
  /** What could not be read: paths of files, or the tag of a language whose endings of words could not be. */
  failures: string[];
}

/** What became of one word, phrase, name or field of a question. */
export interface PartReport {
  /** As typed. */
  text: string;
  start: number;
  end: number;
  /** The forms that were looked for and stand somewhere, most frequent first, with the number of their places. */
  forms: { form: string; places: number; by: 'typed' | 'ending' | 'compound' | 'name' | 'beginning' }[];
  /** The recorded name it was taken for. */
  entity?: { id: string; name: string };
  /** Whether it is wanted (`-word` is not). */
  isWanted: boolean;
  /** Articles that have it. */
  articles: number;
  /** Words of the archive it may have been meant for, if no article has it. */
  suggestions: string[];
}

/** An article that answers; what of it is shown comes when it is read. */
export interface FoundArticle {
  /** Its number through all volumes: number of the first article of its volume, plus its place there. */
  article: number;
  tier: Tier;
  score: number;
  /** Which parts of the question it has not (numbers in `parts`), in tier `some`. */
  missing: number[];
}
