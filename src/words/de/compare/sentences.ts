import type { Words } from '../../languages.ts';

/** Was erzählt wird und von wie vielen, Satz für Satz. */
export const sentences: Words['compare']['sentences'] = {
  heading: 'Was erzählt wird, und von wie vielen',
  found: 'Was ein Programm in den Sätzen findet',
  says: 'Sätze mit ähnlichen Wörtern, von einem Programm gefunden oder von der Redaktion verknüpft. Ein Quadrat ist ein Artikel. Quadrate, die beieinander stehen, haben eine gemeinsame Quelle oder können eine haben: Sie bestätigen einander nicht.',
  inLanguage: { one: '{count} Artikel auf {language}', other: '{count} Artikel auf {language}' },
  of: '{some} von {all}',
  onceCounted: {
    other: '({count}, wenn Seiten nur einmal zählen, die eine gemeinsame Quelle haben oder haben können)',
  },
  denied: 'Verneint oder nicht: {readings}',
  noDenial: 'keine Verneinung',
  reading: '{words} {names}',
  wordings: { one: '{names}; {count} anderer Wortlaut', other: '{names}; {count} andere Wortlaute' },
  sameWords: '{first} und in denselben Worten {names}',
  within: {
    one: 'Gefunden nur auf Seiten eines Mediums oder auf Seiten, die eine gemeinsame Quelle haben oder haben können: {count} Satz',
    other:
      'Gefunden nur auf Seiten eines Mediums oder auf Seiten, die eine gemeinsame Quelle haben oder haben können: {count} Sätze',
  },
  moreRows: { one: '{count} weitere Reihe ist in {file}', other: '{count} weitere Reihen sind in {file}' },
  more: { other: '{count} weitere sind in {file}' },
  alone: {
    one: 'Kein Gegenstück vom Programm gefunden: {count} Satz',
    other: 'Kein Gegenstück vom Programm gefunden: {count} Sätze',
  },
  aloneSays:
    'Das ist kein Befund: Andere Worte können dasselbe erzählen. Was ein Artikel allein erzählt, kann nur sagen, wer alle gelesen hat.',
  sentences: { one: '{count} Satz', other: '{count} Sätze' },
  moreInArticle: { other: '{count} weitere im Artikel' },
  moreArticles: { one: 'und aus {count} weiterem Artikel', other: 'und aus {count} weiteren Artikeln' },
};
