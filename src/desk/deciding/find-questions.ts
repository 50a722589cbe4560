import { findFamilyQuestions, type FamilyQuestion } from './find-family-questions.ts';
import { findQuotationQuestions, type QuotationQuestion } from './find-quotation-questions.ts';
import { articlesOf, findSentenceQuestions, type SentenceQuestion } from './find-sentence-questions.ts';
import type { StoryAtDesk, StoryDecisions } from './load-story.ts';

/**
 * All that a program proposes for a story and nobody has decided, the weightiest first. Sentences of articles that may be one
 * text wait for that to be decided: what is nearly word for word among them can be accepted along with it.
 */
export function findQuestions(story: StoryAtDesk, decisions: StoryDecisions): Questions {
  const { families, pairs, waiting } = findFamilyQuestions(story, decisions);
  const { groups, waiting: ties } = findSentenceQuestions(story, decisions);
  const asked = [...families, ...pairs].map((family) => {
    const copies = new Set([...family.articles, ...family.known]);
    return { ...family, inside: groups.filter((group) => [...articlesOf(group)].every((id) => copies.has(id))) };
  });
  const inside = new Set(asked.flatMap((family) => family.inside));
  return {
    families: asked.slice(0, families.length),
    pairs: asked.slice(families.length),
    sentences: groups.filter((group) => !inside.has(group)),
    waiting: waiting + inside.size + ties,
  };
}

/** The same with the quotations that may be of one utterance, which takes as long again. */
export function findAllQuestions(story: StoryAtDesk, decisions: StoryDecisions): AllQuestions {
  const { waiting, ...questions } = findQuestions(story, decisions);
  const { groups: quotations, waiting: more } = findQuotationQuestions(story, decisions);
  return { ...questions, quotations, waiting: waiting + more };
}

/** Whether nothing is left to decide. */
export function isAllDecided({ families, pairs, sentences, quotations }: AllQuestions): boolean {
  return families.length + pairs.length + sentences.length + quotations.length === 0;
}

/** What can be decided of a story now. */
export interface Questions {
  families: AskedFamily[];
  pairs: AskedFamily[];
  sentences: SentenceQuestion[];
  /** How many more wait until some of these are decided. */
  waiting: number;
}

export interface AllQuestions extends Questions {
  quotations: QuotationQuestion[];
}

/** Whether articles are one text, with the sentences that wait for the answer. */
export interface AskedFamily extends FamilyQuestion {
  inside: SentenceQuestion[];
}
