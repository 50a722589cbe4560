import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';

/**
 * Reads the source of a page into a tree whose nodes know where they stand in it.
 * @throws {RangeError} if the page is larger than one text can be, or is nested deeper than any page has a reason to be.
 */
export function readTree(source: string): PageTree {
  if (source.length > mostCharacters)
    throw new RangeError(
      `a page of ${source.length.toLocaleString('en')} characters; no more than 20 million are read`,
    );
  let [depth, elements] = [0, 0];
  const bounded: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > deepest) throw new RangeError(`elements nested more than ${deepest.toLocaleString('en')} deep`);
    },
    onItemPop: () => depth--,
    createElement: (...given) => {
      if (++elements > mostElements)
        throw new RangeError(`more than ${mostElements.toLocaleString('en')} elements; no article has as many`);
      return defaultTreeAdapter.createElement(...given);
    },
  };
  return parse(source, { sourceCodeLocationInfo: true, treeAdapter: bounded });
}

/** The elements of a tree in the order of the page, without those within something unseen by choice of the caller. */
export function* walkElements(root: PageNode): Generator<PageElement> {
  // A stack of our own, since a page may nest deeper than functions can.
  const todo = [root];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (isElement(next)) yield next;
    if ('childNodes' in next) for (const child of next.childNodes.toReversed()) todo.push(child);
  }
}

/** Whether a node of a page is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** Whether a node of a page is text. */
export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text';
}

/** The value of an attribute; empty if it has none. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** The elements around a node, the nearest first. */
export function* ancestorsOf(node: PageElement | PageText): Generator<PageElement> {
  for (let next = node.parentNode; next && isElement(next); next = next.parentNode) yield next;
}

/** All the text below an element, as it stands there. */
export function textBelow(root: PageNode): string {
  let text = '';
  const todo = [root];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (isText(next)) text += next.value;
    else if ('childNodes' in next) for (const child of next.childNodes.toReversed()) todo.push(child);
  }
  return text;
}

/** The largest page of news seen had 4 million characters, nearly all of them scripts. */
const mostCharacters = 20_000_000;
/** Browsers show no more than 512 levels apart; old pages that close nothing reach some hundreds. */
const deepest = 2000;
/** A page of news has one to five thousand, one with a thousand comments thirty. */
const mostElements = 60_000;

export type PageNode = DefaultTreeAdapterMap['node'];
export type PageTree = DefaultTreeAdapterMap['document'];
export type PageElement = DefaultTreeAdapterMap['element'];
export type PageText = DefaultTreeAdapterMap['textNode'];
