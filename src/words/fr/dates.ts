import type { Words } from '../languages.ts';

/** Les dates avec leur doute. Rien ne précède une date qui demanderait « le » devant un jour et non devant un mois ou une année. */
export const dates: Words['dates'] = {
  about: '{date} environ',
  perhaps: 'peut-être {date}',
  perhapsAbout: 'peut-être {date} environ',
  from: '{date} et après',
  until: '{date} et avant',
  fromUnknownEnd: '{date} et après, fin inconnue',
  untilUnknownBeginning: '{date} et avant, début inconnu',
  orBefore: '{date} ou avant',
  orAfter: '{date} ou après',
  span: '{from} – {to}',
  days: '{first}–{last}',
  minute: '{day} à {time}',
  spring: 'printemps {year}',
  summer: 'été {year}',
  autumn: 'automne {year}',
  winter: 'hiver {year}',
  decade: 'années {year}',
  between: 'une année entre {first} et {last}',
  dayUnknown: '{date}, jour inconnu',
  monthUnknown: '{date}, mois inconnu',
  beforeChrist: '{year} av. J.-C.',
};
