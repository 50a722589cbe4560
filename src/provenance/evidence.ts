import type { ArticleData } from '../schema/article.ts';
import type { DerivationsData } from '../schema/derivations.ts';

/** All that is recorded, and all that a program proposes, of where the articles of a story come from. */
export interface Evidence {
  articles: readonly EvidencedArticle[];
  /** Articles that these may come from and that are not counted: those of other stories, those withdrawn. */
  others?: readonly EvidencedArticle[];
  /** What an editor has recorded of who copied whom. */
  record?: EvidencedRecord | undefined;
  /** What a program finds of two articles; nothing here means that it found nothing or was not asked. */
  proposals?: readonly Proposal[];
}

/** What the record of an article says of its origin. */
export interface EvidencedArticle {
  id: string;
  /** BCP 47. */
  language: string;
  outlet: string;
  /** An agency's own page needs no other evidence of whose text it is. */
  isOfAgency: boolean;
  agency?: { outlet: string; certainty: Certainty } | undefined;
  derivation?: EvidencedDerivation | undefined;
}

export interface EvidencedDerivation extends Pick<NonNullable<ArticleData['derivation']>, 'kind' | 'certainty'> {
  fromOutlets: readonly string[];
  fromArticles: readonly string[];
}

/** A record of who copied whom, so far as it tells of origins. */
export interface EvidencedRecord {
  texts: readonly { id: string; outlet?: string | undefined }[];
  steps: readonly Pick<DerivationsData['steps'][number], 'from' | 'to' | 'how' | 'certainty' | 'denied'>[];
  same: readonly { id: string; articles: readonly string[]; certainty: Certainty }[];
  refused: readonly { articles: readonly string[] }[];
}

/** Two articles that a program takes to be one text, or to come from one. */
export interface Proposal {
  a: string;
  b: string;
  relation: 'same-text' | 'derived';
  /** The share of the shorter article that was taken over, from 0 to 1. */
  score: number;
}

export type Certainty = 'sure' | 'likely' | 'guess';
