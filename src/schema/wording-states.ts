import type { Terms } from './terms.ts';

/** What holding words in quotation marks against another text of their source shows. */
export const wordingStates = {
  same: { label: 'the same words', says: 'Another text of its source has the same words.' },
  contained: { label: 'the same words, fewer', says: 'Another text of its source has these words and more.' },
  fuller: { label: 'the same words, more', says: 'Another text of its source has a part of them, and no other word.' },
  overlaps: {
    label: 'the same words where both have any',
    says: 'This and another text of its source are cut off at different places; what both have is the same.',
  },
  differs: { label: 'other words', says: 'The best text of its source that is known has other words there.' },
  measure: {
    label: 'the measure',
    says: 'It is the best text of its source here: the others are held against it.',
  },
  'other-language': {
    label: 'another language',
    says: 'Other texts of its source are in another language: words cannot be held against words.',
  },
  translated: {
    label: 'translated',
    says: 'It was translated by a machine, and no text of its source that was not is known.',
  },
  'no-source': { label: 'source not established', says: 'No editor has established whose text its page has.' },
  alone: { label: 'nothing to hold it against', says: 'No other text of its source with these words is known here.' },
  reported: { label: 'reported', says: 'Without quotation marks: nobody promises the words.' },
} as const satisfies Terms;
