import { findDate } from '../../../text/dates/find-date.ts';
import { wordsIn } from '../sentence-like.ts';
import { eachUnit } from '../unit.ts';

/** A line that is a date, a place and a date, or the time it takes to read. */
export const findDatelines = eachUnit(({ text }) => {
  if (readingTime.test(text)) return { as: 'dateline', says: 'The time it takes to read.' };
  if (text.length > 120) return undefined;
  const date = findDate(text);
  if (!date) return undefined;
  const around = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replaceAll(/[|•·,–—-]/g, ' ');
  if (wordsIn(around) > mostAround || /[.!?]\s*$/.test(text.slice(0, date.start))) return undefined;
  return { as: isPlace.test(text.slice(0, date.start)) ? 'place' : 'dateline' };
});

const readingTime =
  /^\d{1,3}\s?-?(?:min(?:ute)?s?\.?(?:\s+(?:read|lesezeit))?|min\s+de\s+lecture|минут[аы]?\s+чтения|دقائق)$/i;

/** Capitals alone, as agencies print places; anything else may be a word for “published”. */
const isPlace = /^(?=.{3,})(?:\p{Lu}[\p{Lu} .'’-]*)[\s,–—|-]+$/u;

/** Words beside the date: “Published on”, a place, “Updated at”. */
const mostAround = 4;
