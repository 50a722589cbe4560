/** What the archive says to readers of feeds, and to browsers that offer its search. */
export const feeds = {
  description: 'Articles as they are added to {archive}.',
  /** Outlet and date of an article, then what should be known first of it. */
  entry: '{outlet}, {date}. {summary}',
  corrections: 'Corrections · {archive}',
  correctionsDescription: 'What {archive} has set right since it was published, and where an outlet changed its text.',
  withdrawn: 'Withdrawn.',
  byOutlet: 'Changed by the outlet.',
  version: 'Version {number}.',
  searchIn: 'Search in {archive}',
} as const;
