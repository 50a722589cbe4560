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
  span: '{from} to {to}',
  /** Two days of one month: {first} is a number, {last} a whole date. */
  days: '{first}–{last}',
  /** {time} is like 13:52 UTC+03:00. */
  minute: '{day}, {time}',
} as const;
