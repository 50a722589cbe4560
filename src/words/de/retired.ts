import type { Words } from '../languages.ts';

/** Seiten von dem, was nicht mehr da ist, und von falschen Adressen. */
export const retired: Words['retired'] = {
  moved: 'Umgezogen',
  movedSays: 'Diese Adresse führt jetzt zu einer anderen.',
  movedHeading: 'Diese Seite ist umgezogen',
  movedStays: 'Links zur alten Adresse bleiben gültig; bitte benutzen Sie von jetzt an die neue.',
  divided: 'Aufgeteilt',
  dividedSays: 'Was unter dieser Adresse stand, ist mehreres geworden.',
  which: {
    articles: 'Welchen Artikel meinen Sie?',
    stories: 'Welche Geschichte meinen Sie?',
    topics: 'Welches Thema meinen Sie?',
    entities: 'Wen oder was meinen Sie?',
    outlets: 'Welches Medium meinen Sie?',
    pages: 'Welche Seite meinen Sie?',
  },
  dividedFrom: 'Was hier als „{id}“ stand, wurde aufgeteilt. Ein Link darauf kann eines von diesen meinen:',
  whereNow: 'Was hier zitiert wurde, und wo es jetzt steht',
  whereItIsNow: 'Wo es jetzt steht',
  noLongerHere: 'Nicht mehr hier: „{id}“.',
  noLongerHereBecause: 'Nicht mehr hier, „{id}“: {says}',
  stoodHere: '„{id}“ stand auf dieser Seite.',
  isNowIn: '{place}, „{words}“, steht jetzt in',
  isWithdrawn: 'Zurückgezogen. {says}',
  withdrawn: '{name} (zurückgezogen)',
  withdrawnSays: 'Was hier stand, wurde zurückgezogen; diese Seite sagt, wann und warum.',
  wordsWithdrawn: 'Die Worte dieses Artikels wurden zurückgezogen: {date}',
  recordWithdrawn: {
    articles: 'Dieser Artikel wurde zurückgezogen: {date}',
    stories: 'Diese Geschichte wurde zurückgezogen: {date}',
    topics: 'Dieses Thema wurde zurückgezogen: {date}',
    entities: 'Dieser Eintrag wurde zurückgezogen: {date}',
    outlets: 'Dieses Medium wurde zurückgezogen: {date}',
    pages: 'Diese Seite wurde zurückgezogen: {date}',
  },
  ground: 'Grund: {label}. {says}',
  cite: 'Zum Zitieren',

  noPage: 'Keine solche Seite',
  noPageSays: 'Unter dieser Adresse steht nichts.',
  noPageHeading: 'Unter dieser Adresse steht nichts',
  noPageWhy:
    'Wenn Sie einem Link von anderswo gefolgt sind, kann er vertippt oder am Ende abgeschnitten sein. Suchen Sie nach ein paar Wörtern des Artikels, oder beginnen Sie mit einer der Listen.',
};
