import type { Words } from '../languages.ts';

/** Las fechas con su duda. Un día se escribe sin «el»: así las frases valen también para meses y años. */
export const dates: Words['dates'] = {
  about: 'aprox. {date}',
  perhaps: 'quizá {date}',
  perhapsAbout: 'quizá aprox. {date}',
  from: '{date} en adelante',
  until: 'hasta {date}',
  fromUnknownEnd: '{date} en adelante, se desconoce el final',
  untilUnknownBeginning: 'hasta {date}, se desconoce el comienzo',
  orBefore: '{date} o antes',
  orAfter: '{date} o después',
  span: '{from} a {to}',
  days: '{first}–{last}',
  minute: '{day}, {time}',
  spring: 'primavera de {year}',
  summer: 'verano de {year}',
  autumn: 'otoño de {year}',
  winter: 'invierno de {year}',
  decade: 'década de {year}',
  between: 'un año entre {first} y {last}',
  dayUnknown: '{date}, se desconoce el día',
  monthUnknown: '{date}, se desconoce el mes',
  beforeChrist: '{year} a. C.',
};
