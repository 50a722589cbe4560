import type { Author } from '../schema/article/author.ts';
import { joinParticle } from '../schema/article/write-author.ts';
import type { ArchiveDate } from '../text/dates/edtf.ts';
import { englishDates } from '../words/english-dates.ts';
import { writeDate } from '../words/write-date.ts';
import { authorsOf, writeForImport } from './authors-of.ts';
import { dateOf, isPlain, type CslItem } from './csl-item.ts';
import { datePartsOf } from './date-parts.ts';
import { writeAllNotes } from './notes.ts';

/**
 * A citation in RIS, as reference managers import it: `TAG  - value`, a line each, ended by CR LF
 * (https://en.wikipedia.org/wiki/RIS_(file_format) with the specifications of 2001 and 2011).
 */
export function writeRis(item: CslItem): string {
  const date = dateOf(item);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ['ST', item['title-short']],
    ...authorsOf(item).map((author): [string, string] => ['AU', writeName(author)]),
    ['T2', item['container-title']],
    ['CY', item['publisher-place']],
    ['SE', item.section],
    ['PY', date && writeRisYear(date)],
    ['DA', date && writeRisDate(date)],
    ['Y2', item.accessed && `${slashed(item.accessed['date-parts'][0])}/`],
    ['LA', item.language],
    ['UR', item.URL],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['N1', item.annote && [item.annote, item.locator && `(${item.locator})`].filter(Boolean).join(' ')],
    ['N1', writeAllNotes(item).join('; ')],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}

/** `Family, Given, Suffix`. */
function writeName(author: Author): string {
  if (typeof author === 'string' || 'body' in author || author.suffix === undefined) return writeForImport(author);
  return `${joinParticle(author.particle, author.family)}, ${author.given ?? ''}, ${author.suffix}`;
}

/** Four digits of our era: of another year there is none. */
function writeRisYear(date: ArchiveDate): string | undefined {
  const [parts = []] = datePartsOf(date);
  return isUsual(parts) ? String(parts[0]).padStart(4, '0') : undefined;
}

function isUsual([year = 0]: readonly number[]): boolean {
  return year > 0 && year <= 9999;
}

/** `YYYY/MM/DD/other information`: the last says what is in doubt, and the rest only what is not. */
function writeRisDate(date: ArchiveDate): string {
  const [first = [], second] = datePartsOf(date).map((parts) => (isUsual(parts) ? parts : []));
  if (isPlain(date)) return `${slashed(first)}/`;
  const common = second ? first.findIndex((part, index) => part !== second[index]) : first.length;
  const known = first.slice(0, Math.max(common, 1));
  return `${slashed(known)}/${writeDate(date, englishDates)}`;
}

/** Always three places, so that what follows is not taken for a month or a day. */
function slashed(parts: number[] = []): string {
  return [0, 1, 2]
    .map((place) => parts[place])
    .map((part, place) => (part === undefined ? '' : String(part).padStart(place === 0 ? 4 : 2, '0')))
    .join('/');
}

/** A value is a line; several spaces in it could make a tag. */
function onOneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
