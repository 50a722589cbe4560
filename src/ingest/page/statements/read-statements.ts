import { attributeOf, isElement, textBelow, walkElements, type PageElement, type PageTree } from '../read-tree.ts';
import { absolute } from '../list-blocks.ts';
import { isOfType, readJsonLd, textOf, type JsonObject } from './read-json-ld.ts';

/** What a page says of itself for programs: its JSON-LD, its `<meta>` elements, and marked places of its text. */
export function readStatements(tree: PageTree, url: string | undefined): Statements {
  const meta: Meta[] = [];
  const [scripts, times, marked]: [string[], PageElement[], PageElement[]] = [[], [], []];
  let [base, canonical, title, language]: (string | undefined)[] = [];
  for (const element of walkElements(tree)) {
    const { tagName } = element;
    const itemprop = attributeOf(element, 'itemprop');
    if (tagName === 'script') {
      if (attributeOf(element, 'type').toLowerCase().includes('ld+json')) scripts.push(textBelow(element));
    } else if (tagName === 'meta') {
      const content = attributeOf(element, 'content').trim();
      const name =
        attributeOf(element, 'property') ||
        attributeOf(element, 'name') ||
        itemprop ||
        attributeOf(element, 'http-equiv');
      if (name !== '' && content !== '') meta.push({ name: name.toLowerCase().trim(), as: name.trim(), content });
    } else if (tagName === 'link') {
      const rel = attributeOf(element, 'rel').toLowerCase().split(/\s+/);
      if (rel.includes('canonical')) canonical ??= attributeOf(element, 'href').trim();
    } else if (tagName === 'base') base ??= absolute(attributeOf(element, 'href').trim(), url);
    else if (tagName === 'title' && isWithinHead(element)) title ??= textBelow(element).replace(/\s+/g, ' ').trim();
    else if (tagName === 'html') language ??= (attributeOf(element, 'lang') || attributeOf(element, 'xml:lang')).trim();
    if (tagName === 'time') times.push(element);
    else if (itemprop !== '' && tagName !== 'meta') marked.push(element);
  }
  const objects = readJsonLd(scripts);
  const address = absolute(canonical ?? '', base ?? url);
  return {
    article: chooseArticle(objects, [url, address], title),
    objects,
    meta,
    times,
    marked,
    base: base ?? url ?? address,
    canonical: address,
    title: title === '' ? undefined : title,
    language: language === '' ? undefined : language,
  };
}

/** The first `<meta>` of the names given, in their order. */
export function findMeta({ meta }: Statements, ...names: string[]): Meta | undefined {
  for (const name of names) {
    const found = meta.find((one) => one.name === name);
    if (found) return found;
  }
  return undefined;
}

/** Pages list other articles too: theirs is the one with their address, or with their title, or the first. */
function chooseArticle(objects: JsonObject[], urls: (string | undefined)[], title = ''): JsonObject | undefined {
  const articles = objects.filter(
    (object) =>
      isOfType(object, articleTypes) || (object['headline'] !== undefined && object['datePublished'] !== undefined),
  );
  const known = new Set(urls.flatMap((url) => (url === undefined ? [] : [bare(url)])));
  return (
    articles.find(({ url, mainEntityOfPage, '@id': id }) =>
      [url, mainEntityOfPage, (mainEntityOfPage as JsonObject | undefined)?.['@id'], id].some(
        (address) => typeof address === 'string' && known.has(bare(address)),
      ),
    ) ??
    articles.find(({ headline }) => {
      const text = textOf(headline);
      return text !== undefined && title.includes(text);
    }) ??
    articles[0]
  );
}

function bare(url: string): string {
  return url
    .slice(0, 2000)
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function isWithinHead({ parentNode }: PageElement): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === 'head';
}

const articleTypes = /Article$|Posting$|^(?:Report|Review|OpinionPiece|Blog)$/;

/** A `<meta>` element; `name` in small letters, `as` as written. */
export interface Meta {
  name: string;
  as: string;
  content: string;
}

export interface Statements {
  /** What its JSON-LD says of the article. */
  article: JsonObject | undefined;
  /** All objects of its JSON-LD. */
  objects: JsonObject[];
  meta: Meta[];
  /** Its `<time>` elements. */
  times: PageElement[];
  /** Elements with an `itemprop`. */
  marked: PageElement[];
  /** What addresses in it begin from. */
  base: string | undefined;
  /** The address it calls its own. */
  canonical: string | undefined;
  /** What stands in the title bar of a browser. */
  title: string | undefined;
  /** The language of its `<html>`. */
  language: string | undefined;
}
