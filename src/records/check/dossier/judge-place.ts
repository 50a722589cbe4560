import type { MdastNode } from 'satteri';
import type { Fault } from '../../fault.ts';
import { isElement } from './judge-element.ts';

/**
 * Judges where a part of a dossier stands: within a link and the components a page has room for words only, and those of
 * a <Quote> are the article's; a <Quote> is set apart, so it cannot stand in a sentence.
 */
export function judgePlace(node: MdastNode, above: readonly MdastNode[]): Omit<Fault, 'file' | 'line'> | undefined {
  const what = nameOf(node);
  const depth = above.findIndex(holdsWordsOnly);
  const outer = above[depth];
  // What stands within something misplaced need not be told too.
  if (what && outer && above.slice(depth + 1).every((one) => nameOf(one) === undefined)) {
    const where = nameOf(outer) ?? 'what is around it';
    const remedy = `Put it before or after ${where.replace(/^an? /, 'the ')}.`;
    return { found: `${what} within ${where}`, expected: 'words, perhaps with emphasis', remedy };
  }
  const isApart = node.type === 'mdxJsxFlowElement' && setsApart.has(above.at(-1)?.type ?? '');
  if (what !== '<Quote>' || outer || isApart) return undefined;
  return {
    found: 'a <Quote> amid other words',
    expected: 'an empty line before and after it',
    remedy: 'Put it there, or take <Cite at="…">words</Cite> for words in a sentence.',
  };
}

function holdsWordsOnly(node: MdastNode): boolean {
  return isElement(node) || node.type === 'link' || node.type === 'linkReference';
}

/** What is more than words with emphasis; what no dossier may hold has a message of its own. */
function nameOf(node: MdastNode): string | undefined {
  if (isElement(node)) return node.name === 'Cite' || node.name === 'Quote' ? `<${node.name}>` : undefined;
  return names[node.type];
}

const names: Record<string, string> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quoted block',
  thematicBreak: 'a rule',
  link: 'a link',
  linkReference: 'a link',
};

const setsApart = new Set(['root', 'blockquote', 'listItem']);
