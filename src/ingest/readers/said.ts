import type { Capture, Finding, Said } from '../capture.ts';
import { unlessEmpty } from '../../text/omit-missing.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import { parseLooseDate } from '../../text/dates/loose-dates.ts';

/** A finding that stands there in so many words; none if there are no words. */
export function state(value: string | undefined, evidence: string): Finding | undefined {
  const words = value === undefined ? '' : oneLine(value);
  return words === '' ? undefined : { value: words, basis: 'stated', evidence };
}

/**
 * What columns, fields or headers say, each by the name it has in `Said`. Dates and languages that no program can read are
 * doubts, in the words they stand there.
 * @param place what says it, as a sentence goes on: “the column `date`”.
 */
export function readSaid(fields: readonly SaidField[]): Pick<Capture, 'said' | 'doubts'> {
  const doubts: string[] = [];
  const said: Said = {};
  for (const { key: named, value, place } of fields) {
    const words = oneLine(value);
    // Clippers call the address of a page its source.
    const key = named === 'outlet' && isWebAddress(words) ? 'url' : named;
    if (words === '' || said[key] !== undefined) continue;
    const evidence = `${place} says “${shorten(words)}”.`;
    const unclear = (what: string): number => doubts.push(`${evidence.slice(0, -1)}, which is ${what}.`);
    if (key === 'published' || key === 'captured') {
      const date = readDate(words);
      if (!date) unclear('no date that can be read with certainty');
      else if (key === 'published') said.published = { value: date, basis: 'stated', evidence };
      else if (date.length >= 10) said.captured = { value: date.slice(0, 10), basis: 'stated', evidence };
    } else if (key === 'authors') said.authors = { value: parseAuthors(words), basis: 'stated', evidence };
    else if (key === 'body') said.body = { value, basis: 'stated', evidence: `${place} has it.` };
    else if (key === 'url' && !isWebAddress(words)) unclear('no address on the web');
    else if (key === 'language' && !isLanguage(words)) unclear('no tag of a language (BCP 47)');
    else said[key] = { value: words, basis: 'stated', evidence };
  }
  return { said, doubts: unlessEmpty(doubts) };
}

/** A date in EDTF, with time and zone where they are written: of EDTF, ISO 8601, RFC 5322, or in words; none if it may be two. */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  if (written.length > 80) return undefined;
  if (parseDate(written)) return written;
  return readIso(written) ?? readMailDate(written) ?? onlyOne(parseLooseDate(written));
}

/** The authors that a line of them names, parted where it can be known that they are several. */
export function parseAuthors(line: string): string[] {
  const bare = line.replace(/^by\s+/i, '');
  const bySemicolon = bare.split(/\s*[;|]\s*/).filter(Boolean);
  if (bySemicolon.length > 1) return bySemicolon;
  const parts = bare.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/).filter(Boolean);
  // “Smith, John” is one person; “Ann Smith, John Doe” are two.
  return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : [bare];
}

/** Whether something is an address on the web. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function readIso(text: string): string | undefined {
  const [, day, time, seconds = ':00', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  if (!day || !time) return undefined;
  return known(`${day}T${time}${seconds}${zoneOf(zone)}`);
}

/** RFC 5322 3.3, as mails and RSS have it: `Thu, 13 Jan 2022 10:52:00 +0100`. */
function readMailDate(text: string): string | undefined {
  const [, day, month, year, time, seconds = ':00', zone = ''] =
    /^(?:[A-Z][a-z]{2,8},? )?(\d\d?) ([A-Z][a-z]{2})[a-z]* (\d{4}) (\d\d:\d\d)(:\d\d)?(?: ?(Z|UTC?|GMT|[+-]\d{4}))?(?: \(.{0,40}\))?$/.exec(
      text,
    ) ?? [];
  const number = months.indexOf(month ?? '') + 1;
  if (!day || !number) return undefined;
  return known(`${year}-${pad(number)}-${day.padStart(2, '0')}T${time}${seconds}${zoneOf(zone)}`);
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC?|GMT)$/i.test(zone)) return 'Z';
  return zone.includes(':') || zone === '' ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function known(date: string): string | undefined {
  return parseDate(date) ? date : undefined;
}

function onlyOne(dates: string[]): string | undefined {
  return dates.length === 1 ? dates[0] : undefined;
}

function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(text);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 110)}…`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One thing that is said outside a text. */
export interface SaidField {
  key: keyof Said;
  value: string;
  /** What says it, as the beginning of a sentence: “The column `date`”. */
  place: string;
}
