import type { Words } from '../../languages.ts';

/** Les articles côte à côte, disposés par un script d’après leurs données. */
export const columns: Words['compare']['columns'] = {
  heading: 'Les lire côte à côte',
  choose: 'Choisissez-en deux ou plus. Un script dans votre navigateur les met côte à côte.',
  chooseAmong: { other: 'Choisir parmi les {count} articles' },
  set: 'Mettre côte à côte',
  title: '{story} : côte à côte',
  describes: 'Deux articles ou plus côte à côte, phrase par phrase : {story}.',
  tooFew: 'Il n’y a pas encore deux articles de ce sujet dans l’archive.',
  chooseTwo: 'Choisissez au moins deux articles.',
  failed: 'Les articles n’ont pas pu être chargés. Rechargez la page pour réessayer.',
  fetching: 'Chargement des articles…',
  status:
    '{names} côte à côte. Entre les copies d’un même texte, ce que l’une a et l’autre non est marqué. Ailleurs, les mots qu’une phrase partage avec la première de sa ligne sont soulignés.',
  inTab: '{names} côte à côte · {title}',
  onlyIn: 'Seulement dans {name}',
  missingIn: 'Absent dans {name}',
  notLinked: 'Aucun pendant encore relié',
  with: '{link}, avec {place}',
  inPart: 'en partie',
  moved: 'déplacé',
  inAnotherOrder: 'dans un autre ordre',
  byProgram: 'proposé par un programme',
  related: '{relation} : {place}',
  counterpart: 'Pendant',
  link: 'Lien',
  linkToRow: 'Lien vers la ligne {row}',
  cite: 'Citer',
  citeRow: 'Citer la ligne {row}',
  copy: 'Copier',
  copied: 'Copié',
};
