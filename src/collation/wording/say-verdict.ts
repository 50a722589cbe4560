import type { QuotedChange } from './compare-quoted.ts';
import type { WordingVerdict } from './judge-wordings.ts';

/**
 * Says a verdict in words, with what it was held against between the two parts: “Not as in” … “, where words may have
 * been changed too”. Of reported speech nothing is said.
 */
export function sayVerdict({ state, certainty, isTranslated, isDoubtful }: SaidVerdict): {
  before: string;
  after: string;
} {
  const [before, after = ''] = sayings[state];
  const doubts = [
    isDoubtful ? ', where words may have been changed too' : '',
    certainty === 'likely' ? ' (likely one source)' : '',
  ];
  return {
    before: isTranslated ? `Translated by a machine on the way, and ${before.toLowerCase()}` : before,
    after: [after, ...doubts].join(''),
  };
}

/** Says where two wordings part: “army” for “military”, “the” added, without “not”, or only what the other does not have. */
export function sayChange({ has, instead }: QuotedChange): string {
  if (!has) return `without “${instead ?? ''}”`;
  if (instead === undefined) return `“${has.text}”`;
  return instead === '' ? `“${has.text}” added` : `“${has.text}” for “${instead}”`;
}

/** What stands before the link to what it was held against, and what after it; without a link, all there is to say. */
const sayings: Record<WordingVerdict['state'], readonly [before: string, after?: string]> = {
  same: ['As in'],
  contained: ['As in', ', which has more'],
  fuller: ['As in', ', as far as that goes'],
  overlaps: ['As in', ', where both have words'],
  differs: ['Not as in'],
  measure: ['The others of its source are held against this'],
  'other-language': ['Not compared:', ' is in another language'],
  translated: ['Not compared with', ': translated by a machine, and so is or may be that'],
  'no-source': ['Not compared: whose text this is has not been established'],
  alone: ['Nothing to hold it against: no other text of its source is here'],
  reported: [''],
};

type SaidVerdict = Pick<WordingVerdict, 'state' | 'certainty' | 'isTranslated' | 'isDoubtful'>;
