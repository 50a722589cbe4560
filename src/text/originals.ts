import { parse, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';

/**
 * The visible text of an original together with where each character stands in the source, so that a word can be shown
 * in the bytes as received. Plain text is its own text; of HTML the text nodes count, without scripts, styles and the
 * like, and every block starts a new line.
 */
export function readOriginal(source: string, mediaType: OriginalMediaType): OriginalText {
  if (mediaType === 'text/plain') return { source, text: source, toSource: (span) => span };
  const visible: Visible = { text: '', from: [], to: [] };
  collect(parse(source, { sourceCodeLocationInfo: true }), source, visible);
  return {
    source,
    text: visible.text,
    toSource: ({ start, end }) => ({ start: visible.from[start] ?? source.length, end: visible.to[end - 1] ?? source.length }),
  };
}

function collect(node: Html.Node, source: string, visible: Visible): void {
  const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  if (node.nodeName === '#text') {
    if (location) appendText(source.slice(location.startOffset, location.endOffset), location.startOffset, visible);
    return;
  }
  if (unseen.has(node.nodeName)) return;
  const isBlock = !inline.has(node.nodeName);
  if (isBlock) append('\n', location?.startOffset ?? 0, 0, visible);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, source, visible);
  if (isBlock) append('\n', location?.endOffset ?? source.length, 0, visible);
}

/** Character references count as the characters they stand for, each traced to the whole reference. */
function appendText(raw: string, offset: number, visible: Visible): void {
  let at = offset;
  for (const [index, part] of raw.split(/(&[#\w]+;?|\r\n?)/).entries()) {
    if (index % 2 === 0) for (const unit of part.split('')) append(unit, at++, 1, visible);
    else {
      append(decode(part), at, part.length, visible);
      at += part.length;
    }
  }
}

function append(text: string, from: number, length: number, visible: Visible): void {
  visible.text += text;
  for (let unit = 0; unit < text.length; unit++) {
    visible.from.push(from);
    visible.to.push(from + length);
  }
}

function decode(reference: string): string {
  if (reference.startsWith('\r')) return '\n';
  const [node] = parseFragment(reference).childNodes;
  return node && 'value' in node ? node.value : reference;
}

const unseen = new Set(['script', 'style', 'template', 'noscript', '#comment', '#documentType', 'head']);
const inline = new Set('a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '));

/** Text so far, and for each of its UTF-16 code units where in the source it came from. */
interface Visible {
  text: string;
  from: number[];
  to: number[];
}

export type OriginalMediaType = 'text/plain' | 'text/html';

export interface OriginalText {
  /** The file as received, decoded. */
  source: string;
  /** What of it is text to read. */
  text: string;
  /** From offsets in `text` to offsets in `source`. */
  toSource: (span: { start: number; end: number }) => { start: number; end: number };
}
