import type { Words } from '../languages.ts';

/** Daten mit ihrem Zweifel. */
export const dates: Words['dates'] = {
  about: 'etwa {date}',
  perhaps: 'vielleicht {date}',
  perhapsAbout: 'vielleicht etwa {date}',
  from: 'ab {date}',
  until: 'bis {date}',
  span: '{from} bis {to}',
  days: '{first}.–{last}',
  minute: '{day}, {time}',
};
