import type { Words } from '../languages.ts';

/** On an article that was opened from a search, in Arabic. */
export const marks: Words['marks'] = {
  found: 'الكلمات التي وُجدت',
  previous: 'السابقة',
  next: 'التالية',
  clear: 'أزل',
  place: '{number} من {count}',
};
