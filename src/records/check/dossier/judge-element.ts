import type { MdastNode } from 'satteri';
import { citation } from '../../../schema/fields.ts';
import type { Fault } from '../../fault.ts';
import type { CitationUse } from '../known.ts';
import { deepest, writeLiterally } from './scan-text.ts';
import { walk } from './walk.ts';

/** Whether a node is a component or what would be an element of HTML. */
export function isElement(node: MdastNode): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Judges a component: one of those handed to dossiers, with one attribute that is written out, and words. */
export function judgeElement(element: ElementNode): { fault?: Said; use?: Omit<DossierUse, 'file' | 'line'> } {
  const { name, attributes } = element;
  if (name !== 'Cite' && name !== 'Quote')
    return {
      fault: {
        found: name ? `<${name}>` : 'a fragment <>',
        expected: 'no component but <Cite> and <Quote>, and no HTML',
        remedy: `Take it out. ${writeLiterally}`,
      },
    };
  const [at, ...others] = attributes;
  if (at?.type !== 'mdxJsxAttribute' || at.name !== 'at' || typeof at.value !== 'string' || others.length > 0)
    return {
      fault: {
        found: `<${name}> with other attributes than “at” and text in it`,
        expected: `<${name} at="article-id#p3">words</${name}>`,
      },
    };
  const field = `${name} at`;
  const read = citation.safeParse(at.value);
  if (!read.success)
    return {
      fault: {
        field,
        found: `“${at.value}”`,
        expected: 'an article and a passage, such as "article-id#p3" or "article-id#p3s2"',
      },
    };
  const { article, place } = read.data;
  const use = { article: article.id, place, field };
  const words = plainText(element);
  if (words.trim() === '')
    return { use, fault: { found: `<${name}> without words`, expected: `<${name} at="…">words</${name}>` } };
  // The words of a <Cite> are the editor's own.
  return { use: name === 'Quote' ? { ...use, words } : use };
}

/** The words below a node; its paragraphs are joined as lines of one. */
export function plainText(node: MdastNode): string {
  let text = '';
  for (const { node: one } of walk(node, deepest)) {
    if (one.type === 'paragraph' && text !== '') text += '\n';
    else if (one.type === 'break') text += '\n';
    else if (one.type === 'text') text += one.value;
  }
  return text;
}

export type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

type Said = Omit<Fault, 'file' | 'line'>;

/** What a dossier cites of an article. */
export type DossierUse = CitationUse & { article: string };
