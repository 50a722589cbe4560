import type { Words } from '../languages.ts';

/** Womit ein Archiv begonnen wird. */
export const beginning: Words['beginning'] = {
  rights: 'Urheberrechtsschutz nicht bewertet',
  unknownOutlet: {
    name: 'Unbekannter Herausgeber',
    profile:
      'Steht für jeden Herausgeber, den ein Text hier nicht nennt. Es ist nicht ein bestimmtes Medium: Zwei Artikel, die hier eingeordnet sind, müssen nichts miteinander zu tun haben. Was über einen Herausgeber bekannt sein mag, steht im Eintrag des Artikels, mit dem Beleg dafür.',
    standing:
      'Lässt sich nicht angeben. Für einen Text ohne genannten Herausgeber steht niemand ein; jeder wird daher allein nach seinen Worten beurteilt und im Vergleich mit besseren Zeugen desselben Berichts.',
  },
};
