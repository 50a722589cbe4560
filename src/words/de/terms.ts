import type { Words } from '../languages.ts';

/** Die Begriffe der geschlossenen Listen. */
export const terms: Words['terms'] = {
  inRow: '{before}, {next}',
  bases: {
    stated: { label: 'angegeben' },
    inferred: { label: 'erschlossen' },
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
    reprint: { label: 'nachgedruckt' },
    paraphrase: { label: 'umschrieben' },
    reworded: { label: 'umformuliert' },
    'machine-translation': { label: 'maschinell übersetzt' },
    background: { label: 'gemeinsamer Hintergrund' },
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
    person: { label: 'Person', plural: 'Personen' },
    organisation: { label: 'Organisation', plural: 'Organisationen' },
    place: { label: 'Ort', plural: 'Orte' },
    event: { label: 'Ereignis', plural: 'Ereignisse' },
  },
  hedges: {
    'own-voice': { label: 'als Tatsache' },
    attributed: { label: 'mit Quelle' },
    reported: { label: 'angeblich' },
    distanced: { label: 'mit Abstand' },
  },
  incompleteKinds: {
    paywall: { label: 'an der Bezahlschranke abgeschnitten' },
    cut: { label: 'abgeschnitten' },
    excerpt: { label: 'ein Auszug' },
    illegible: { label: 'nicht ganz lesbar' },
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
    correction: { label: 'Berichtigung' },
    clarification: { label: 'Klarstellung' },
    update: { label: 'Aktualisierung' },
    retraction: { label: 'Rücknahme' },
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
    established: { label: 'festgestellt' },
    guessed: { label: 'eine Vermutung' },
    'not known': { label: 'nicht bekannt' },
    'not looked into': { label: 'nicht untersucht' },
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
  relations: {
    'near-verbatim': { label: 'Fast wörtlich' },
    paraphrase: { label: 'Umschreibung' },
    'same-fact': { label: 'Dieselbe Tatsache' },
    related: { label: 'Verwandt' },
    residue: { label: 'Rest' },
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
    direct: { label: 'Zitat' },
    fragment: { label: 'Zitierte Wörter' },
    indirect: { label: 'Wiedergegeben' },
    distancing: { label: 'Begriff in Anführungszeichen' },
  },
};
