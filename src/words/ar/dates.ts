import type { Words } from '../languages.ts';

/** Dates with their doubt, in Arabic. */
export const dates: Words['dates'] = {
  about: 'نحو {date}',
  perhaps: 'ربما {date}',
  perhapsAbout: 'ربما نحو {date}',
  from: 'منذ {date}',
  until: 'حتى {date}',
  fromUnknownEnd: 'منذ {date}، ولا تُعرف نهايته',
  untilUnknownBeginning: 'حتى {date}، ولا تُعرف بدايته',
  orBefore: '{date} أو قبله',
  orAfter: '{date} أو بعده',
  span: 'من {from} إلى {to}',
  days: '{first}–{last}',
  minute: '{day}، {time}',
  spring: 'ربيع {year}',
  summer: 'صيف {year}',
  autumn: 'خريف {year}',
  winter: 'شتاء {year}',
  decade: 'عقد {year}',
  between: 'سنة بين {first} و{last}',
  dayUnknown: '{date}، اليوم غير معروف',
  monthUnknown: '{date}، الشهر غير معروف',
  beforeChrist: '{year} ق.م',
};
