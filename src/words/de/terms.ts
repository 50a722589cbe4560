import type { Words } from '../languages.ts';

/** Die Begriffe der geschlossenen Listen. */
export const terms: Words['terms'] = {
  inRow: '{before}, {next}',
  bases: {
    stated: { label: 'angegeben', says: 'Der Text oder seine Seite sagt es.' },
    inferred: { label: 'erschlossen', says: 'Die Redaktion hat es aus den genannten Belegen geschlossen.' },
  },
  certainties: {
    sure: { label: 'sicher', says: 'Die Belege lassen keinen vernünftigen Zweifel.' },
    likely: { label: 'wahrscheinlich', says: 'Die Belege sprechen dafür; eine andere Lesart ist möglich.' },
    guess: { label: 'eine Vermutung', says: 'Nur ein Hinweis, festgehalten, damit man ihn prüfen kann.' },
  },
  derivationKinds: {
    original: { label: 'Eigener Bericht', says: 'Das Medium hat selbst berichtet.' },
    reprint: {
      label: 'Nachdruck',
      says: 'Ein Text einer anderen Quelle, unverändert bis auf Überschrift, Schreibweise oder Schäden der Erfassung.',
    },
    trimmed: { label: 'Gekürzter Nachdruck', says: 'Ein Text einer anderen Quelle, aus dem Teile weggelassen sind.' },
    composite: { label: 'Zusammengesetzt', says: 'Aus mehreren Texten zusammengefügt.' },
    paraphrase: {
      label: 'Umschreibung',
      says: 'Ein Text einer anderen Quelle in anderen Worten, Satz für Satz.',
    },
    'machine-translation': {
      label: 'Maschinelle Übersetzung',
      says: 'Von einer Maschine übersetzt, vielleicht hin und zurück.',
    },
    reworded: {
      label: 'Umformulierter Nachdruck',
      says: 'Ein Text einer anderen Quelle, in dem hier und da Wörter ausgetauscht sind, oft von einer Maschine.',
    },
    unknown: {
      label: 'Unbekannt',
      says: 'Die Redaktion hat nachgesehen, wie der Text entstanden ist, und konnte es nicht feststellen.',
    },
  },
  derivationSteps: {
    reprint: { label: 'nachgedruckt', says: 'Gedruckt, wie er war, bis auf Überschrift, Schreibweise oder Schäden.' },
    paraphrase: { label: 'umschrieben', says: 'Neu geschrieben, Satz für Satz.' },
    reworded: { label: 'umformuliert', says: 'Hier und da Wörter ausgetauscht, oft von einer Maschine.' },
    'machine-translation': { label: 'maschinell übersetzt', says: 'Von einer Maschine übersetzt.' },
    background: {
      label: 'gemeinsamer Hintergrund',
      says: 'Ältere Absätze, die in einen neueren Bericht übernommen sind.',
    },
  },
  effects: {
    none: { label: 'ohne Einfluss auf den Sinn', says: 'Wer es liest, wird nicht irregeführt.' },
    meaning: { label: 'verändert den Sinn', says: 'Der Satz sagt etwas anderes als seine Quelle.' },
    figure: { label: 'verändert eine Zahl', says: 'Eine Zahl oder Menge ist nicht die der Quelle.' },
    speaker: {
      label: 'verändert, wer spricht',
      says: 'Wer spricht oder verantwortlich ist, fehlt oder ist ein anderer.',
    },
  },
  entityKinds: {
    person: { label: 'Person', plural: 'Personen', says: 'Ein Mensch.' },
    organisation: {
      label: 'Organisation',
      plural: 'Organisationen',
      says: 'Eine Körperschaft, die unter einem Namen handelt: ein Staatsorgan, ein Bündnis, ein Unternehmen, eine Agentur.',
    },
    place: { label: 'Ort', plural: 'Orte', says: 'Ein Land, ein Gebiet, eine Stadt oder ein Gebäude.' },
    event: { label: 'Ereignis', plural: 'Ereignisse', says: 'Etwas, das geschehen ist und einen Namen hat.' },
  },
  hands: {
    editor: { label: 'Redaktion', says: 'Ein Mensch hat beide gelesen und entschieden.' },
    machine: { label: 'Programm', says: 'Von einem Programm vorgeschlagen, noch von keinem Menschen entschieden.' },
  },
  hedges: {
    'own-voice': { label: 'als Tatsache', says: 'Der Artikel sagt es selbst, ohne Quelle.' },
    attributed: { label: 'mit Quelle', says: 'Der Artikel nennt oder beschreibt, wer es sagt.' },
    reported: { label: 'angeblich', says: 'Der Artikel sagt, dass es gesagt wird, aber nicht von wem.' },
    distanced: {
      label: 'mit Abstand',
      says: 'Der Artikel gibt es wieder und zeigt, dass es nicht seine eigene Sicht ist.',
    },
  },
  incompleteKinds: {
    paywall: { label: 'an der Bezahlschranke abgeschnitten', says: 'Den Rest zeigt das Medium nur Abonnenten.' },
    cut: { label: 'abgeschnitten', says: 'Die Erfassung oder die Kopie endet vor dem Text.' },
    excerpt: { label: 'ein Auszug', says: 'Wer ihn eingereicht oder gedruckt hat, hat einen Teil genommen.' },
    illegible: {
      label: 'nicht ganz lesbar',
      says: 'Wörter eines Scans oder einer Aufnahme sind nicht zu erkennen.',
    },
  },
  informationNumbers: {
    1: {
      label: 'Bestätigt',
      says: 'Von unabhängigen Quellen bestätigt: hier von mindestens zwei verschiedenen Agenturen.',
    },
    2: {
      label: 'Wahrscheinlich wahr',
      says: 'Nicht bestätigt, aber schlüssig und mit anderen Berichten vereinbar.',
    },
    3: {
      label: 'Möglicherweise wahr',
      says: 'Nicht bestätigt; stimmt mit einigen anderen Berichten überein und ist in sich vernünftig.',
    },
    4: { label: 'Zweifelhaft', says: 'Nicht bestätigt; möglich, doch nichts anderes stützt es.' },
    5: { label: 'Unwahrscheinlich', says: 'Andere Berichte widersprechen, oder es ist in sich nicht schlüssig.' },
    6: { label: 'Nicht zu beurteilen', says: 'Für ein Urteil über die Information fehlt jede Grundlage.' },
  },
  noteKinds: {
    gap: { label: 'Lücke', says: 'Wörter, die hier gestanden haben müssen, fehlen.' },
    sic: { label: 'Sic', says: 'Ein offensichtliches Versehen, das so im Text steht.' },
    surplus: { label: 'Überschuss', says: 'Wörter zu viel, die ein Verfahren hinterlassen hat.' },
    furniture: {
      label: 'Beiwerk',
      says: 'Wörter der Seite und nicht des Artikels, die sich nicht herausnehmen ließen.',
    },
    'machine-translation': {
      label: 'Maschinelle Übersetzung',
      says: 'Eine Maschine hat ein Wort gewählt, das den Sinn verfehlt.',
    },
    'reworded-quotation': {
      label: 'Umformuliertes Zitat',
      says: 'Die Wörter in Anführungszeichen sind nicht die, die gesprochen oder zuerst berichtet wurden.',
    },
    'lost-speaker': { label: 'Sprecher verloren', says: 'Der Text sagt nicht mehr, wer spricht.' },
    'wrong-caption': {
      label: 'Falsche Bildunterschrift',
      says: 'Eine Bildunterschrift widerspricht dem Bild oder dem Artikel.',
    },
    'fused-text': {
      label: 'Verschmolzener Text',
      says: 'Zwei Textstücke laufen ineinander, etwa eine Zwischenüberschrift und ein Absatz.',
    },
    contradiction: {
      label: 'Widerspruch',
      says: 'Der Artikel widerspricht sich selbst oder einem anderen Artikel hier.',
    },
    'altered-figure': {
      label: 'Veränderte Zahl',
      says: 'Eine Zahl, Menge oder Mengenangabe wurde unterwegs verändert.',
    },
    misattribution: {
      label: 'Falsche Zuschreibung',
      says: 'Worte oder Taten werden der falschen Person oder Stelle zugeschrieben, oder die verantwortliche fehlt.',
    },
    unverified: {
      label: 'Nicht überprüft',
      says: 'Eine Aussage, die die Redaktion nicht prüfen konnte und auf die man sich nicht verlassen sollte.',
    },
  },
  noticeKinds: {
    correction: { label: 'Berichtigung', says: 'Das Medium sagt, dass etwas falsch war und jetzt richtig ist.' },
    clarification: { label: 'Klarstellung', says: 'Das Medium sagt, dass etwas missverstanden werden konnte.' },
    update: { label: 'Aktualisierung', says: 'Das Medium sagt, dass es seinen Text ergänzt hat.' },
    retraction: { label: 'Rücknahme', says: 'Das Medium sagt, dass es nicht mehr zu seinem Text steht.' },
  },
  openStates: {
    'not-looked-over': {
      label: 'noch nicht durchgesehen',
      says: 'Ein Programm hat Wörter oder Angaben aus dem Original gelesen, und niemand hat nachgesehen, ob es richtig gelesen hat.',
    },
    undated: { label: 'undatiert', says: 'Es ist kein Tag oder Jahr der Veröffentlichung verzeichnet.' },
    'not-assessed': {
      label: 'noch nicht beurteilt',
      says: 'Niemand hat beurteilt, wie weit man ihm trauen kann.',
    },
    'origin-not-looked-into': {
      label: 'Herkunft nicht untersucht',
      says: 'Niemand hat untersucht, wessen Text es ist oder wie er entstanden ist.',
    },
    'not-compared': {
      label: 'noch nicht verglichen',
      says: 'Niemand hat ihn ganz gegen einen anderen Artikel seiner Geschichte gelesen.',
    },
  },
  originStates: {
    established: {
      label: 'festgestellt',
      says: 'Die Redaktion hat herausgefunden, worauf er zurückgeht, sicher oder wahrscheinlich.',
    },
    guessed: { label: 'eine Vermutung', says: 'Die Redaktion hat nicht mehr als einen Hinweis festgehalten.' },
    'not known': { label: 'nicht bekannt', says: 'Die Redaktion hat nachgesehen und konnte es nicht feststellen.' },
    'not looked into': { label: 'nicht untersucht', says: 'Niemand hat nachgesehen.' },
  },
  outletKinds: {
    agency: { label: 'Nachrichtenagentur', says: 'Verkauft ihre Berichte an andere Medien.' },
    newspaper: { label: 'Zeitung', says: 'Eine Zeitung, gedruckt oder nicht.' },
    broadcaster: { label: 'Sender', says: 'Radio oder Fernsehen.' },
    magazine: { label: 'Zeitschrift', says: 'Ein Blatt, das nicht täglich erscheint.' },
    website: { label: 'Nachrichtenseite', says: 'Eine Nachrichtenseite, hinter der weder Blatt noch Sender steht.' },
    aggregator: {
      label: 'Aggregator',
      says: 'Veröffentlicht Berichte anderer noch einmal, meist durch eine Maschine.',
    },
    blog: { label: 'Blog', says: 'Die Seiten einer Person oder einer kleinen Gruppe.' },
    'social-media': {
      label: 'Soziales Netzwerk',
      says: 'Ein Konto, ein Kanal oder eine Gruppe auf einer Plattform, die andere betreiben.',
    },
    'press-office': {
      label: 'Pressestelle',
      says: 'Spricht für eine Firma, eine Partei oder eine andere Körperschaft; ihre Mitteilungen sind zum Abdruck gemacht.',
    },
    government: {
      label: 'Regierung',
      says: 'Ein Staat, eine Stadt oder ein Bündnis von Staaten, auf eigenen Seiten.',
    },
    unknown: { label: 'Unbekannt', says: 'Es ist nicht bekannt, wer den Text veröffentlicht hat.' },
  },
  readings: {
    complete: {
      label: 'ganz',
      says: 'Jeder Satz eines jeden wurde gegen jeden anderen gehalten: Was kein Gegenstück hat, hat keines.',
    },
    part: {
      label: 'zum Teil',
      says: 'Einiges wurde gegen die anderen gehalten: Wo kein Gegenstück genannt ist, kann es eines geben.',
    },
  },
  relations: {
    'near-verbatim': {
      label: 'Fast wörtlich',
      says: 'Derselbe Satz; höchstens etwa ein Fünftel der Wörter ist anders.',
    },
    paraphrase: {
      label: 'Umschreibung',
      says: 'Der eine Wortlaut kommt vom anderen oder beide von einem dritten.',
    },
    'same-fact': { label: 'Dieselbe Tatsache', says: 'Dieselbe Aussage in eigenen Worten.' },
    related: { label: 'Verwandt', says: 'Dieselbe Sache, eine andere Aussage.' },
    residue: { label: 'Rest', says: 'Ein Fetzen, den ein Schaden vom anderen Satz übrig ließ.' },
  },
  removalKinds: {
    masthead: { label: 'Seitenkopf', says: 'Name oder Logo der Website.' },
    navigation: { label: 'Menü', says: 'Menüs und Links zu anderen Teilen der Website.' },
    repetition: {
      label: 'wiederholt',
      says: 'Wörter des Artikels, die ein zweites Mal dastehen: eine doppelte Bildunterschrift, Autorenzeile, Überschrift oder ein doppelter Absatz.',
    },
    advertisement: { label: 'Werbung', says: 'Werbung oder die Beschriftung eines Platzes dafür.' },
    dateline: {
      label: 'Datumszeile',
      says: 'Datum oder Lesezeit, wie die Seite sie druckte; bei den Angaben des Artikels verzeichnet.',
    },
    teaser: {
      label: 'Anreißer',
      says: 'Ein anderer Beitrag, ein eingebettetes Stück oder ein Newsletter, neben dem Artikel angeboten.',
    },
    keywords: { label: 'Schlagwörter', says: 'Tags und Schlagwörter der Seite.' },
    disclaimer: {
      label: 'Haftungshinweis',
      says: 'Ein Hinweis, wie die Seite entstanden ist oder wofür sie nicht haftet.',
    },
    'cookie-notice': { label: 'Cookie-Hinweis', says: 'Ein Hinweis auf Cookies oder Datenschutz.' },
    control: { label: 'Bedienelement', says: 'Der Text eines Knopfes oder einer Meldung der Seite.' },
    imprint: { label: 'Impressum', says: 'Zeilen zu Urheberrecht und Unternehmen.' },
  },
  sourceLetters: {
    A: {
      label: 'Völlig zuverlässig',
      says: 'Kein Zweifel an Echtheit, Vertrauenswürdigkeit oder Kompetenz; der Text ist der eigene der Quelle und vollständig.',
    },
    B: {
      label: 'Meist zuverlässig',
      says: 'Geringe Zweifel; die Quelle hatte meist recht, und der Text ist nahe an dem, was sie schrieb.',
    },
    C: {
      label: 'Ziemlich zuverlässig',
      says: 'Zweifel; die Quelle hatte schon recht, oder der Text wurde unterwegs verändert.',
    },
    D: {
      label: 'Meist nicht zuverlässig',
      says: 'Erhebliche Zweifel; der Text wurde sichtbar verändert oder kommt aus einer nachlässigen Quelle.',
    },
    E: {
      label: 'Unzuverlässig',
      says: 'Der Quelle fehlen Echtheit, Vertrauenswürdigkeit und Kompetenz, oder der Text ist durchweg beschädigt.',
    },
    F: { label: 'Nicht zu beurteilen', says: 'Für ein Urteil über die Quelle fehlt jede Grundlage.' },
  },
  verdicts: {
    agree: { label: 'Einig', says: 'Alle, die davon sprechen, sagen dasselbe.' },
    compatible: { label: 'Vereinbar', says: 'Sie sagen Verschiedenes, das alles wahr sein kann.' },
    differs: { label: 'Verschieden', says: 'Sie sagen Verschiedenes.' },
    conflict: { label: 'Widerspruch', says: 'Es kann nicht alles wahr sein.' },
    'self-contradiction': {
      label: 'Widerspricht sich selbst',
      says: 'Ein Artikel sagt zweierlei, das nicht beides wahr sein kann.',
    },
    single: { label: 'Nur hier', says: 'Ein einziger Artikel spricht davon.' },
  },
  withdrawalGrounds: {
    rights: { label: 'Rechte', says: 'Wer die Rechte an den Worten hat, erlaubt nicht, sie zu zeigen.' },
    law: { label: 'Gesetz', says: 'Ein Gesetz, ein Gericht oder eine Behörde verlangt es.' },
    privacy: {
      label: 'Schutz der Person',
      says: 'Es würde einer Person mehr schaden, als es irgendjemandem nützte, es zu behalten.',
    },
    error: {
      label: 'Irrtum',
      says: 'Es hätte nicht aufgenommen werden sollen: Es ist nicht, wofür es gehalten wurde.',
    },
  },
  wordingForms: {
    direct: { label: 'Zitat', says: 'Eine ganze Äußerung in Anführungszeichen.' },
    fragment: { label: 'Zitierte Wörter', says: 'Einige Wörter in Anführungszeichen im eigenen Satz des Mediums.' },
    indirect: { label: 'Wiedergegeben', says: 'Ohne Anführungszeichen, in den Worten des Mediums.' },
    distancing: {
      label: 'Begriff in Anführungszeichen',
      says: 'Ein Begriff, den sich das Medium nicht zu eigen macht.',
    },
  },
  wordingStates: {
    same: { label: 'dieselben Wörter', says: 'Ein anderer Text seiner Quelle hat dieselben Wörter.' },
    contained: {
      label: 'dieselben Wörter, weniger',
      says: 'Ein anderer Text seiner Quelle hat diese Wörter und mehr.',
    },
    fuller: {
      label: 'dieselben Wörter, mehr',
      says: 'Ein anderer Text seiner Quelle hat einen Teil davon und kein anderes Wort.',
    },
    overlaps: {
      label: 'dieselben Wörter, wo beide welche haben',
      says: 'Dieser und ein anderer Text seiner Quelle sind an verschiedenen Stellen abgeschnitten; was beide haben, ist gleich.',
    },
    differs: {
      label: 'andere Wörter',
      says: 'Der beste bekannte Text seiner Quelle hat dort andere Wörter.',
    },
    measure: {
      label: 'der Maßstab',
      says: 'Es ist der beste Text seiner Quelle hier: Die anderen werden gegen ihn gehalten.',
    },
    'other-language': {
      label: 'andere Sprache',
      says: 'Andere Texte seiner Quelle sind in einer anderen Sprache: Wörter lassen sich nicht gegen Wörter halten.',
    },
    translated: {
      label: 'übersetzt',
      says: 'Es wurde von einer Maschine übersetzt, und kein unübersetzter Text seiner Quelle ist bekannt.',
    },
    'no-source': {
      label: 'Quelle nicht festgestellt',
      says: 'Niemand hat festgestellt, wessen Text seine Seite hat.',
    },
    alone: {
      label: 'nichts zum Vergleich',
      says: 'Kein anderer Text seiner Quelle mit diesen Wörtern ist hier bekannt.',
    },
    reported: { label: 'wiedergegeben', says: 'Ohne Anführungszeichen: Niemand verspricht den Wortlaut.' },
  },
};
