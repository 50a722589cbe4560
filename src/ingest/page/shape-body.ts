import type { DraftBlock } from '../draft.ts';
import { isVerse } from './find-verse.ts';
import type { DescribedBlock } from './furniture/describe-block.ts';
import { ancestorsOf, isElement, type PageElement } from './read-tree.ts';

/** The blocks of the body as what they are set: paragraphs, headings, quotes, items of lists, rows of tables, verse. */
export function shapeBody(blocks: readonly DescribedBlock[]): ShapedBlock[] {
  const shaped: ShapedBlock[] = [];
  const begun = new Set<PageElement>();
  let lastList: PageElement | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const row = rowFrom(blocks, at);
    if (row) {
      const opens = shaped.at(-1)?.block.role === 'row' && tableOf(blocks[at - 1]) !== tableOf(block);
      const shape = { ...(row.isHead ? { isHead: true as const } : {}), ...(opens ? { opens: true as const } : {}) };
      shaped.push({
        block: { role: 'row', text: row.text, marks: row.marks, ...withShape(shape) },
        number: block.number,
      });
      at += row.blocks - 1;
      continue;
    }
    const item = itemOf(block);
    if (item && !begun.has(item.element) && !block.isHeading) {
      begun.add(item.element);
      const opens = shaped.at(-1)?.block.role === 'item' && lastList !== item.list;
      const shape = {
        marker: item.marker,
        ...(item.depth > 1 ? { depth: item.depth } : {}),
        ...(opens ? { opens: true as const } : {}),
      };
      shaped.push({ block: { role: 'item', text: block.text, marks: block.marks, shape }, number: block.number });
      lastList = item.list;
      continue;
    }
    const role = isVerse(block)
      ? 'verse'
      : block.isHeading
        ? 'heading'
        : block.tags.has('blockquote')
          ? 'quote'
          : 'paragraph';
    shaped.push({ block: { role, text: block.text, marks: block.marks }, number: block.number });
  }
  return shaped;
}

/** The item a block stands in, with the outermost list around it. */
function itemOf({ element }: DescribedBlock) {
  const around = [element, ...ancestorsOf(element)];
  const at = around.findIndex(({ tagName }) => tagName === 'li');
  const item = around[at];
  // A list in which whole parts of a page stand is no list of the text.
  if (!item || at > 2) return undefined;
  const lists = around.slice(at).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  const [own, list] = [lists[0], lists.at(-1)];
  if (!own || !list) return undefined;
  const items = own.childNodes.filter((node): node is PageElement => isElement(node) && node.tagName === 'li');
  const marker: 'bullet' | number = own.tagName === 'ol' ? items.indexOf(item) + 1 : 'bullet';
  return { element: item, list, depth: lists.length, marker };
}

/** The row that begins with a block, if its cells are those of a table and not of the layout of a page: short, and one block each. */
function rowFrom(blocks: readonly DescribedBlock[], at: number) {
  const first = blocks[at];
  const row = first && closest(first, 'tr');
  if (!row) return undefined;
  const cells = row.childNodes.filter((node): node is PageElement => isElement(node) && /^t[dh]$/.test(node.tagName));
  let [end, text] = [at, ''];
  const marks: DraftBlock['marks'] = [];
  for (const [number, cell] of cells.entries()) {
    if (number > 0) text += '\t';
    const block = blocks[end];
    if (!block || closest(block, 'td', 'th') !== cell) continue;
    if (block.words > mostInCell || block.isHeading) return undefined;
    const start = text.length;
    for (const mark of block.marks)
      if (mark.kind !== 'break') marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
    text += block.text;
    end++;
  }
  const next = blocks[end];
  const isWhole = end - at >= 2 && !(next && closest(next, 'tr') === row);
  const isHead = cells.every(({ tagName }) => tagName === 'th');
  return isWhole ? { text, marks, isHead, blocks: end - at } : undefined;
}

function tableOf(block: DescribedBlock | undefined): PageElement | undefined {
  return block && closest(block, 'table');
}

function closest({ element }: DescribedBlock, ...names: string[]): PageElement | undefined {
  return [element, ...ancestorsOf(element)].find(({ tagName }) => names.includes(tagName));
}

function withShape<T extends object>(shape: T): { shape?: T } {
  return Object.keys(shape).length > 0 ? { shape } : {};
}

/** What is longer is a paragraph. */
const mostInCell = 25;

interface ShapedBlock {
  block: DraftBlock;
  /** The block of the page it begins with. */
  number: number;
}
