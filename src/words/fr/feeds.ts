import type { Words } from '../languages.ts';

/** Ce que l’archive dit aux lecteurs de flux et aux navigateurs qui proposent sa recherche. */
export const feeds: Words['feeds'] = {
  description: 'Les articles, à mesure qu’ils entrent dans {archive}.',
  entry: '{outlet}, {date}. {summary}',
  corrections: 'Corrections · {archive}',
  correctionsDescription: 'Ce que {archive} a rectifié depuis la publication, et là où un média a modifié son texte.',
  withdrawn: 'Retiré.',
  byOutlet: 'Modifié par le média.',
  version: 'Version {number}.',
  searchIn: 'Rechercher dans {archive}',
};
