import type { Words } from '../languages.ts';

/** Was auf der Seite der Suche steht, bevor etwas gefragt ist. */
export const asking: Words['asking'] = {
  description: 'Die Wörter jedes Artikels durchsuchen; ein Name wird gefunden, wie immer er geschrieben ist.',
  box: 'Die Wörter aller Artikel durchsuchen',
  without:
    'Die Suche braucht JavaScript: Sie läuft in Ihrem Browser, in einem Verzeichnis, das sie Stück für Stück holt, denn dieses Archiv besteht aus einfachen Dateien ohne einen Server, der für Sie suchen könnte. Ohne sie ist alles über die Listen unten zu erreichen.',
  browse: 'Oder blättern',
  years: 'Jahre',
  how: 'Wie man sucht',
  briefly: 'Gesucht werden alle Wörter, in jeder Form, und Namen, wie immer sie geschrieben sind.',
  keys: 'Tasten: {slash} für das Suchfeld, {down} {up} für das Gefundene.',
  madeOf: 'Woraus eine Frage bestehen kann',
  written: 'Geschrieben',
  finds: 'Findet',
  tryIt: 'Beispiel',
  typed: { twoWords: 'zwei Wörter', someWords: 'einige Wörter', word: 'wort', name: 'Name' },
  forms: {
    words:
      'Alle Wörter in einem Absatz, in beliebiger Reihenfolge; dann Artikel, die sie in verschiedenen Absätzen haben; dann Artikel, die einige davon haben. Ein Wort wird auch in seinen anderen Formen gefunden, wie die Sprache des Artikels sie bildet, und ein verzeichneter Name unter seinen anderen Namen.',
    phrase: 'Genau diese Wörter nebeneinander. Satzzeichen, Akzente und Großschreibung machen keinen Unterschied.',
    exact: 'Nur dieses Wort, keine seiner anderen Formen.',
    beginning: 'Jedes Wort, das so beginnt; mindestens zwei Buchstaben.',
    without: 'Ohne dieses Wort. Auch eine Wortfolge, eine Klammer oder ein Feld lässt sich ausschließen.',
    either: 'Eines von beiden, in Großbuchstaben. Es bindet schwächer als das Nebeneinanderstehen.',
    brackets: 'Klammern halten zusammen, was in ihnen steht.',
    near: 'Beide in einem Absatz mit höchstens fünf Wörtern dazwischen, in beliebiger Reihenfolge.',
    capitals: 'Zwei oder drei Großbuchstaben werden nur in Großbuchstaben gefunden.',
    title: 'In der Überschrift.',
    outlet: 'Was ein Medium veröffentlicht hat.',
    agency: 'Was auf eine Agentur zurückgeht.',
    entity: 'Was eine Person, eine Organisation oder einen Ort nennt.',
    topic: 'Was von einem Thema handelt.',
    story: 'Was von einem Ereignis erzählt.',
    by: 'Was jemand geschrieben hat.',
    lang: 'Was in einer Sprache geschrieben ist.',
    rating: 'Was als so zuverlässig beurteilt wurde: der Buchstabe der Quelle, die Zahl der Information oder beides.',
    state: 'Was darüber bekannt ist, wie der Text entstand, oder was noch offen ist.',
    date: 'Was in einem Jahr, in einem Monat oder an einem Tag erschienen ist.',
    dates: 'Was von einem Tag bis zu einem anderen erschienen ist; einer davon kann fehlen.',
  },
  rule: 'Was gefunden wird',
  rules: {
    passages:
      'Eine Frage wird jedem Absatz jedes Artikels gestellt: Überschrift, Absätze, Bildunterschriften. Ein Artikel, von dem kein Absatz antwortet, wird als Ganzes gefragt und steht weiter unten unter einer eigenen Überschrift. Besteht eine Frage aus mehreren einfachen Wörtern, kommen zuletzt Artikel mit einigen davon und sagen, welche ihnen fehlen.',
    forms:
      'Ein Wort steht für seine Formen nach den Endungen der Sprache des Artikels, für dasselbe zusammen oder mit Bindestrichen geschrieben und, wenn es ein verzeichneter Name oder ein Teil davon ist, für die anderen Formen dieses Namens. In Anführungszeichen oder nach {equals} steht es nur für sich selbst.',
    letters:
      'Großschreibung, Akzente, Apostrophe, Anführungszeichen und einzelne Striche machen keinen Unterschied, ebenso wenig ein ’s am Ende. Aber zwei oder drei Buchstaben, alle groß, finden nur dasselbe in Großbuchstaben; klein geschrieben beides. Trennzeichen zwischen Tausendern werden weggelassen; ein Dezimalzeichen gehört zu seiner Zahl.',
    hyphens:
      'Ein Wort mit Bindestrichen ist mehrere Wörter nebeneinander. In Schriften ohne Leerzeichen ist jedes Zeichen ein Wort.',
    order:
      'In der Reihenfolge der Treffer kommen Absätze zuerst, die seltenere Wörter haben, sie öfter haben und kürzer sind (BM25). Kein Wort einer Frage wird weggelassen, weil es häufig ist.',
    guesses: 'Wörter, die nicht gefunden werden, werden nie ersetzt. Was gemeint sein könnte, wird als Link angeboten.',
  },
};
