import { imprintPhrases } from '../../furniture-words.ts';
import type { Rule } from './rules.ts';

/** Copyright and company lines. */
export const imprintLines: Rule = {
  kind: 'imprint',
  says: 'A copyright line.',
  find: (blocks) => blocks.filter(({ text, words }) => words <= 60 && (begins.test(text) || holdsImprint(text))),
};

const begins = /^[^\p{L}\p{N}]*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)/iu;

function holdsImprint(text: string): boolean {
  const small = text.toLowerCase();
  return imprintPhrases.some((words) => small.includes(words));
}
