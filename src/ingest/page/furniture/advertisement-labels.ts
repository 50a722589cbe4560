import { labelKind } from '../../furniture-words.ts';
import type { Rule } from './rules.ts';

/** The label of a place for advertising. */
export const advertisementLabels: Rule = {
  kind: 'advertisement',
  says: 'The label of a place for advertising.',
  find: (blocks) => blocks.filter(({ text, words }) => words <= 8 && labelKind(text) === 'advertisement'),
};
