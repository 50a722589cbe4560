import type { Words } from '../languages.ts';

/** Was um jede Seite steht. */
export const site: Words['site'] = {
  home: 'Start',
  stories: 'Geschichten',
  articles: 'Artikel',
  topics: 'Themen',
  entities: 'Personen & Orte',
  outlets: 'Medien',
  mainWays: 'Hauptmenü',
  skip: 'Zum Inhalt',
  breadcrumb: 'Pfad',
  search: 'Suchen',
  menu: 'Menü',
  searchAll: 'Alle Artikel durchsuchen',
  colours: { auto: 'Farben: automatisch', light: 'Farben: hell', dark: 'Farben: dunkel' },
  textsBelong: 'Die Texte gehören ihren Verlagen und werden hier für die Forschung aufbewahrt.',
  about: 'Über dieses Archiv',
  reliability: 'Wie Zuverlässigkeit beurteilt wird',
  permanence: 'Was bleibt',
  data: 'Daten für die Forschung',
  corrections: 'Berichtigungen',
  contact: 'An das Archiv schreiben',
  feed: 'Feed neuer Artikel: {feeds}',
  newArticles: '{title}: neue Artikel ({format})',
  all: { other: 'Alle {count}' },
};
