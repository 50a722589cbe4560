import { parseHTML } from 'linkedom';
import { isElement, isText, type PageElement, type PageNode, type PageTree } from '../read-tree.ts';

/**
 * Makes of a page a document that libraries can take apart, every element of it marked with its number in the page, by which
 * what they leave is known again. What could run, and what no reader of news needs, is not in it.
 */
export function makeDocument(tree: PageTree, numbers: ReadonlyMap<PageElement, number>, url?: string): Document {
  const { document, window } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const [root, head, body] = [document.documentElement, document.head, document.body];
  const todo: { node: PageNode; into: Element; depth: number }[] = [];
  const enter = (parent: PageNode, into: Element, depth: number): void => {
    if ('childNodes' in parent) for (const node of parent.childNodes.toReversed()) todo.push({ node, into, depth });
  };
  enter(tree, root, 0);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, into, depth } = next;
    if (isText(node)) into.appendChild(document.createTextNode(node.value));
    else if (isElement(node) && isHarmless(node)) {
      const known = { html: root, head, body }[node.tagName];
      const element = known ?? document.createElement(node.tagName);
      for (const { name, value } of node.attrs.slice(0, mostAttributes))
        if (/^(?!on)[a-z][\w:-]*$/.test(name) && value.length < longest) element.setAttribute(name, value);
      element.setAttribute(mark, `${numbers.get(node) ?? ''}`);
      if (!known) into.appendChild(element);
      // Beyond what browsers show apart, elements lie beside each other, as in browsers.
      enter(node, depth < deepest || known ? element : into, depth + 1);
    }
  }
  Object.assign(document, { styleSheets: [], URL: url ?? 'about:blank' });
  Object.assign(window, { getComputedStyle: () => ({ display: '' }) });
  return document;
}

/** The words libraries left of a page, by the numbers of the elements they stood in. */
export function readKept(root: Node): KeptWords {
  const kept: KeptWords = new Map();
  const todo: { node: Node; within: number | undefined }[] = [{ node: root, within: undefined }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node } = next;
    const own = node.nodeType === 1 ? (node as Element).getAttribute(mark) : undefined;
    const within = own ? Number(own) : next.within;
    if (node.nodeType === 3) {
      const words = squeeze(node.textContent ?? '');
      if (words !== '' && within !== undefined) kept.set(within, (kept.get(within) ?? new Set()).add(words));
    }
    for (const child of [...node.childNodes].toReversed()) todo.push({ node: child, within });
  }
  return kept;
}

/** A text without its white space, for comparing. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function isHarmless(element: PageElement): boolean {
  return !left.has(element.tagName) && !element.tagName.includes('"');
}

/** An attribute that both libraries leave where it stands. */
const mark = 'headers';

const left = new Set(
  'script style template svg math iframe object embed noscript frame frameset applet link base'.split(' '),
);
const longest = 2000;
/** A library looks through all of them for each it asks for. */
const mostAttributes = 40;
const deepest = 512;

/** Squeezed texts by the number of the element they stood in. */
export type KeptWords = Map<number, Set<string>>;
