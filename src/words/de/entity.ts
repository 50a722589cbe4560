import type { Words } from '../languages.ts';

/** Die Seiten von Personen, Organisationen, Orten und Ereignissen, und ihr Verzeichnis. */
export const entity: Words['entity'] = {
  title: 'Personen, Organisationen und Orte',
  says: 'Alle und alles, was die Artikel des Archivs nennen, mit jeder Form des Namens.',
  numbers:
    'Neben jedem Namen steht die Zahl der Artikel, die ihn nennen. Namen werden in den Worten der Artikel gefunden, nie auf den Seiten um sie herum.',
  none: 'Noch kein Artikel nennt jemanden.',
  mostNamed: 'Am häufigsten genannt',
  kindAndArticles: '{kind} · {count}',
  howOften: 'Wie oft {name} genannt wird',
  times: { one: '{count}-mal', other: '{count}-mal' },
  by: {
    article: 'Nennungen nach Artikel',
    day: 'Nennungen nach Tag',
    month: 'Nennungen nach Monat',
    year: 'Nennungen nach Jahr',
  },
  over: { date: 'Datum', article: 'Artikel', named: 'Genannt' },
  spelled: 'Wie der Name geschrieben wird',
  outlets: { one: 'in {count} Medium', other: 'in {count} Medien' },
  said: 'Was {name} sagte, in jedem Wortlaut',
  wherever: 'Wo {name} genannt wird',
  sentences: { one: 'Der Satz mit dem Namen', other: 'Die {count} Sätze mit dem Namen' },
  spokenPlace: 'Absatz {passage}, Satz {number}',
  together: 'In denselben Artikeln genannt',
  identifier: '{scheme}: {id} (Quelle: {source})',
  search: 'Die Artikel durchsuchen, die {name} nennen',
};
