/** On an article that was opened from a search: what leads through the words found in it. Every article carries it, so it is short. */
export const marks = {
  found: 'Words found',
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
  place: '{number} of {count}',
} as const;
