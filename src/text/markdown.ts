import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cutClosedBlocks, readItems, readLines, readRows, type Stretch } from './markup/closed-blocks.ts';

/**
 * Reads the words of an article: a small, closed part of Markdown (paragraphs, `##` cross-heads, `>` quoted blocks,
 * emphasis, links, hard breaks), and closed blocks, in which lists, tables and verse keep their lines (`::: list` … `:::`).
 * All the rest of Markdown (open lists, raw HTML, code, images, link definitions, rules) is switched off and stays literal
 * text: a news text that begins with `13. January` or `<b>` must not lose those characters. Of an image only the `!` is
 * left, before a link.
 */
export function parseBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const stretch of cutClosedBlocks(markdown)) {
    const read = parsers[stretch.kind](stretch).filter(({ text }) => text.trim() !== '');
    const [first] = read;
    if (first && stretch.kind !== 'open' && first.role === blocks.at(-1)?.role)
      first.shape = { ...first.shape, opens: true };
    for (const block of read) blocks.push(block);
  }
  return blocks;
}

const parsers: Record<Stretch['kind'], (stretch: Stretch) => Block[]> = {
  open: ({ line, lines }) =>
    // At the beginning of what is parsed, and there alone, this mark would be dropped.
    (lines.some((one) => one.includes('\uFEFF')) ? [{ line, lines }] : cutAtEmptyLines(lines, line)).flatMap(parseOpen),
  list: (stretch) =>
    readItems(stretch).map(({ line, source, depth, marker }) => {
      const shape = { ...(depth > 1 ? { depth } : {}), ...(marker === undefined ? {} : { marker }) };
      return { role: 'item', line, ...parseLine(source), ...withShape(shape) };
    }),
  table: (stretch) =>
    readRows(stretch).map(({ line, cells, isHead }) => ({
      role: 'row',
      line,
      ...joinCells(cells.map(parseLine)),
      ...withShape(isHead ? { isHead } : {}),
    })),
  verse: (stretch) => readLines(stretch).map(({ line, source }) => ({ role: 'verse', line, ...parseLine(source) })),
};

/** Of what is left of Markdown nothing reaches beyond an empty line. */
function cutAtEmptyLines(lines: readonly string[], from: number): Pick<Stretch, 'line' | 'lines'>[] {
  const parts: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [at, line] of lines.flatMap((one) => one.split(/\r\n|[\r\n]/)).entries()) {
    const isEmpty = /^[ \t]*$/.test(line);
    if (!isEmpty && !isOpen) parts.push({ line: from + at, lines: [] });
    if (!isEmpty) parts.at(-1)?.lines.push(line);
    isOpen = !isEmpty;
  }
  return parts;
}

function parseOpen({ line, lines }: Pick<Stretch, 'line' | 'lines'>): Block[] {
  // Nearly every paragraph; reading one as Markdown takes a hundred times as long.
  if (lines.length > 0 && !lines.some((one) => hasMarkup.test(one) || hasBlockSign.test(one)))
    return [{ role: 'paragraph', line, text: lines.join(' '), marks: [] }];
  const tree = fromMarkdown(lines.join('\n'), { extensions: [{ disable: { null: [...literal] } }] });
  return tree.children.flatMap((node) => blocksOf(node, line - 1));
}

/** Puts cells together as the words of a row: a tab between each and the next, so that words never run together. */
function joinCells(cells: readonly MarkedText[]): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, cell] of cells.entries()) {
    if (index > 0) text += '\t';
    for (const mark of cell.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += cell.text.replaceAll('\t', ' ');
  }
  return { text, marks };
}

/** Reads what stands on a line of a closed block, where no heading and no quoted block can begin. */
export function parseLine(source: string): MarkedText {
  // Nearly every cell; reading one as Markdown takes a thousand times as long.
  if (!hasMarkup.test(source)) return { text: source.trim(), marks: [] };
  const tree = fromMarkdown(source, { extensions: [{ disable: { null: [...literal, 'blockQuote', 'headingAtx'] } }] });
  return flatten(tree.children.flatMap((node) => ('children' in node ? (node.children as PhrasingContent[]) : [])));
}

/** A stack of our own, since blocks may be quoted more deeply than functions can call each other. */
function blocksOf(root: RootContent, linesBefore: number): Block[] {
  const blocks: Block[] = [];
  const ahead: { node: RootContent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, depth } = next;
    const line = linesBefore + (node.position?.start.line ?? 1);
    switch (node.type) {
      case 'paragraph':
        blocks.push({
          role: depth === 0 ? 'paragraph' : 'quote',
          line,
          ...flatten(node.children),
          ...withShape(depth > 1 ? { depth } : {}),
        });
        break;
      case 'heading':
        blocks.push({ role: 'heading', line, ...flatten(node.children) });
        break;
      case 'blockquote':
        for (const child of node.children.toReversed()) ahead.push({ node: child, depth: depth + 1 });
        break;
      default:
        throw new Error(`Markdown node “${node.type}” should have been switched off (line ${line})`);
    }
  }
  return blocks;
}

function withShape(shape: Shape): { shape?: Shape } {
  return Object.keys(shape).length > 0 ? { shape } : {};
}

function flatten(children: PhrasingContent[]): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const append = (nodes: PhrasingContent[]): void => {
    for (const node of nodes) {
      const start = text.length;
      switch (node.type) {
        case 'text':
          text += node.value.replace(/\r\n|[\r\n]/g, ' ');
          break;
        case 'break':
          text += ' ';
          marks.push({ kind: 'break', start, end: text.length });
          break;
        case 'emphasis':
        case 'strong':
          append(node.children);
          marks.push({ kind: node.type, start, end: text.length });
          break;
        case 'link':
          append(node.children);
          if (/^https?:\/\//i.test(node.url)) marks.push({ kind: 'link', start, end: text.length, href: node.url });
          break;
        default:
          throw new Error(`Markdown node “${node.type}” should have been switched off`);
      }
    }
  };
  append(children);
  // What encloses was pushed after what it encloses; of marks with the same start the outer one comes first.
  const order = marks.filter(({ start, end }) => start < end).toReversed();
  return { text, marks: order.toSorted((a, b) => a.start - b.start) };
}

/** What could be read as anything but itself within a line. */
const hasMarkup = /[\\*_[\]&\t\r\n\0\uFEFF]/;

/** What could begin a block, and blanks at the ends of a line, which are not read or break it. */
const hasBlockSign = /^[#> ]| $/;

/** Names of micromark constructs that an article does not have; see micromark's `constructs`. */
const literal = [
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
] as const;

/** One block of an article: its plain text and what is marked in it. */
export interface Block extends MarkedText {
  role: 'paragraph' | 'heading' | 'quote' | 'item' | 'row' | 'verse';
  /** 1-based line in the Markdown given. */
  line: number;
  /** How it is set among its neighbours, where that is not plain. */
  shape?: Shape;
}

/** Words and what is marked in them. The cells of a row are parted by tabs, the lines of verse by breaks. */
export interface MarkedText {
  text: string;
  marks: Mark[];
}

/** How a block is set beside its role. What a page draws of it is no word of the article. */
export interface Shape {
  /** How deep an item or a quoted block stands in others, if deeper than 1. */
  depth?: number;
  /** What is drawn before an item. */
  marker?: 'bullet' | number;
  /** Whether a row belongs to the head of its table. */
  isHead?: true;
  /** That a list, table or poem begins here, where another has just ended. */
  opens?: true;
}

/** Something the outlet itself marked in its text. Offsets are UTF-16 code units in the block's text. */
export type Mark =
  | { kind: 'emphasis' | 'strong' | 'break'; start: number; end: number }
  /** Only to an address on the web: an archive links to nothing that runs. */
  | { kind: 'link'; start: number; end: number; href: string };
