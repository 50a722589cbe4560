import { inline, unseen } from '../../text/trace/html-text.ts';
import type { Mark } from '../../text/markdown.ts';
import {
  attributeOf,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageText,
  type PageTree,
} from './read-tree.ts';

/**
 * Everything a page shows, cut into blocks in the order of its source: what readers choose an article from. Their text is
 * that of the page's own text nodes, so whatever is chosen stands in the original, in that order.
 * @throws {RangeError} if it shows more than a book.
 */
export function listBlocks(tree: PageTree, base: string | undefined): PageBlock[] {
  const blocks: PageBlock[] = [];
  const marked: OpenMark[] = [];
  let open = openBlock();
  let picture: PageElement | undefined;
  let characters = 0;
  const flush = (element: PageElement): void => {
    if (!open.hasWords && open.length === 0) return;
    for (const mark of marked) closeMark(open, mark);
    if (open.hasWords) {
      if ((characters += open.length) > mostCharacters)
        throw new RangeError(
          `more than ${mostCharacters.toLocaleString('en')} characters of text; no article has as many`,
        );
      blocks.push({ ...closeBlock(open, element, blocks.length), picture });
      picture = undefined;
    }
    for (const mark of marked) mark.start = 0;
    open = openBlock();
  };
  const todo: (PageNode | { leaves: PageElement })[] = [tree];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if ('leaves' in next) {
      const last = marked.at(-1);
      if (last?.element === next.leaves) closeMark(open, marked.pop() ?? last);
      if (cuts(next.leaves)) flush(next.leaves);
      else if (!inline.has(next.leaves.tagName)) addBlank(open);
    } else if (isText(next)) addText(open, next);
    else if (isElement(next)) {
      if (unseen.has(next.tagName)) continue;
      const parent = next.parentNode && isElement(next.parentNode) ? next.parentNode : next;
      if (next.tagName === 'br') {
        if (addBreak(open)) flush(parent);
        continue;
      }
      if (cuts(next)) flush(parent);
      else if (!inline.has(next.tagName)) addBlank(open);
      if (pictures.has(next.tagName) && !open.hasWords) picture = next;
      const kind = kindOfMark(next, base);
      if (kind) marked.push({ element: next, start: open.length, ...kind });
      todo.push({ leaves: next });
      for (const child of next.childNodes.toReversed()) todo.push(child);
    } else if ('childNodes' in next) for (const child of next.childNodes.toReversed()) todo.push(child);
  }
  return blocks;
}

/** An address on the web; nothing that runs, and nothing that leads elsewhere on the same page. */
export function absolute(address: string, base: string | undefined): string | undefined {
  if (address === '' || address.startsWith('#') || address.length > 2000) return undefined;
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function openBlock(): OpenBlock {
  return { pieces: [], length: 0, endsBlank: true, hasWords: false, nodes: [], marks: [] };
}

/** White space is one blank, as a browser shows it. */
function addText(open: OpenBlock, node: PageText): void {
  const text = node.value.replace(/[\t\n\f\r ]+/g, ' ');
  const added = open.endsBlank && text.startsWith(' ') ? text.slice(1) : text;
  if (added === '') return;
  open.pieces.push(added);
  open.length += added.length;
  open.endsBlank = added.endsWith(' ');
  if (added.trim() === '') return;
  open.hasWords = true;
  open.nodes.push(node);
}

/** One line break is a break within a paragraph; with a second one the paragraph ends, and it is for the caller to end it. */
function addBreak(open: OpenBlock): boolean {
  if (!open.hasWords) return false;
  const last = open.marks.at(-1);
  if (last?.kind === 'break' && last.end === open.length) return true;
  addBlank(open);
  open.marks.push({ kind: 'break', start: open.length - 1, end: open.length });
  return false;
}

function addBlank(open: OpenBlock): void {
  if (open.endsBlank) return;
  open.pieces.push(' ');
  open.length++;
  open.endsBlank = true;
}

function closeMark(open: OpenBlock, mark: OpenMark): void {
  const [start, end] = [mark.start, open.length];
  if (start >= end) return;
  open.marks.push(
    mark.kind === 'link' ? { kind: 'link', start, end, href: mark.href } : { kind: mark.kind, start, end },
  );
}

/** Without the blanks at its ends, and its marks without the blanks at theirs. */
function closeBlock(open: OpenBlock, element: PageElement, number: number): Omit<PageBlock, 'picture'> {
  const whole = open.pieces.join('');
  const text = whole.trim();
  const shift = whole.length - whole.trimStart().length;
  const marks = open.marks.flatMap((mark) => {
    let [start, end] = [Math.max(0, mark.start - shift), Math.min(text.length, mark.end - shift)];
    if (mark.kind !== 'break') {
      while (start < end && text[start] === ' ') start++;
      while (end > start && text[end - 1] === ' ') end--;
    }
    return start < end ? [{ ...mark, start, end }] : [];
  });
  return {
    number,
    text,
    marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    nodes: open.nodes,
    element,
  };
}

/** Whether an element begins a block of its own, and is no picture or button in a line. */
function cuts({ tagName }: PageElement): boolean {
  return !inline.has(tagName) && !inLine.has(tagName);
}

function kindOfMark(element: PageElement, base: string | undefined): MarkKind | undefined {
  const { tagName } = element;
  if (tagName === 'em' || tagName === 'i' || tagName === 'cite') return { kind: 'emphasis' };
  if (tagName === 'strong' || tagName === 'b') return { kind: 'strong' };
  if (tagName !== 'a') return undefined;
  const href = absolute(attributeOf(element, 'href').trim(), base);
  return href === undefined ? undefined : { kind: 'link', href };
}

/** Three times “War and Peace” in English. */
const mostCharacters = 10_000_000;
const pictures = new Set('img amp-img video'.split(' '));
const inLine = new Set('img picture source svg button input select textarea audio video'.split(' '));

type MarkKind = { kind: 'emphasis' | 'strong' } | { kind: 'link'; href: string };
type OpenMark = MarkKind & { element: PageElement; start: number };

interface OpenBlock {
  pieces: string[];
  length: number;
  endsBlank: boolean;
  hasWords: boolean;
  nodes: PageText[];
  marks: Mark[];
}

/** A stretch of a page between two blocks of its layout. */
export interface PageBlock {
  /** Its place in the page, from 0. */
  number: number;
  /** What it says, every run of white space one blank. */
  text: string;
  marks: Mark[];
  /** The text nodes it is made of. */
  nodes: PageText[];
  /** The element right around it. */
  element: PageElement;
  /** The last picture between the block before and this one. */
  picture: PageElement | undefined;
}
