import type { Words } from '../languages.ts';

/** Citer un paragraphe : la fenêtre et ce qui y mène. */
export const citing: Words['citing'] = {
  hint: 'Appuyez sur le numéro d’un paragraphe ou sélectionnez des mots pour les citer.',
  offer: 'Citer ces mots',
  passage: 'Citer le paragraphe {number}',
  passages: 'Citer les paragraphes {first} à {last}',
  notes: 'Notes sur ces mots : {notes}',
  as: 'Style',
  citation: 'Référence',
  link: 'Lien vers le paragraphe',
  linkOfWords: 'Lien qui marque les mots',
  copy: 'Copier',
  copyWhat: 'Copier : {what}',
  copied: '{what} : copié.',
  notCopied: 'Le navigateur ne laisse pas la page copier : le texte est sélectionné, copiez-le à cet endroit.',
  notFetched:
    'La référence n’a pas pu être chargée. Les liens sont complets ; fermez cette fenêtre et réessayez pour la référence.',
  close: 'Fermer',
  otherWords:
    'Le lien que vous avez suivi a été fait pour d’autres mots que ceux qui figurent ici ({place}), et aucune version conservée ne les a.',
  noSuchPassage: 'Le lien que vous avez suivi a été fait pour un paragraphe que cet article n’a pas : {place}.',
};
