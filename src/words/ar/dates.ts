import type { Words } from '../languages.ts';

/** Dates with their doubt, in Arabic. */
export const dates: Words['dates'] = {
  about: 'نحو {date}',
  perhaps: 'ربما {date}',
  perhapsAbout: 'ربما نحو {date}',
  from: 'منذ {date}',
  until: 'حتى {date}',
  span: 'من {from} إلى {to}',
  days: '{first}–{last}',
  minute: '{day}، {time}',
};
