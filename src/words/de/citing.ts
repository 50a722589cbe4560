import type { Words } from '../languages.ts';

/** Einen Absatz zitieren: das Fenster, und was dahin führt. */
export const citing: Words['citing'] = {
  hint: 'Drücken Sie die Zahl eines Absatzes oder wählen Sie Wörter aus, um sie zu zitieren.',
  offer: 'Diese Wörter zitieren',
  passage: 'Absatz {number} zitieren',
  passages: 'Absätze {first} bis {last} zitieren',
  notes: 'Anmerkungen zu diesen Wörtern: {notes}',
  as: 'Als',
  citation: 'Zitat',
  link: 'Link zum Absatz',
  linkOfWords: 'Link, der die Wörter markiert',
  copy: 'Kopieren',
  copyWhat: 'Kopieren: {what}',
  copied: '{what}: kopiert.',
  notCopied: 'Der Browser lässt die Seite nicht kopieren: Der Text ist ausgewählt, kopieren Sie ihn von dort.',
  notFetched:
    'Das Zitat ließ sich nicht holen. Die Links sind vollständig; schließen Sie dies und versuchen Sie es für das Zitat noch einmal.',
  close: 'Schließen',
  otherWords:
    'Der Link, dem Sie gefolgt sind, wurde für andere Worte gemacht, als hier bei {place} stehen, und keine aufbewahrte Fassung hat sie.',
  noSuchPassage:
    'Der Link, dem Sie gefolgt sind, wurde für einen Absatz gemacht, den dieser Artikel nicht hat: {place}.',
};
