import { findDate } from '../../../text/dates/find-date.ts';
import type { Finding } from '../../capture.ts';
import type { DescribedBlock } from '../furniture/describe-block.ts';
import { attributeOf, textBelow, type PageElement } from '../read-tree.ts';
import { textOf } from '../statements/read-json-ld.ts';
import type { Statements } from '../statements/read-statements.ts';
import { inferred, quote, stated } from '../../name-place.ts';
import { readDate } from './read-date.ts';

/** When a page says it was published and last changed, and whether it says it in two ways. */
export function findDates(statements: Statements, header: readonly DescribedBlock[], url: string | undefined): Dates {
  const published = [...publishedIn(statements), ...printedIn(header), ...inAddress(url)];
  const changed = [
    ...inJsonLd(statements, 'dateModified'),
    ...inMeta(statements, changedNames),
    ...inMarked(statements, 'dateModified'),
  ][0];
  const [first] = published;
  // What is marked elsewhere on a page may be the date of another article.
  const compared = [
    ...inJsonLd(statements, 'datePublished'),
    ...inMeta(statements, ['article:published_time', 'datepublished', 'pubdate', 'parsely-pub-date']).slice(0, 1),
    ...printedIn(header),
  ];
  const other = first && compared.find(({ value }) => daysApart(value, first.value) > 1);
  return {
    published: first,
    changed: changed && changed.value !== first?.value ? changed : undefined,
    doubts: other ? [`The page states two dates of publication: ${first.evidence} ${other.evidence}`] : [],
  };
}

function publishedIn(statements: Statements): Finding[] {
  return [
    ...inJsonLd(statements, 'datePublished'),
    ...inMeta(statements, publishedNames),
    ...inMarked(statements, 'datePublished'),
    ...inJsonLd(statements, 'dateCreated'),
    ...inTimes(statements),
  ];
}

function inJsonLd({ article }: Statements, field: string): Finding[] {
  const written = textOf(article?.[field]);
  return written === undefined ? [] : read(written, 'The page’s JSON-LD', `has ${field}`);
}

function inMeta({ meta }: Statements, names: readonly string[]): Finding[] {
  return names.flatMap((name) =>
    meta
      .filter((one) => one.name === name)
      .flatMap(({ as, content }) => read(content, 'The page', `has the meta element ${as}`)),
  );
}

function inMarked({ marked, times, meta }: Statements, itemprop: string): Finding[] {
  const elements = [...marked, ...times].filter((element) =>
    attributeOf(element, 'itemprop').split(/\s+/).includes(itemprop),
  );
  return [
    ...elements.flatMap((element) =>
      read(
        attributeOf(element, 'datetime') || attributeOf(element, 'content') || textOfElement(element),
        'The page',
        `marks as ${itemprop}`,
      ),
    ),
    ...meta
      .filter(({ name }) => name === itemprop.toLowerCase())
      .flatMap(({ content }) => read(content, 'The page', `states ${itemprop}`)),
  ];
}

/** The first `<time>` that says it is the date of publication, or the first of all, which other articles of a page have too. */
function inTimes({ times }: Statements): Finding[] {
  const named = times.filter(
    (element) =>
      /publi|posted|entry-date|date-?time|byline/i.test(
        `${attributeOf(element, 'class')} ${attributeOf(element.parentNode as PageElement, 'class')}`,
      ) || attributeOf(element, 'pubdate') !== '',
  );
  const [marked] = named.flatMap((element) =>
    read(attributeOf(element, 'datetime'), 'The page', 'has a <time> element with'),
  );
  const [first] = times.flatMap((element) =>
    read(attributeOf(element, 'datetime'), 'The page’s first <time> element', 'has'),
  );
  if (marked) return [marked];
  return first ? [{ ...first, basis: 'inferred' }] : [];
}

/** A date in a short line right above the text. */
function printedIn(header: readonly DescribedBlock[]): Finding[] {
  for (const { text, words } of header) {
    if (words > mostWords) continue;
    const date = findDate(text)?.date;
    if (date !== undefined && date.length >= 10)
      return [{ value: date, basis: 'stated', evidence: `The page prints ${quote(text)} above the text.` }];
  }
  return [];
}

function inAddress(url: string | undefined): Finding[] {
  const [, year, month, day] =
    /\/(20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url ?? '') ?? [];
  const date = year && readDate(`${year}-${month}-${day}`);
  return date ? [inferred(date, `The address of the page has the date ${date}.`)] : [];
}

function read(written: string, place: string, says: string): Finding[] {
  const value = readDate(written);
  return value === undefined ? [] : [stated(value, place, `${says} ${quote(written)}`)];
}

function textOfElement(element: PageElement): string {
  return textBelow(element).slice(0, 200);
}

function daysApart(one: string, other: string): number {
  const [a, b] = [one, other].map((date) => Date.parse(date.slice(0, 10)));
  return Math.abs((a ?? 0) - (b ?? 0)) / 86_400_000;
}

/** A line with a date has a word or two beside it. */
const mostWords = 20;
const publishedNames = (
  'article:published_time og:article:published_time article:published datepublished parsely-pub-date sailthru.date pubdate publishdate ' +
  'publish-date publish_date publication_date publication-date publicationdate date.published originalpublicationdate ' +
  'citation_publication_date citation_date citation_online_date dcterms.issued dcterms.created dc.date.issued dc.date.created dcterms.date ' +
  'dc.date article.published article:post_date cxenseparse:recs:publishtime bt:pubdate rnews:datepublished vr:published_time ' +
  'shareaholic:article_published_time displaydate created date'
).split(' ');
const changedNames = (
  'article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified article:updated_time ' +
  'lastmod last-modified lastmodified article.updated bt:moddate'
).split(' ');

interface Dates {
  published: Finding | undefined;
  changed: Finding | undefined;
  doubts: string[];
}
