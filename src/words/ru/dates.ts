import type { Words } from '../languages.ts';

/** Даты с их сомнением. Месяц без дня стоит в именительном падеже («январь 2022 г.»), поэтому предлогов перед датой нет. */
export const dates: Words['dates'] = {
  about: 'примерно {date}',
  perhaps: 'возможно, {date}',
  perhapsAbout: 'возможно, примерно {date}',
  from: '{date} и далее',
  until: '{date} и ранее',
  fromUnknownEnd: '{date} и далее, конец неизвестен',
  untilUnknownBeginning: '{date} и ранее, начало неизвестно',
  orBefore: '{date} или ранее',
  orAfter: '{date} или позднее',
  span: '{from} — {to}',
  days: '{first}–{last}',
  minute: '{day}, {time}',
  spring: 'весна {year}\u00A0г.',
  summer: 'лето {year}\u00A0г.',
  autumn: 'осень {year}\u00A0г.',
  winter: 'зима {year}\u00A0г.',
  decade: '{year}-е годы',
  between: 'год между {first} и {last}',
  dayUnknown: '{date}, день неизвестен',
  monthUnknown: '{date}, месяц неизвестен',
  beforeChrist: '{year}\u00A0г. до\u00A0н.\u00A0э.',
};
