import type { Words } from '../languages.ts';

/** Daten mit ihrem Zweifel. */
export const dates: Words['dates'] = {
  about: 'etwa {date}',
  perhaps: 'vielleicht {date}',
  perhapsAbout: 'vielleicht etwa {date}',
  from: 'ab {date}',
  until: 'bis {date}',
  fromUnknownEnd: 'ab {date}, Ende nicht bekannt',
  untilUnknownBeginning: 'bis {date}, Anfang nicht bekannt',
  orBefore: '{date} oder früher',
  orAfter: '{date} oder später',
  span: '{from} bis {to}',
  days: '{first}.–{last}',
  minute: '{day}, {time}',
  spring: 'Frühling {year}',
  summer: 'Sommer {year}',
  autumn: 'Herbst {year}',
  winter: 'Winter {year}',
  decade: 'die {year}er Jahre',
  between: 'ein Jahr zwischen {first} und {last}',
  dayUnknown: '{date}, Tag nicht bekannt',
  monthUnknown: '{date}, Monat nicht bekannt',
  beforeChrist: '{year} v. Chr.',
};
