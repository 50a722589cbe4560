import { parseDate } from '../../../text/dates/edtf.ts';
import { findDate } from '../../../text/dates/find-date.ts';

/**
 * A date as programs write it into pages (ISO 8601 and what is meant to be it, RFC 2822, Unix time) or people, as EDTF: with its time
 * and zone as they stand there. A midnight to the second is a day of which nobody noted the time.
 * @returns nothing if it is no date, or if it can be read in two ways.
 */
export function readDate(written: string): string | undefined {
  const text = written.trim().slice(0, 100);
  const date = fromIso(text) ?? fromMail(text) ?? fromUnix(text) ?? findDate(text)?.date;
  const year = Number(date?.slice(0, 4));
  return date !== undefined && parseDate(date) && year >= earliest ? date : undefined;
}

function fromIso(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!hour || !minute) return date;
  if (`${hour}${minute}${second ?? '00'}` === '000000') return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${writeZone(zone)}`;
}

function fromMail(text: string): string | undefined {
  const [, day = '', name = '', year = '', hour, minute, second, zone] = mail.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return fromIso(
    `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${/^(?:GMT|UTC?|Z)$/i.test(zone ?? '') ? 'Z' : (zone ?? '')}`,
  );
}

function fromUnix(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, 'Z');
}

function writeZone(zone = ''): string {
  if (zone === '') return '';
  if (/^z$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? '' : `${sign}${hours}:${minutes}`;
}

const iso =
  /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[T\s,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?(?:\s?(?:UTC|GMT))?$/i;
const mail =
  /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}{0,6}\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+(GMT|UTC?|Z|[+-]\d{4}))?/iu;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The year of the first newspaper; what is before it is a mistake of a program (1970 is one too, but may be true). */
const earliest = 1605;
