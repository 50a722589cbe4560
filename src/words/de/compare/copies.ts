import type { Words } from '../../languages.ts';

/** Kopien eines Textes, festgestellt oder vorgeschlagen. */
export const copies: Words['compare']['copies'] = {
  differences: 'Zahlen und Namen, die abweichen',
  differencesSay:
    'Von einem Programm in Sätzen gefunden, die fast gleich sind. Unterstrichen: was die eine statt der anderen hat. Eine Seite, die nicht genannt ist, druckt, was die erste hat, oder hat keinen solchen Satz.',
  families: 'Familien',
  proposedAsOne: '{names}: als ein Text vorgeschlagen; niemand hat entschieden',
  in: 'In {name}',
  inOthers: 'In den anderen',
  otherCopies: 'Andere Kopien',
  whatDiffers: 'Was abweicht',
  leftOut: 'weggelassen',
  adds: 'fügt hinzu',
  kinds: { figure: 'Zahl', name: 'Name', negation: 'Verneinung', quotation: 'Zitat' },
  kindsBriefly: { figure: 'Zahl', name: 'Name', negation: 'Verneinung', quotation: 'Zitat' },
  added: '{kind}, hinzugefügt',
  dropped: '{kind}, weggelassen',
  moreDifferences: { other: 'Es gibt {count} weitere Abweichungen dieser Art.' },
  moreFamilies: {
    one: '{count} weitere Familie hat Abweichungen; ihre eigene Seite zeigt sie.',
    other: '{count} weitere Familien haben Abweichungen; ihre eigenen Seiten zeigen sie.',
  },
  none: 'Keine Kopien gefunden',
  maybe: 'Artikel, die ein Text sein können',
  established: 'Artikel, die auf eine Quelle oder einen Text zurückgehen',
  proposed: 'Vom Programm vorgeschlagen; niemand hat entschieden.',
  more: { other: '{count} weitere' },
  oneText: 'Ein Text',
  baseOf: {
    one: '{count} Satz; an ihm werden die anderen gemessen',
    other: '{count} Sätze; an ihnen werden die anderen gemessen',
  },
  has: { one: 'hat diesen Satz', other: 'hat {part} von diesen {count} Sätzen' },
  hasNone: 'keiner dieser Sätze darin gefunden',
  hasChanged: { other: '{has}, {count} davon verändert' },
  otherLanguage: 'nicht verglichen: andere Sprache',
  notAlike: 'kein ähnlicher Text gefunden',
  withoutCopy: {
    one: '{count} Artikel, von dem keine Kopie gefunden wurde',
    other: '{count} Artikel, von denen keine Kopie gefunden wurde',
  },
  family: {
    proposed: {
      other:
        'Ein Programm hält diese {count} Seiten für Kopien eines Textes; niemand hat entschieden. Die Adresse dieser Seite bleibt vielleicht nicht: Zitieren Sie die Artikel.',
    },
    unknown: {
      other:
        'Die Redaktion hat festgestellt, dass diese {count} Seiten ein Text sind. Woher er kommt, ist nicht festgestellt.',
    },
    unknownLikely: {
      other:
        'Die Redaktion hat festgestellt, dass diese {count} Seiten wahrscheinlich, aber nicht sicher, ein Text sind. Woher er kommt, ist nicht festgestellt.',
    },
    known: { other: '{count} Seiten, die auf {source} zurückgehen.' },
    knownLikely: { other: '{count} Seiten, die wahrscheinlich, aber nicht sicher, auf {source} zurückgehen.' },
    severalTexts: 'Sie müssen nicht ein Text sein.',
    confirmNothing: 'Eine Kopie bestätigt nichts.',
  },
  familyNamed: {
    proposed: { other: '{count} Seiten, als ein Text vorgeschlagen' },
    oneText: { one: 'ein Text in {count} Kopie', other: 'ein Text in {count} Kopien' },
    source: { other: '{count} Seiten, die auf {source} zurückgehen' },
  },
  title: '{headline}: {family}',
  describes: 'Was jede Seite ändert, weglässt und hinzufügt. „{headline}“: {family}. {story}.',
  page: {
    beside: { other: 'Die {count} Seiten nebeneinander, Satz für Satz' },
    variants: { other: 'Die {count} Seiten als ein Text mit Varianten' },
    someVariants: { other: '{part} der {count} Seiten als ein Text mit Varianten' },
  },
  pageOf: '{source}: {page}',
  textOf: {
    one: 'Der Text ist der von {base}. Zahlen führen zu dem, was {others} stattdessen druckt; wo keine Zahl steht, stimmen alle überein bis auf Schreibweise und Druck.',
    other:
      'Der Text ist der von {base}. Zahlen führen zu dem, was die anderen {count} stattdessen drucken; wo keine Zahl steht, stimmen alle überein bis auf Schreibweise und Druck.',
  },
  passageOf: 'Absatz {number} von {name}',
  variant: 'Was andere drucken: {number}',
  variants: 'Was die anderen Kopien drucken',
  foundInNone: 'in keiner anderen Kopie gefunden',
  theseFoundInNone: { other: 'diese {count} Sätze: in keiner anderen Kopie gefunden' },
  sentenceLeftOut: 'Satz weggelassen',
  theseLeftOut: { other: 'diese {count} Sätze weggelassen' },
  otherReadings: { other: 'und {count} andere Lesarten' },
  moreSentences: { one: 'und {count} weiterer Satz', other: 'und {count} weitere Sätze' },
  minor: { one: 'Nur Schreibweise und Druck: {count} Stelle', other: 'Nur Schreibweise und Druck: {count} Stellen' },
  moreMinor: { other: 'und {count} weitere' },
  coverage: 'Die Seiten, Absatz für Absatz',
  copy: 'Kopie',
  headlined: 'Überschrieben',
  headline: 'Überschrift',
  passages: 'Absätze',
  changes: 'Änderungen',
  theTextAbove: 'der Text oben',
  changed: { one: '{count} Änderung', other: '{count} Änderungen' },
  without: 'ohne {place}',
  coverageKey: 'Eine Zahl: Der Absatz steht dort; mit *: nicht jeder Satz davon. –: Er steht nicht dort.',
  notListed: {
    one: '{count} weitere Seite ist hier nicht aufgeführt.',
    other: '{count} weitere Seiten sind hier nicht aufgeführt.',
  },
  besideBase: 'Neben {name} gesetzt',
  tooFewWords: {
    one: 'Diese Seite behält zu wenige seiner Wörter oder hat zu wenig davon, um als Variante gelesen zu werden.',
    other:
      'Diese {count} Seiten behalten zu wenige seiner Wörter oder haben zu wenig davon, um als Varianten gelesen zu werden.',
  },
  two: '{name} und {other}',
  counterparts: {
    one: '{count} von seinen {all} hat hier ein Gegenstück. Was das eine hat und das andere nicht, ist markiert; wo wenig bewahrt ist, ist unterstrichen, was beide haben.',
    other:
      '{count} von seinen {all} haben hier ein Gegenstück. Was das eine hat und das andere nicht, ist markiert; wo wenig bewahrt ist, ist unterstrichen, was beide haben.',
  },
  moreRows: {
    one: '{count} weitere Reihe, hier nicht gezeigt.',
    other: '{count} weitere Reihen, hier nicht gezeigt.',
  },
  othersByScript: 'Andere, von einem Skript in Ihrem Browser danebengesetzt: {links}',
  notComparedLanguage: 'Nicht verglichen, weil in einer anderen Sprache: {names}.',
  setBeside: 'Nebeneinander setzen',
};
