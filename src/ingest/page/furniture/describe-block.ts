import { countWords } from '../../../text/words/tokenize.ts';
import type { PageBlock } from '../list-blocks.ts';
import { ancestorsOf, attributeOf, isElement, type PageElement } from '../read-tree.ts';

/** What rules ask of a block, found out once. */
export function describeBlock(block: PageBlock): DescribedBlock {
  const words = countWords(block.text);
  const linked = block.nodes.filter(isLinked).reduce((sum, { value }) => sum + value.trim().length, 0);
  const linkShare = block.text === '' ? 0 : Math.min(1, linked / block.text.length);
  const endsSentence = sentenceEnd.test(block.text.slice(-12));
  const tags: string[] = [];
  let names = '';
  let steps = 0;
  for (const element of [block.element, ...ancestorsOf(block.element)]) {
    tags.push(element.tagName);
    if (steps++ < nearby) names += ` ${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, 300);
  }
  return {
    ...block,
    words,
    linkShare,
    endsSentence,
    isProse: words >= fewestInProse && endsSentence && linkShare < 0.5,
    isHeading: /^h[1-6]$/.test(tags.find((tag) => /^(?:h[1-6]|p|div|li|section|article|td)$/.test(tag)) ?? ''),
    tags: new Set(tags),
    // Names are written in many ways: `relatedLinks`, `related_links`.
    names: names.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
    kind: kindOf(block.element),
  };
}

/** What the elements around a block are called, by which paragraphs of one text are known. */
function kindOf(element: PageElement): string {
  const parent = element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined;
  return `${element.tagName} in ${parent?.tagName ?? ''}.${parent ? attributeOf(parent, 'class') : ''}`;
}

function isLinked(node: PageBlock['nodes'][number]): boolean {
  for (const { tagName } of ancestorsOf(node)) if (tagName === 'a') return true;
  return false;
}

const sentenceEnd = /[.!?…。！？؟۔।॥։։᠃။።:;"'”’»」』)\]]\s*$/u;
/** What is shorter is as likely a label, a name or a date. */
const fewestInProse = 9;
/** How many elements up a class still says something of a block, and not of the page. */
const nearby = 4;

/** A block with what it looks like. */
export interface DescribedBlock extends PageBlock {
  words: number;
  /** How much of it is linked, of 1. */
  linkShare: number;
  endsSentence: boolean;
  /** Whether it looks like a paragraph of a text. */
  isProse: boolean;
  isHeading: boolean;
  /** The tags around it. */
  tags: ReadonlySet<string>;
  /** The classes and ids right around it. */
  names: string;
  /** What its element and the one around that are called. */
  kind: string;
}
