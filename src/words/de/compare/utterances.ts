import type { Words } from '../../languages.ts';

/** Was aus dem geworden ist, was jemand gesagt hat. */
export const utterances: Words['compare']['utterances'] = {
  heading: 'Was aus den Zitaten geworden ist',
  headingOfFound: 'Zitate, die eine Äußerung sein können',
  briefly: 'Zitate',
  underlined: 'Unterstrichen: nicht die Worte, die ein anderer Text derselben Quelle hat.',
  single: 'Nur von einem Artikel zitiert',
  singleSoFar: 'Von einem Artikel zitiert, bisher',
  forms: {
    direct: 'zitiert',
    fragment: 'teilweise zitiert',
    indirect: 'wiedergegeben',
    distancing: 'in Anführung gesetzt',
  },
  elsewhere: 'anderswo',
  forComparison: 'zum Vergleich',
  held: 'Wie sie verglichen wurden',
  speakerLost: 'Sprecher verloren',
  attributed: '{place}, in seinen Worten: {attribution}',
  outside: 'Anderswo, {host}',
  seen: 'gesehen {date}',
  link: 'Link zu diesem Zitat',
  inStory: 'In seiner Geschichte',
  verdicts: {
    same: 'Wie in {witness}',
    contained: 'Wie in {witness}, wo mehr steht',
    fuller: 'Wie in {witness}, soweit das reicht',
    overlaps: 'Wie in {witness}, wo beide Worte haben',
    differs: 'Nicht wie in {witness}',
    measure: 'Die anderen seiner Quelle werden hieran gehalten',
    'other-language': 'Nicht verglichen: {witness} ist in einer anderen Sprache',
    translated: 'Nicht mit {witness} verglichen: maschinell übersetzt, und so ist oder kann es auch dies sein',
    'no-source': 'Nicht verglichen: Wessen Text dies ist, ist nicht festgestellt',
    alone: 'Nichts zum Vergleich: Kein anderer Text seiner Quelle ist hier',
  },
  verdictOf: '{place}: {verdict}',
  withChanges: '{verdict}: {changes}',
  withDoubts: '{verdict} ({doubts})',
  doubts: {
    translated: 'unterwegs maschinell übersetzt',
    changed: 'auch dort können Worte verändert sein',
    likely: 'wahrscheinlich eine Quelle',
  },
  witnessOutside: '{source} bei {host}',
  changes: {
    without: 'ohne „{instead}“',
    only: '„{words}“',
    added: '„{words}“ hinzugefügt',
    exchanged: '„{words}“ statt „{instead}“',
  },
  proposed: {
    one: 'Ein Programm hält {count} Paar für eine Äußerung; niemand hat das geprüft',
    other: 'Ein Programm hält {count} Paare für eine Äußerung; niemand hat das geprüft',
  },
  proposedBeside: {
    one: 'Ein Programm hält {count} weiteres Paar für eine Äußerung; niemand hat das geprüft',
    other: 'Ein Programm hält {count} weitere Paare für eine Äußerung; niemand hat das geprüft',
  },
  bothQuoted:
    'Beide in Anführungszeichen. Ähnlichkeit, wie das Programm sie misst: {score}. Gemeinsame Wörter: {shared}',
  secondReported:
    'Das zweite ohne Anführungszeichen. Ähnlichkeit, wie das Programm sie misst: {score}. Gemeinsame Wörter: {shared}',
  more: { other: '{count} weitere sind in {file}' },
};
