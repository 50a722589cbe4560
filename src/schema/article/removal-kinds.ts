import type { Terms } from '../terms.ts';

/** What was taken out of an original to leave the article, by kind. */
export const removalKinds = {
  masthead: { label: 'masthead', says: 'The site’s name or logo.' },
  navigation: { label: 'menu', says: 'Menus and links to other parts of the site.' },
  repetition: {
    label: 'repeated',
    says: 'Words of the article that stand a second time: a doubled caption, byline, headline or paragraph.',
  },
  advertisement: { label: 'advertisement', says: 'Advertising, or the label of a place for it.' },
  dateline: {
    label: 'date line',
    says: 'The date or reading time the page printed; recorded in the facts of the article.',
  },
  teaser: { label: 'teaser', says: 'Another story, an embedded item or a newsletter offered beside the article.' },
  keywords: { label: 'keywords', says: 'Tags and keywords of the page.' },
  disclaimer: { label: 'disclaimer', says: 'A notice on how the page came about or what it is not liable for.' },
  'cookie-notice': { label: 'cookie notice', says: 'A notice on cookies or privacy.' },
  control: { label: 'control', says: 'The text of a button or of a message of the page.' },
  imprint: { label: 'imprint', says: 'Copyright and company lines.' },
} as const satisfies Terms;

/** A kind of what was taken out. */
export type RemovalKind = keyof typeof removalKinds;
