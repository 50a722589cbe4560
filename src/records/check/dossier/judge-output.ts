import type { HastNode } from 'satteri';
import type { Fault } from '../../fault.ts';
import { isHarmless } from './judge-link.ts';
import { deepest } from './scan-text.ts';
import { walk } from './walk.ts';

/**
 * Judges what a dossier's tree was made into, from which the page's program is written: only elements of a text, with
 * hardly an attribute. Nothing should be left to find here; what is means that the parser does more than it did.
 */
export function judgeOutput(root: HastNode, file: string): Fault[] {
  const faults: Fault[] = [];
  for (const { node, above } of walk(root, deepest * 2)) {
    const strange = above.length >= deepest * 2 ? 'nesting' : findStrange(node);
    if (!strange) continue;
    const line = node.position?.start.line ?? above.findLast(({ position }) => position)?.position?.start.line;
    faults.push({
      file,
      line,
      found: `a text that would become more than words on its page (“${strange}”)`,
      expected: 'paragraphs, headings, lists, quoted blocks, emphasis, links, rules, <Cite> and <Quote>',
      remedy: 'Say it in words.',
    });
  }
  return faults;
}

function findStrange(node: HastNode): string | undefined {
  switch (node.type) {
    case 'root':
    case 'text':
      return undefined;
    case 'element': {
      const attributes = elements.get(node.tagName);
      if (!attributes) return node.tagName;
      return Object.entries(node.properties).find(([name, value]) => !attributes.get(name)?.(value))?.[0];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name !== 'Cite' && node.name !== 'Quote') return node.name ?? '<>';
      const [at, ...others] = node.attributes;
      const isPlain = at?.type === 'mdxJsxAttribute' && at.name === 'at' && typeof at.value === 'string';
      return isPlain && others.length === 0 ? undefined : node.name;
    }
    default:
      return node.type;
  }
}

type IsAllowed = (value: unknown) => boolean;

/** The elements of a dossier's page, each with the attributes it may have. */
const elements: ReadonlyMap<string, ReadonlyMap<string, IsAllowed>> = new Map([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'li', 'hr', 'em', 'strong', 'br'].map(
    (name) => [name, new Map<string, IsAllowed>()] as const,
  ),
  ['ol', new Map<string, IsAllowed>([['start', (value) => typeof value === 'number']])],
  [
    'a',
    new Map<string, IsAllowed>([
      ['href', (value) => typeof value === 'string' && isHarmless(value)],
      ['title', (value) => typeof value === 'string'],
    ]),
  ],
]);
