/** What stands around every page. */
export const site = {
  home: 'Home',
  stories: 'Stories',
  articles: 'Articles',
  topics: 'Topics',
  entities: 'People & places',
  outlets: 'Outlets',
  mainWays: 'Main',
  skip: 'Skip to the content',
  breadcrumb: 'Breadcrumb',
  search: 'Search',
  /** Leads to all the ways at the foot of the page, where the window is narrow. */
  menu: 'Menu',
  searchAll: 'Search all articles',
  colours: { auto: 'Colours: auto', light: 'Colours: light', dark: 'Colours: dark' },
  textsBelong: 'Texts belong to their publishers and are kept here for research.',
  about: 'About this archive',
  reliability: 'How reliability is assessed',
  permanence: 'What lasts',
  data: 'Data for research',
  corrections: 'Corrections',
  contact: 'Write to the archivists',
  feed: 'Feed of new articles: {feeds}',
  newArticles: '{title}: new articles ({format})',
  /** A way to a whole list of which the beginning stands above. */
  all: { other: 'All {count}' },
} as const;
