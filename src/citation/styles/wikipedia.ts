import type { Author } from '../../schema/article/author.ts';
import { joinParticle, writeAuthor } from '../../schema/article/write-author.ts';
import type { DatePoint } from '../../text/dates/edtf.ts';
import { englishDates } from '../../words/english-dates.ts';
import { writeDate } from '../../words/write-date.ts';
import { dateOf, isDoubtful, isoOf, isUncertain, type CslItem } from '../csl-item.ts';
import { datePartsOf } from '../date-parts.ts';
import { authorsOf } from '../authors-of.ts';
import { markConcluded } from './names.ts';

/**
 * The template that Wikipedia cites news with (https://en.wikipedia.org/wiki/Template:Cite_news). With a known address
 * and day of capture this archive is given as the archived copy, otherwise as the place where the text can be read.
 */
export function writeWikipedia(item: CslItem): string {
  const { custom, accessed } = item;
  const authors = authorsOf(item).filter((author) => writeAuthor(author) !== custom.agency);
  const captured = isoOf(accessed);
  const hasCopy = custom.originalUrl !== undefined && captured !== undefined;
  const parameters: [name: string, value: string | undefined][] = [
    ...authors.flatMap((author, index) => writeNames(author, authors.length > 1 ? `${index + 1}` : '')),
    ['title', item.title],
    ['work', item['container-title']],
    ['department', item.section],
    ['agency', custom.agency && markConcluded(custom.agency, custom)],
    ...writeDates(item),
    ['language', item.language === 'en' ? undefined : new Intl.Locale(item.language).language],
    ['at', item.locator],
    ['quote', item.annote],
  ];
  const links: [name: string, value: string | undefined][] = hasCopy
    ? [
        ['url', custom.originalUrl],
        ['archive-url', item.URL],
        ['archive-date', captured],
      ]
    : [['url', item.URL]];
  const written = [
    ...parameters.map(([name, value]) => [name, value && escapeWikitext(value)]),
    ...links.map(([name, value]) => [name, value && escapeUrl(value)]),
    ['via', hasCopy ? undefined : escapeWikitext(item.archive)],
  ];
  const author = authors.length > 0 || custom.agency ? '' : ' |author=<!-- not stated -->';
  return `{{Cite news${author}${written.flatMap(([name, value]) => (value ? [` |${name}=${value}`] : [])).join('')}}}`;
}

/** A name that stays whole though it has a comma is in double parentheses: else the template takes it for several. */
function writeNames(author: Author, number: string): [string, string | undefined][] {
  if (typeof author === 'string') return [[`author${number}`, author]];
  if ('body' in author) return [[`author${number}`, /[,;]/.test(author.body) ? `((${author.body}))` : author.body]];
  const { family, given, particle, suffix } = author;
  return [
    [`last${number}`, joinParticle(particle, family)],
    [`first${number}`, [given, suffix].filter(Boolean).join(' ')],
  ];
}

/**
 * The template knows what is approximate only for years (`c. 2022`), and nothing that may be wrong: the words stand beside it in
 * square brackets.
 */
function writeDates(item: CslItem): [string, string | undefined][] {
  const date = dateOf(item);
  if (!date) return [['date', 'n.d.']];
  const { from, to } = date;
  const isApproximate = from?.approximate || to?.approximate;
  if (isUncertain(date) && !isApproximate)
    return [
      ['date', 'n.d.'],
      ['orig-date', `${writeDate(date, englishDates)}${item.custom.dateProposed ? ', not confirmed' : ''}`],
    ];
  const [year, lastYear = year] = datePartsOf(date).map((parts) => parts[0]);
  if (!from || !to || isDoubtful(date) || (from !== to && !areDays(from, to)))
    return [
      ['date', year === lastYear ? `c. ${year}` : `${year}–${lastYear}`],
      ['orig-date', writeDate(date, englishDates)],
    ];
  if (from === to) return [['date', writeDay(from)]];
  const isWithinMonth = from.first.slice(0, 7) === to.first.slice(0, 7);
  return [
    ['date', isWithinMonth ? `${Number(from.first.slice(8))}–${writeDay(to)}` : `${writeDay(from)} – ${writeDay(to)}`],
  ];
}

function areDays(...points: DatePoint[]): boolean {
  return points.every(({ precision }) => precision === 'day' || precision === 'minute');
}

/** Without the time, which the template takes for no date. */
function writeDay(point: DatePoint): string {
  const day: DatePoint = { ...point, precision: point.precision === 'minute' ? 'day' : point.precision };
  return writeDate({ text: '', from: day, to: day }, englishDates);
}

/** What wikitext would read as markup, a signature or the end of the template. */
function escapeWikitext(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[&<>|{}[\]~_]|'(?=')|(?<=')'/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function escapeUrl(url: string): string {
  return url.replace(/[|{}[\]'"<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
