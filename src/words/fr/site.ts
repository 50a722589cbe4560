import type { Words } from '../languages.ts';

/** Ce qui entoure chaque page. */
export const site: Words['site'] = {
  home: 'Accueil',
  stories: 'Sujets',
  articles: 'Articles',
  topics: 'Thèmes',
  entities: 'Personnes et lieux',
  outlets: 'Médias',
  mainWays: 'Menu principal',
  skip: 'Aller au contenu',
  breadcrumb: 'Fil d’Ariane',
  search: 'Rechercher',
  menu: 'Menu',
  searchAll: 'Chercher partout',
  colours: { auto: 'Couleurs : automatiques', light: 'Couleurs : claires', dark: 'Couleurs : sombres' },
  textsBelong: 'Les textes appartiennent à leurs éditeurs et sont conservés ici pour la recherche.',
  about: 'À propos de cette archive',
  reliability: 'Comment la fiabilité est évaluée',
  permanence: 'Ce qui demeure',
  data: 'Données pour la recherche',
  corrections: 'Corrections',
  contact: 'Écrire aux archivistes',
  feed: 'Flux des nouveaux articles : {feeds}',
  newArticles: '{title} : nouveaux articles ({format})',
  all: { other: 'Voir les {count}' },
};
