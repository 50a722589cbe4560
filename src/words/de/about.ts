import type { Words } from '../languages.ts';

/** Das Archiv über sich selbst: die Seiten darüber, seine eigenen Seiten, und was berichtigt wurde. */
export const about: Words['about'] = {
  ownPage: '{title}: So sagt es {archive} von sich selbst.',
  changedOn: 'Zuletzt geändert am {day}',
  ownPages: 'In den eigenen Worten des Archivs',
  index: {
    description: 'Was {archive} bewahrt, was es ändert und was es verspricht.',
    why: 'Von allen Artikeln über ein Ereignis können viele Kopien weniger Texte sein: gekürzt, umformuliert, übersetzt oder unterwegs beschädigt. Dieses Archiv bewahrt jeden Text auf, sagt, was von seiner Herkunft und Zuverlässigkeit bekannt ist und was nicht, und gibt jedem Absatz einen Link für eine Fußnote.',
    seen: 'Was Sie sehen',
    archived: {
      term: 'Die Worte eines Artikels',
      says: 'Sie sehen aus wie {sample} und sind die eigenen des Mediums. Die Bearbeitung nimmt nur weg, was zur Seite um sie herum gehört; die Seite „{original}“ zeigt alles, was weggenommen wurde.',
      sample: 'diese Worte',
    },
    ours: {
      term: 'Die Stimme des Archivs',
      says: 'Angaben, Anmerkungen, Urteile und Darstellungen von Geschichten sehen aus wie dieser Satz.',
    },
    numbers: {
      term: 'Zahlen vor Absätzen',
      places:
        'In einem Link ist {passage} der dritte Absatz, {sentence} dessen zweiter Satz, {title} die Überschrift und {caption} die erste Bildunterschrift.',
      lasting: 'Worauf ein Link sich verlassen kann',
    },
    names: {
      term: 'Gepunktete Unterstreichungen',
      says: 'Sie führen von einem Namen zu allem, was das Archiv über ihn hat.',
    },
    notes: {
      term: 'Markierte Wörter',
      says: 'Zu ihnen gibt es eine Anmerkung. Was sie für die richtigen Worte hält, wird nie in den Text gesetzt.',
    },
    grades: {
      term: 'Wie weit man einem Artikel trauen kann',
      says: 'Ein Urteil hat zwei Teile, die unabhängig voneinander gefällt werden: wie zuverlässig die Quelle ist und wie wahrscheinlich ihre Information.',
    },
    open: {
      title: 'Was noch offen ist',
      intro:
        'Was die Redaktion bisher festgestellt hat, von allen Artikeln. Wo niemand nachgesehen hat, sagt es die Seite des Artikels.',
      'not-looked-over': 'Von der Redaktion durchgesehen',
      undated: 'Datiert',
      'not-assessed': 'Beurteilt',
      'origin-not-looked-into': 'Herkunft untersucht',
      'not-compared': 'Ganz gegen einen anderen Artikel der Geschichte gelesen',
      share: '{done} von {all}',
    },
    program: {
      title: 'Was ein Programm vorschlägt',
      says: 'Ein Programm vergleicht den Wortlaut der Artikel und schlägt vor, welche Sätze, Zitate und Artikel zusammengehören. Was es vorschlägt, ist immer als Vorschlag gekennzeichnet; es entscheidet nur, wer beide Texte gelesen hat.',
    },
    rights: {
      title: 'Rechte',
      statement: 'Wenn ein Artikel nichts anderes sagt, gilt diese Angabe: {label}',
    },
    free: {
      title: 'Ohne Skript, ohne Fremde',
      says: 'Jede Seite ist ohne JavaScript vollständig; nur die Suche und das Nebeneinanderstellen von Artikeln Ihrer Wahl brauchen es. Keine Seite fragt eine andere Website nach etwas, und nichts über Sie wird aufgezeichnet.',
    },
  },
  promises: {
    article: {
      published: {
        number: 'dauerhafter Link',
        numbers: 'Die Zahl vor einem Absatz ist der dauerhafte Link zu ihm.',
      },
      unpublished: {
        number: 'noch nicht veröffentlicht',
        numbers:
          'Die Zahl vor einem Absatz ist der Link zu ihm. Diese Worte sind noch nicht veröffentlicht: Bis dahin können sie und ihre Zahlen sich noch ändern.',
        citing:
          'Noch nicht veröffentlicht: Worte und Zahlen von Absätzen können sich noch ändern, und mit ihnen die Links.',
      },
    },
    archive: {
      published: {
        numbers: 'Die Zahl vor einem Absatz ist der dauerhafte Link zu ihm.',
        heading: 'Was versprochen ist',
        addresses: 'Adressen dieses Archivs ändern sich nicht.',
      },
      partly: {
        numbers:
          'Die Zahl vor einem Absatz ist der Link zu ihm, dauerhaft, sobald der Artikel veröffentlicht ist; bis dahin sagt es seine Seite.',
        heading: 'Was versprochen ist',
        since: 'Das gilt für alles, was veröffentlicht ist. Ein Artikel, der es nicht ist, sagt es auf seiner Seite.',
        addresses: 'Veröffentlichte Adressen dieses Archivs ändern sich nicht.',
      },
      unpublished: {
        numbers:
          'Die Zahl vor einem Absatz ist der Link zu ihm. Noch ist nichts veröffentlicht: Bis dahin können Zahlen sich noch ändern.',
        heading: 'Was versprochen ist, von der ersten Veröffentlichung an',
        since: 'Noch ist nichts veröffentlicht: Bis dahin können Adressen, Zahlen und Worte sich noch ändern.',
        addresses: 'Noch ist nichts von diesem Archiv veröffentlicht, also können seine Adressen sich noch ändern.',
      },
    },
  },
  permanence: {
    description: 'Worauf ein Link zu {archive} sich verlassen kann, und was geschieht, wenn etwas sich ändern muss.',
    why: 'Eine Fußnote wird Jahre gelesen, nachdem sie geschrieben wurde. Diese Seite sagt, worauf ein Link in dieses Archiv sich verlassen kann und wie Sie es selbst prüfen.',
    address: {
      term: 'Eine Adresse, die veröffentlicht war, bleibt.',
      says: 'Ist umgezogen, was dort stand, führt die alte Adresse zur neuen; musste es weg, sagt sie, was es war, wann es ging und warum. Nichts, was einmal da war, antwortet „nicht gefunden“.',
    },
    passage: {
      term: 'Ein Absatz behält seine Zahl.',
      says: '{passage} ist für immer derselbe Absatz, {sentence} derselbe Satz. Ein Absatz, der später dazukommt, bekommt eine eigene Zahl, wo immer er steht.',
    },
    words: {
      term: 'Die Worte einer Fassung ändern sich nie.',
      says: 'Auch nicht die Links und Hervorhebungen darin. Hat das Archiv bei den Worten eines Artikels einen Fehler gemacht, macht es eine neue Fassung, sagt, warum, und behält die alte unter eigener Adresse.',
    },
    original: {
      term: 'Das Original bleibt, wie es einging.',
      says: 'Kein Byte davon ändert sich; sein SHA-256 steht auf der Seite des Artikels.',
    },
    fingerprint: {
      title: 'Wie ein Link seine Worte kennt',
      says: 'Ein Link zu einem Absatz endet mit vier Buchstaben oder Ziffern, etwa {link}: einem Fingerabdruck der Worte, für die er gemacht wurde. Solange sie dastehen, öffnet der Link den Absatz. Liest eine spätere Fassung anders, öffnet derselbe Link die Stelle der Seite, wo die alten und die neuen Worte untereinander stehen. Dafür braucht es kein Skript.',
    },
    kept: {
      title: 'Wie es aufbewahrt wird',
      ledger:
        'Ein Verzeichnis hält jede je veröffentlichte Adresse fest, einen Fingerabdruck jedes Absatzes und Satzes jeder Fassung und die Prüfsumme ihres Originals. Es wächst nur, und jede Ergänzung nennt die Prüfsumme der vorigen. Eine neue Ausgabe dieser Website, die etwas davon verlöre, lässt sich nicht bauen.',
      begins: 'Das Verzeichnis beginnt mit der ersten Veröffentlichung.',
      since: {
        one: 'Es enthält eine Adresse, seit {first}; die letzte kam am {last} dazu.',
        other: 'Es enthält {count} Adressen, seit {first}; die letzte kam am {last} dazu.',
      },
      files:
        'Alles hier sind einfache Dateien, die jeder Webserver ausgeben und jeder Browser noch in fünfzig Jahren öffnen kann: keine Datenbank, kein Skript, das laufen muss, nichts, das anderswo geholt wird.',
    },
    check: {
      title: 'Prüfen Sie es selbst',
      manifest:
        '{file} enthält den SHA-256 jeder Datei dieser Website. In einer Kopie davon sagt {command}, welche Dateien sind, wie sie waren.',
      ledger:
        '{file} nennt die letzten Veröffentlichungen, nach denen diese Website gemacht wurde. Wer eine spätere gesehen hat, weiß, dass eine ältere Website zurückgestellt wurde.',
      original: 'Das Original eines Artikels lässt sich mit dem SHA-256 vergleichen, den seine Seite nennt: {command}.',
      corrections: '{page} führt alles auf, was seit der Veröffentlichung richtiggestellt wurde.',
    },
    not: {
      title: 'Was nicht versprochen ist',
      says: 'Beurteilungen, Anmerkungen, Darstellungen von Geschichten und Vergleiche sind vom Archiv selbst und werden besser, wenn wir mehr wissen; nennen Sie den Tag, an dem Sie sie gelesen haben. Welche Rechte an einem Text bestehen, entscheiden andere: Dürfen Worte nicht mehr gezeigt werden, gehen sie, und ihre Seite sagt es. Und das Archiv besteht, solange jemand es auf einem Server hält: Behalten Sie eine Kopie dessen, was Sie zitieren.',
    },
  },
  reliability: {
    description: 'Jede Note und jede Art von Anmerkung, die das Archiv verwendet, mit ihrer Definition.',
    how: 'Jeder Artikel hat zwei Noten, nach dem Admiralty-Code der NATO: einen Buchstaben für seine Quelle und eine Zahl für seine Information. Beide werden unabhängig voneinander vergeben: Eine gute Kopie kann einen zweifelhaften Bericht enthalten und eine beschädigte einen bestätigten. Zu jeder steht eine Begründung. Bis dahin sagt der Artikel, dass niemand geurteilt hat.',
    confirmed:
      '„{confirmed}“ verlangt Artikel von mindestens zwei verschiedenen Agenturen; sonst lässt das Archiv es nicht zu, denn fünf Seiten, die einen Bericht abschreiben, sind ein Bericht.',
    letters: 'Buchstaben: die Quelle',
    numbers: 'Zahlen: die Information',
    noteKinds: 'Arten von Anmerkungen',
    effects: 'Was eine beschädigte Stelle bewirkt',
    certainties: 'Wie sicher sich die Redaktion ist',
    derivationKinds: 'Wie ein Text entstanden ist',
    openStates: 'Was noch niemand festgestellt hat',
    removalKinds: 'Was aus Originalen weggenommen wird',
    outletKinds: 'Arten von Medien',
    example: 'In diesem Archiv: {quote} in {article}',
  },
  data: {
    description: 'Was {archive} für Programme ausgibt: Tabellen, Datensätze, Texte, Feeds, und was darin steht.',
    why: 'Alles, was Sie hier lesen können, kann auch ein Programm lesen. Die Daten werden zusammen mit den Seiten aus denselben Datensätzen gemacht und weichen daher nie ab. {lasting}',
    lasting: 'Ihre Adressen bleiben wie die der Seiten.',
    inEnglish: 'Tabellen, Felder und Dateien sind auf Englisch beschrieben, wie in den Dateien selbst.',
    tables: 'Das ganze Archiv als Tabellen',
    forms:
      'Jede Tabelle gibt es als JSON-Zeilen, als CSV (UTF-8, RFC 4180) und mit einem JSON-Schema. {file} beschreibt sie alle (Frictionless Data Package) mit Größe, Prüfsumme und ihren Bezügen zueinander. Stellen in Texten zählen in Zeichen (Unicode-Codepoints) ab 0; was fehlt, ist in CSV leer und in JSON null.',
    fields: 'Felder von „{table}“',
    meaning: 'Was die Felder der Tabelle „{table}“ bedeuten',
    field: 'Feld',
    type: 'Typ',
    says: 'Bedeutung',
    key: 'Schlüssel',
    optional: 'kann fehlen',
    terms: 'Eines von: {terms}.',
    standards: 'Dasselbe in den Formen von Standards',
    lines: 'Für Programme, die eher einen Standard als dieses Archiv kennen, ein JSON-Objekt je Zeile:',
    beside: {
      title: 'Neben jeder Seite',
      articles: 'Unter der Adresse eines Artikels: {address}',
      stories: 'Unter der Adresse einer Geschichte: {address}',
      topics: 'Unter der Adresse eines Themas: {address}',
      entities: 'Unter der Adresse einer Person, eines Ortes oder was sonst einen Namen hat: {address}',
      outlets: 'Unter der Adresse eines Mediums: {address}',
      corrections: 'Unter der Adresse der Berichtigungen: {address}',
      archive: 'Unter der Adresse des Archivs selbst: {address}',
      schema: 'sein JSON-Schema',
    },
    mind: {
      title: 'Was zu bedenken ist',
      sources:
        'Seiten sind keine Quellen. Zählen Sie nach der Spalte {column} der Artikel, nicht nach Zeilen; wo sie leer ist, weiß es niemand.',
      by: 'Nennungen findet ein Programm nach den Namensformen, die die Redaktion verzeichnet hat. Eine Entsprechung sagt in der Spalte {column}, ob die Redaktion entschieden oder nur ein Programm vorgeschlagen hat.',
      cells:
        'Eine Zelle einer CSV-Datei enthält die Worte buchstabengetreu, auch wo sie mit „=“, „+“, „-“ oder „@“ beginnen, was eine Tabellenkalkulation für eine Formel hält: Importieren Sie ihre Spalten als Text.',
    },
  },
  corrections: {
    description:
      'Was dieses Archiv seit der Veröffentlichung richtiggestellt hat: neue Fassungen von Artikeln, berichtigte Angaben, Rücknahmen.',
    what: 'Was seit der Veröffentlichung richtiggestellt wurde: Worte eines Artikels (dann bleibt die frühere Fassung erhalten), Angaben über ihn oder ein Text, der zurückgezogen werden musste. Wo ein Medium seinen Text selbst geändert hat, steht es dabei.',
    none: 'Noch ist nichts berichtigt worden.',
    withdrawn: 'zurückgezogen',
    byOutlet: 'vom Medium geändert',
    version: 'Fassung {number}',
    newest: 'Aufgeführt sind die {shown} neuesten von {all}; jeder Artikel nennt seine eigenen.',
  },
};
