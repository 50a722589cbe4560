import { html, parse, type DefaultTreeAdapterMap } from 'parse5';

/**
 * Everything in a page that the program never writes, read as a browser reads it: elements, attributes, scripts and
 * addresses outside a closed list, and whatever a parser had to mend.
 * @param base where the site stands, with a slash at both ends.
 */
export function judgePage(source: string, base: string): string[] {
  const faults: string[] = [];
  const page = parse(source, { onParseError: ({ code }) => faults.push(`parse error ${code}`) });
  if (page.mode !== html.DOCUMENT_MODE.NO_QUIRKS) faults.push(`a page in ${page.mode} mode`);
  for (const element of elementsOf(page)) {
    const { tagName: name, attrs } = element;
    if (!elements.has(name)) faults.push(`<${name}>`);
    for (const { name: attribute, value } of attrs) {
      if (!isAttribute(name, attribute)) faults.push(`<${name} ${attribute}="${value}">`);
      if (isAddress(name, attribute) && !leads(name, value, base)) faults.push(`<${name} ${attribute}="${value}">`);
    }
    if (name === 'script') faults.push(...judgeScript(element, base));
  }
  return faults;
}

/** The words of a page, as a reader finds them; a space is a space, however many there are. */
export function readText(source: string): string {
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node) || ['script', 'style', 'title'].includes(node.nodeName)) return '';
    return node.childNodes.map(textOf).join('');
  };
  return foldSpaces(textOf(parse(source)));
}

/** The data a page has for programs. */
export function readData(source: string): unknown[] {
  return elementsOf(parse(source))
    .filter(({ tagName, attrs }) => tagName === 'script' && attrs.some(({ value }) => value === 'application/ld+json'))
    .map(({ childNodes }) => JSON.parse(childNodes.map((node) => ('value' in node ? node.value : '')).join('')));
}

/** Where the links and forms of a page lead, as they are written. */
export function listLinks(source: string): string[] {
  return elementsOf(parse(source)).flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => (isAddress(tagName, name) && tagName !== 'cite-passage' ? value : [])),
  );
}

/** The places on a page that a fragment can name. */
export function listIds(source: string): string[] {
  return elementsOf(parse(source)).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name === 'id' ? value : [])),
  );
}

/** A space is a space, however many there are. */
export function foldSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function judgeScript({ attrs, childNodes }: Element, base: string): string[] {
  const [src, type, id] = ['src', 'type', 'id'].map((wanted) => attrs.find(({ name }) => name === wanted)?.value);
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  // The words of the archive for its scripts: data too, and nothing in it is of a record.
  if (type === 'application/ld+json' || (type === 'application/json' && id === 'own-words'))
    return src === undefined ? [] : ['data with an address'];
  const own = new RegExp(`^${base}(?:(?:theme|mark|moved)\\.js|_astro/[\\w.-]+\\.js)$`);
  return [
    ...(src !== undefined && own.test(src) ? [] : [`a script from “${src}”`]),
    ...(text === '' ? [] : [`a script in the page: ${text}`]),
  ];
}

function elementsOf(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const apart = 'content' in node ? elementsOf(node.content) : [];
  return 'tagName' in node ? [node, ...inner, ...apart] : [...inner, ...apart];
}

function isAttribute(element: string, name: string): boolean {
  if (/^(?:data-[a-z0-9]{4}|aria-(?:label|labelledby|current|describedby|details|hidden))$/.test(name)) return true;
  return anywhere.has(name) || (attributes[element]?.split(' ').includes(name) ?? false);
}

function isAddress(element: string, name: string): boolean {
  return (
    name === 'href' ||
    name === 'src' ||
    name === 'action' ||
    (element === 'cite-passage' && /^data-(?:record|page)$/.test(name))
  );
}

/** Whether an address is one of this site or, in a link, one on the web or of a person. */
function leads(element: string, value: string, base: string): boolean {
  if (/^(?:#|\/(?!\/))/.test(value)) return value.startsWith('#') || value.startsWith(base);
  if (/^https?:\/\/[^/\\]/i.test(value)) return element === 'a' || element === 'link' || element === 'cite-passage';
  return element === 'a' && /^mailto:[^\s?&@]+@[^\s?&@]+$/.test(value);
}

const elements = new Set(
  (
    'html head meta title link script body header footer main nav section article aside search form input button select option ' +
    'label fieldset legend h1 h2 h3 p a ol ul li dl dt dd table caption thead tbody tr th td div span strong em b i u q bdi mark ' +
    'del code kbd pre blockquote figure figcaption details summary small abbr time br noscript svg g path rect line circle text ' +
    'desc defs marker theme-switch cite-passage archive-search read-several highlight-counterparts one-stop-a-row'
  ).split(' '),
);
const anywhere = new Set('id class lang dir hidden tabindex role title'.split(' '));
/** Own to an element. */
const attributes: Readonly<Partial<Record<string, string>>> = {
  a: 'href rel download data-passage-id data-kind data-ask data-drawn data-source',
  button: 'type',
  del: 'data-kind',
  details: 'open name',
  div: 'data-key data-plain data-with',
  form: 'action method',
  h1: 'data-passage',
  h2: 'data-passage',
  p: 'data-passage',
  span: 'data-passage data-source',
  blockquote: 'data-passage',
  input: 'type name placeholder autocomplete autocapitalize spellcheck enterkeyhint value checked data-article',
  label: 'for',
  link: 'rel href type',
  mark: 'data-note',
  meta: 'charset http-equiv content name property',
  script: 'src type data-to',
  article: 'data-stop',
  td: 'colspan data-label data-mark data-name',
  th: 'scope colspan rowspan',
  time: 'datetime',
  tr: 'data-stop',
  'archive-search': 'data-base data-archive data-version data-page data-unknown',
  'cite-passage': 'data-record data-page data-language data-warning',
  'read-several': 'data-collation data-pairs data-roster',
  svg: 'viewBox preserveAspectRatio width height',
  circle: 'cx cy r',
  line: 'x1 y1 x2 y2',
  rect: 'x y width height',
  path: 'd marker-end',
  text: 'x y text-anchor',
  marker: 'viewBox refX refY markerWidth markerHeight orient',
};

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
