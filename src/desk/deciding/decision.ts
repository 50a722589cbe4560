import type { Certainty } from '../../provenance/evidence.ts';

/** What was decided in several places, together. */
export function joinDecisions(...some: readonly Decisions[]): Decisions {
  return {
    families: some.flatMap(({ families }) => families),
    sentences: some.flatMap(({ sentences }) => sentences),
    quotations: some.flatMap(({ quotations }) => quotations),
  };
}

/** How many are put on record: an accepted quotation only an editor can enter. */
export function countDecisions({ families, sentences, quotations }: Decisions): number {
  return families.length + sentences.length + quotations.filter(isRecorded).length;
}

function isRecorded({ made, not }: QuotationDecision): boolean {
  return made === 'reject' || not.length > 0;
}

/** What an editor has decided of articles: whether they are copies of one text. */
export interface FamilyDecision extends Made {
  /** That of the family as it is called or will be. */
  id: string;
  /** Whether it is on record, and the articles come to it. */
  isAdded: boolean;
  articles: string[];
  /** Articles that are none, whatever is decided of the others. */
  not: string[];
  /** Whether the sentences that are nearly word for word the same in them are accepted too. */
  withSentences: boolean;
}

/** What an editor has decided of sentences: whether they are one wording. */
export interface SentenceDecision extends Made {
  /** One of those that are known to be, to which these come. */
  to?: string | undefined;
  /** As `article-id#p3s2`. */
  sentences: string[];
  /** Sentences that are none of them, whatever is decided of the others. */
  not: string[];
}

/** What an editor has decided of places: whether they are wordings of one utterance. */
export interface QuotationDecision extends Omit<Made, 'certainty'> {
  /** As `article-id#p3s2`. */
  places: string[];
  /** Places that are none of it, whatever is decided of the others. */
  not: string[];
}

interface Made {
  made: 'accept' | 'reject';
  certainty: Certainty;
  /** Where it was written, for messages: `review/flood.yaml, line 14`, `--accept one-text`. */
  where: string;
}

/** All that an editor has decided at one time. */
export interface Decisions {
  families: FamilyDecision[];
  sentences: SentenceDecision[];
  quotations: QuotationDecision[];
}

/** Who decided, and when. */
export interface Decider {
  by: string;
  date: string;
}
