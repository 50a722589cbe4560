import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';

/**
 * The text of a page that a reader sees, as pieces that know where in the source they stand. A piece as long as its
 * source stands there letter by letter; any other (a character reference, a line break of two characters, the line
 * break before and after a block) stands for the whole of its source.
 */
export function parseHtmlText(source: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  // A stack of our own, since a page may nest deeper than functions can.
  const todo: (Node | TextPiece)[] = [parse(source, { sourceCodeLocationInfo: true, treeAdapter: apart })];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (!('nodeName' in next)) pieces.push(next);
    else if (defaultTreeAdapter.isTextNode(next)) for (const piece of readText(next, source)) pieces.push(piece);
    else if (!unseen.has(next.nodeName) && 'childNodes' in next) {
      const { startOffset = 0, endOffset = source.length } = next.sourceCodeLocation ?? {};
      const isBlock = !inline.has(next.nodeName);
      if (isBlock) pieces.push({ text: '\n', start: startOffset, end: startOffset });
      if (isBlock) todo.push({ text: '\n', start: endOffset, end: endOffset });
      for (const child of next.childNodes.toReversed()) todo.push(child);
    }
  }
  return pieces;
}

/** Cuts the source of a text node at its character references and line breaks. */
function readText(node: TextNode, source: string): TextPiece[] {
  if (!node.sourceCodeLocation) return [];
  const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
  // NUL is left out of HTML, but shown as a replacement character within SVG and MathML.
  const raw = source.slice(start, end).replaceAll('\0', '\uFFFD');
  if (raw === node.value) return [{ text: raw, start, end }];
  const pieces: TextPiece[] = [];
  let at = start;
  for (const part of raw.split(/(&#?\w+;?|\r\n?)/)) {
    const [text, rest] = part.startsWith('\r') ? ['\n', ''] : part.startsWith('&') ? decode(part) : [part, ''];
    const middle = at + part.length - rest.length;
    pieces.push({ text, start: at, end: middle }, { text: rest, start: middle, end: (at += part.length) });
  }
  const text = pieces.map((piece) => piece.text).join('');
  // The first line break in a <pre> is part of the source, but not of the text.
  return text === node.value || text === `\n${node.value}` ? pieces : [{ text: node.value, start, end }];
}

/** What a character reference stands for, and what only looked like part of it: `&copy2022` is `©` and `2022`. */
function decode(reference: string): [text: string, rest: string] {
  const known = decoded.get(reference);
  if (known) return known;
  const text = parseFragment(reference)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
  const rest = reference.endsWith(text.slice(1)) ? text.slice(1) : '';
  const parts: [string, string] = [text.slice(0, text.length - rest.length), rest];
  decoded.set(reference, parts);
  return parts;
}

const decoded = new Map<string, [text: string, rest: string]>();

/**
 * parse5 joins texts that markup has parted (`a</i>b`, where nothing was open) and calls all that lies between their
 * text; these stay apart unless they touch.
 */
const apart: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, before) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before),
  setNodeSourceCodeLocation: (node, location) => {
    defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    const before = 'parentNode' in node && node.parentNode?.childNodes.at(-2);
    if (!before || !defaultTreeAdapter.isTextNode(before) || !defaultTreeAdapter.isTextNode(node)) return;
    if (!before.sourceCodeLocation || before.sourceCodeLocation.endOffset !== location?.startOffset) return;
    before.value += node.value;
    before.sourceCodeLocation.endOffset = location.endOffset;
    node.parentNode?.childNodes.pop();
  },
};

/** Elements of which a reader sees nothing. */
export const unseen: ReadonlySet<string> = new Set(
  'script style template noscript noembed noframes iframe head #comment #documentType'.split(' '),
);
/** Elements that stand within a line; every other one begins and ends one. */
export const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

type Node = DefaultTreeAdapterMap['node'];
type TextNode = DefaultTreeAdapterMap['textNode'];

/** A stretch of text and the stretch of the source it stands for; offsets are UTF-16 code units. */
export interface TextPiece {
  text: string;
  start: number;
  end: number;
}
