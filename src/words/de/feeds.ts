import type { Words } from '../languages.ts';

/** Was das Archiv Lesern von Feeds sagt, und Browsern, die seine Suche anbieten. */
export const feeds: Words['feeds'] = {
  description: 'Artikel, wie sie in {archive} dazukommen.',
  entry: '{outlet}, {date}. {summary}',
  corrections: 'Berichtigungen · {archive}',
  correctionsDescription:
    'Was {archive} seit der Veröffentlichung richtiggestellt hat, und wo ein Medium seinen Text geändert hat.',
  withdrawn: 'Zurückgezogen.',
  byOutlet: 'Vom Medium geändert.',
  version: 'Fassung {number}.',
  searchIn: 'Suche in {archive}',
};
