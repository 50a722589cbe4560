import type { Words } from '../../languages.ts';

/** Artikel nebeneinander, von einem Skript aus ihren Datensätzen gesetzt. */
export const columns: Words['compare']['columns'] = {
  heading: 'Nebeneinander lesen',
  choose: 'Wählen Sie zwei oder mehr. Ein Skript in Ihrem Browser setzt sie nebeneinander.',
  chooseAmong: { other: 'Unter den {count} Artikeln wählen' },
  set: 'Nebeneinander setzen',
  title: '{story}: nebeneinander',
  describes: 'Zwei oder mehr Artikel nebeneinander, Satz für Satz: {story}.',
  tooFew: 'Von dieser Geschichte sind noch keine zwei Artikel im Archiv.',
  chooseTwo: 'Wählen Sie mindestens zwei Artikel.',
  failed: 'Die Artikel ließen sich nicht holen. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  fetching: 'Die Artikel werden geholt …',
  status:
    '{names} nebeneinander. Bei Kopien eines Textes ist markiert, was die eine hat und die andere nicht. Sonst sind Wörter unterstrichen, die ein Satz mit dem ersten seiner Reihe teilt.',
  inTab: '{names} nebeneinander · {title}',
  onlyIn: 'Nur in {name}',
  missingIn: 'Fehlt in {name}',
  notLinked: 'Noch kein Gegenstück verknüpft',
  with: '{link}, mit {place}',
  inPart: 'zum Teil',
  moved: 'verschoben',
  inAnotherOrder: 'in anderer Reihenfolge',
  byProgram: 'von einem Programm vorgeschlagen',
  related: '{relation}: {place}',
  counterpart: 'Gegenstück',
  link: 'Link',
  linkToRow: 'Link zu Reihe {row}',
  cite: 'Zitieren',
  citeRow: 'Reihe {row} zitieren',
  copy: 'Kopieren',
  copied: 'Kopiert',
};
