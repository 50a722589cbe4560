import type { Words } from '../languages.ts';

/** Auf einem Artikel, der aus einer Suche geöffnet wurde: was durch die gefundenen Wörter führt. */
export const marks: Words['marks'] = {
  found: 'Gefundene Wörter',
  previous: 'Voriges',
  next: 'Nächstes',
  clear: 'Löschen',
  place: '{number} von {count}',
};
