import type { Finding } from '../../capture.ts';
import type { DescribedBlock } from '../furniture/describe-block.ts';
import { attributeOf, textBelow } from '../read-tree.ts';
import { textOf } from '../statements/read-json-ld.ts';
import type { Statements } from '../statements/read-statements.ts';
import { quote, stated } from '../../name-place.ts';

/** Who a page says wrote the text: persons, or bodies. */
export function findAuthors(statements: Statements): Finding<string[]> | undefined {
  const { article, meta, marked } = statements;
  const inJsonLd = clean([article?.['author'] ?? []].flat().map((author) => textOf(author) ?? ''));
  if (inJsonLd.length > 0) return stated(inJsonLd, 'The page’s JSON-LD', `has author ${quote(inJsonLd.join(', '))}`);
  for (const name of metaNames) {
    const found = clean(meta.filter((one) => one.name === name).flatMap(({ content }) => splitNames(content)));
    if (found.length > 0) return stated(found, 'The page', `has the meta element ${name}: ${quote(found.join(', '))}`);
  }
  const authors = marked.filter((element) => attributeOf(element, 'itemprop').split(/\s+/).includes('author'));
  const found = clean(authors.flatMap((element) => splitNames(textBelow(element).slice(0, 300))));
  return found.length > 0 && found.length <= 10
    ? stated(found, 'The page', `marks as author ${quote(found.join(', '))}`)
    : undefined;
}

/**
 * The words that name the authors, as they are printed by the headline: the names, with a “By” before them and what follows
 * on the line, such as an agency. Dates and buttons on the same line are no part of it.
 */
export function findByline(header: readonly DescribedBlock[], authors: readonly string[]): Byline | undefined {
  const names = authors.filter((name) => name.length > 2);
  const short = header.filter(({ words, text }) => words <= mostWords && text.length < 300);
  for (const isEnough of [(found: number) => found === names.length, (found: number) => found > 0]) {
    for (const block of short) {
      const places = names.flatMap((name) => placeOf(name, block));
      if (places.length === 0 || !isEnough(places.length)) continue;
      const start = Math.min(...places.map((place) => place.start));
      const end = Math.max(...places.map((place) => place.end));
      const before = beforeNames.exec(block.text.slice(0, start))?.[0] ?? '';
      const after = afterNames.exec(block.text.slice(end))?.[0] ?? '';
      const text = block.text.slice(start - before.length, end + after.length).trim();
      return { block, text };
    }
  }
  const block = short.find(
    ({ text, names: classes, words }) =>
      begins.test(text) && !/\d/.test(text) && (words <= 8 ? words >= 3 : /\b(?:byline|author)/.test(classes)),
  );
  return block && { block, text: block.text };
}

/** A name by itself: a body’s name within “Why you can trust …” is no byline. */
function placeOf(name: string, { text, words }: DescribedBlock): { start: number; end: number }[] {
  const start = text.toLowerCase().indexOf(name.toLowerCase());
  const end = start + name.length;
  if (start < 0 || text.toLowerCase().length !== text.length) return [];
  if (/^[\p{L}\p{N}]/u.test(text.slice(end)) && !/^\p{Lu}/u.test(text.slice(end))) return [];
  const isNamed = start === 0 || beforeNames.test(text.slice(0, start)) || name.includes(' ');
  return isNamed && words <= mostWords ? [{ start, end }] : [];
}

/** The names in a printed byline. */
export function readByline(text: string): string[] {
  if (!begins.test(text)) return [];
  const names = text.replace(begins, '').split(/\s*[|•·–—]\s*|\s+(?:on|for|für|pour|para|in|@)\s+|,?\s+\d/u)[0] ?? '';
  return clean(splitNames(names)).filter((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 5);
}

function splitNames(text: string): string[] {
  return text
    .slice(0, 500)
    .split(/\s*[;|&]\s*|,\s+(?!(?:Jr|Sr|II|III|PhD|MD)\b)|\s+(?:and|und|et|y|e|en|och|og|i|и|та|ve)\s+/u);
}

/** Names without what programs put beside them; no addresses, and nothing a program fills in for nobody. */
function clean(names: readonly string[]): string[] {
  const bare = names.map((name) =>
    name
      .replace(/\s+/g, ' ')
      .trim()
      .replace(begins, '')
      .replace(/[\s,.|]+$/u, '')
      .trim(),
  );
  return [...new Set(bare)].filter(
    (name) =>
      name.length > 1 &&
      name.length <= 100 &&
      /\p{L}/u.test(name) &&
      !/^(?:https?:|www\.|@|\/)|[<>{}]/i.test(name) &&
      !nobody.test(name),
  );
}

const begins =
  /^(?:(?:written |reported |posted |words |story |text )?by|von|par|por|di|door|av|af|autor(?:e|ka)?|автор|текст|作者|文|記者|기자)(?:\s*[:：]\s*|\s+)/iu;
const nobody =
  /^(?:admin(?:istrator)?|editor|author|staff|unknown|none|null|undefined|n\/?a|guest|user|root|webmaster|redaktion|redacción|redação|wp[ _-]?admin)$/i;
const metaNames =
  'author article:author parsely-author sailthru.author byl dc.creator dcterms.creator citation_author rnews:author article:author_name cxenseparse:author'.split(
    ' ',
  );
const beforeNames =
  /(?:^|[\s/|·•,–—-])(?:(?:written |reported |posted |words |story |text )?by|von|par|por|di|door|av|af|автор|текст)\s*[:：]?\s*$/iu;
const afterNames =
  /^(?:\s*,\s*|\s+(?:for|of|at|with|in|für|pour|para)\s+(?:the\s+)?)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}(?=$|[\s,|/•·])/u;
const mostWords = 25;

interface Byline {
  block: DescribedBlock;
  /** Its words, without what else stands on the line. */
  text: string;
}
