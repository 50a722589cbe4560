/** Dates with their doubt. The names of months, and how a day is written, every language knows by itself (`Intl`). */
export const dates = {
  /** It may be a little earlier or later. */
  about: 'about {date}',
  /** It may be another one altogether. */
  perhaps: 'perhaps {date}',
  /** Neither its day nor its year is quite sure. */
  perhapsAbout: 'perhaps about {date}',
  from: 'from {date}',
  until: 'until {date}',
  /** It ended, and nobody knows when. */
  fromUnknownEnd: 'from {date}, end not known',
  /** It began, and nobody knows when. */
  untilUnknownBeginning: 'until {date}, beginning not known',
  /** One day, which is this one or an earlier one. */
  orBefore: '{date} or before',
  /** One day, which is this one or a later one. */
  orAfter: '{date} or after',
  span: '{from} to {to}',
  /** Two days of one month: {first} is a number, {last} a whole date. */
  days: '{first}–{last}',
  /** {time} is like 13:52 UTC+03:00. */
  minute: '{day}, {time}',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
  /** A year of the ten from {year} on: the 2030s. */
  decade: 'the {year}s',
  /** A year of a hundred, or of ten before Christ. */
  between: 'a year between {first} and {last}',
  dayUnknown: '{date}, day not known',
  monthUnknown: '{date}, month not known',
  /** A year so far away that no calendar of a computer has it. */
  beforeChrist: '{year} BC',
} as const;
