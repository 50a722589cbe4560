import type { Finding } from '../../capture.ts';
import type { DescribedBlock } from '../furniture/describe-block.ts';
import { attributeOf, textBelow } from '../read-tree.ts';
import { textOf } from '../statements/read-json-ld.ts';
import type { Statements } from '../statements/read-statements.ts';
import { quote, stated } from './name-place.ts';

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

/** The line that names the authors, as it is printed. */
export function findByline(header: readonly DescribedBlock[], authors: readonly string[]): DescribedBlock | undefined {
  const names = authors.filter((name) => name.length > 2).map((name) => name.toLowerCase());
  const short = header.filter(({ words, text }) => words <= mostWords && text.length < 300);
  return (
    short.find(({ text }) => names.length > 0 && names.every((name) => text.toLowerCase().includes(name))) ??
    short.find(({ text }) => names.some((name) => text.toLowerCase().includes(name))) ??
    short.find(
      ({ text, names: classes, words }) => words >= 2 && /\b(?:byline|author)/.test(classes) && begins.test(text),
    ) ??
    short.find(({ text, words }) => words >= 3 && words <= 8 && begins.test(text) && !/\d/.test(text))
  );
}

/** The names in a printed byline. */
export function readByline(text: string): string[] {
  if (!begins.test(text)) return [];
  const names = text.replace(begins, '').split(/\s*[|•·–—]\s*|\s+(?:on|for|für|pour|para|in|@)\s+|,?\s+\d/u)[0] ?? '';
  return clean(splitNames(names)).filter((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 5);
}

function splitNames(text: string): string[] {
  return text.split(/\s*[;|&]\s*|,\s+(?!(?:Jr|Sr|II|III|PhD|MD)\b)|\s+(?:and|und|et|y|e|en|och|og|i|и|та|ve)\s+/u);
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
const mostWords = 25;
