import { nameOf } from '../../collation/open-links.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import type { CorrespondenceData } from '../../schema/comparison.ts';
import type { Decider, Decisions } from './decision.ts';
import type { Questions } from './find-questions.ts';
import type { StoryAtDesk, StoryFiles } from './load-story.ts';
import { recordFamilies } from './record-families.ts';
import { recordRefusals } from './record-quotations.ts';
import { recordSentences } from './record-sentences.ts';
import { sentencesAlong } from './sentences-along.ts';

/**
 * Writes down what an editor has decided on a story, with who and when, in the files it belongs into.
 * @param questions what was asked.
 * @returns the files as they will be.
 * @throws what cannot be on record at once.
 */
export function recordDecisions(
  { id, files, collation }: StoryAtDesk,
  { families, sentences, quotations }: Decisions,
  questions: Questions,
  decider: Decider,
): StoryFiles {
  const near = new Set(
    collation.links
      .filter(({ relation }) => relation === 'near-verbatim')
      .map(({ a, b }) => placePairKey(nameOf(a), nameOf(b))),
  );
  const relationOf = (a: string, b: string): CorrespondenceData['relation'] =>
    near.has(placePairKey(a, b)) ? 'near-verbatim' : 'paraphrase';
  const all = [...sentencesAlong(families, questions), ...sentences];
  const { derivations, correspondences } = files;
  return {
    derivations: { ...derivations, text: recordFamilies(derivations.text, id, families, decider) },
    correspondences: { ...correspondences, text: recordSentences(correspondences.text, id, all, decider, relationOf) },
    quotations: { ...files.quotations, text: recordRefusals(files.quotations.text, id, quotations, decider) },
  };
}
