import type { en } from '../../words/en.ts';
import type { Filling } from '../../words/message.ts';
import type { Said } from '../../words/voice.ts';
import type { QuotedChange } from './compare-quoted.ts';
import type { WordingVerdict } from './judge-wordings.ts';

/**
 * Says a verdict: a sentence, with a place for what the words were held against where that is known, and what is doubtful of
 * it. Of reported speech nothing is said.
 */
export function sayVerdict({ state, certainty, isTranslated, isDoubtful }: SaidVerdict, words: Utterances): Verdict {
  const { translated, changed, likely } = words.doubts;
  return {
    says: state === 'reported' ? '' : words.verdicts[state],
    doubts: [
      ...(isTranslated ? [translated] : []),
      ...(isDoubtful ? [changed] : []),
      ...(certainty === 'likely' ? [likely] : []),
    ],
  };
}

/** Which message says where two wordings part: “army” for “military”, “the” added, without “not”, or only what the other does not have. */
export function changeOf({ has, instead }: QuotedChange): keyof Utterances['changes'] {
  if (!has) return 'without';
  if (instead === undefined) return 'only';
  return instead === '' ? 'added' : 'exchanged';
}

type Utterances = Said<(typeof en)['compare']['utterances']>;

type SaidVerdict = Pick<WordingVerdict, 'state' | 'certainty' | 'isTranslated' | 'isDoubtful'>;

interface Verdict {
  says: string | Filling<'witness'>;
  doubts: string[];
}
