import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * Reads the words of an article: a small, closed part of Markdown (paragraphs, `##` cross-heads, `>` quoted blocks,
 * emphasis, links, hard breaks). All the rest of Markdown (lists, raw HTML, code, images, link definitions, rules) is
 * switched off and stays literal text: a news text that begins with `13. January` or `<b>` must not lose those characters.
 * Of an image only the `!` is left, before a link.
 */
export function parseBlocks(markdown: string): Block[] {
  const tree = fromMarkdown(markdown, { extensions: [{ disable: { null: [...literal] } }] });
  return tree.children.flatMap((node) => blocksOf(node, undefined)).filter(({ text }) => text.trim() !== '');
}

function blocksOf(node: RootContent, within: 'quote' | undefined): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'paragraph':
      return [{ role: within ?? 'paragraph', line, ...flatten(node.children) }];
    case 'heading':
      return [{ role: 'heading', line, ...flatten(node.children) }];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, 'quote'));
    default:
      throw new Error(`Markdown node “${node.type}” should have been switched off (line ${line})`);
  }
}

function flatten(children: PhrasingContent[]): { text: string; marks: Mark[] } {
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
export interface Block {
  role: 'paragraph' | 'heading' | 'quote';
  /** 1-based line in the Markdown given. */
  line: number;
  text: string;
  marks: Mark[];
}

/** Something the outlet itself marked in its text. Offsets are UTF-16 code units in the block's text. */
export type Mark =
  | { kind: 'emphasis' | 'strong' | 'break'; start: number; end: number }
  /** Only to an address on the web: an archive links to nothing that runs. */
  | { kind: 'link'; start: number; end: number; href: string };
