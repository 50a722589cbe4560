import type { Author } from '../../schema/article/author.ts';
import { joinParticle, writeAuthor } from '../../schema/article/write-author.ts';
import { isDay, type DatePoint } from '../../text/dates/read-point.ts';
import { englishDates } from '../../words/english-dates.ts';
import { writeDate } from '../../words/write-date.ts';
import { dateOf, isoOf, isUncertain, type CslItem } from '../csl-item.ts';
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
 * The template knows what is approximate only for years (`c. 2022`), and neither what may be wrong nor what is open: the words
 * stand beside it in square brackets.
 */
function writeDates(item: CslItem): [string, string | undefined][] {
  const date = dateOf(item);
  if (!date) return [['date', 'n.d.']];
  const { from, to } = date;
  const words = writeDate(date, englishDates);
  const isApproximate = from?.approximate || to?.approximate;
  if (!from || !to || !isKnown(from, to) || (isUncertain(date) && !isApproximate))
    return [
      ['date', 'n.d.'],
      ['orig-date', `${words}${item.custom.dateProposed ? ', not confirmed' : ''}`],
    ];
  if (isApproximate || (from !== to && !(isDay(from) && isDay(to))))
    return [
      ['date', from.year === to.year ? `c. ${from.year}` : `${from.year}–${to.year}`],
      ['orig-date', words],
    ];
  if (from === to) return [['date', writeDay(from)]];
  const isWithinMonth = from.first.slice(0, 7) === to.first.slice(0, 7);
  return [
    ['date', isWithinMonth ? `${Number(from.first.slice(8))}–${writeDay(to)}` : `${writeDay(from)} – ${writeDay(to)}`],
  ];
}

/** The years the template knows are those of our era. */
function isKnown(...points: DatePoint[]): boolean {
  return points.every(({ year, precision }) => year > 0 && year <= 9999 && !/^(?:decade|century)$/.test(precision));
}

/** Without the time, and without what is said to be unknown, which the template takes for no date. */
function writeDay({ unknown: _, ...point }: DatePoint): string {
  const day: DatePoint = { ...point, precision: point.precision === 'minute' ? 'day' : point.precision };
  const words = writeDate({ text: '', from: day, to: day }, englishDates);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What wikitext would read as markup, a signature or the end of the template. */
function escapeWikitext(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[&<>|{}[\]~_]|'(?=')|(?<=')'/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function escapeUrl(url: string): string {
  return url.replace(/[|{}[\]'"<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
