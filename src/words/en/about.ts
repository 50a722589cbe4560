/** The archive on itself: its about pages, the pages it has written of itself, and what was corrected. */
export const about = {
  /** Said of a page of the archive's own to search engines, where it has no sentence for that. */
  ownPage: '{title}: {archive} says it of itself.',
  /** Below the text of such a page. */
  changedOn: 'Last changed on {day}',
} as const;
