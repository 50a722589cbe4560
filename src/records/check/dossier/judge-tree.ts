import type { MdastNode } from 'satteri';
import type { Fault } from '../../fault.ts';
import { isElement, judgeElement, plainText, type DossierUse } from './judge-element.ts';
import { isHarmless } from './judge-link.ts';
import { judgePlace } from './judge-place.ts';
import { deepest, expression, importOrExport, tooDeep } from './scan-text.ts';
import { walk } from './walk.ts';

/**
 * Judges the tree that the parser makes of a dossier against a closed list of what it may hold. A kind of node that is
 * not named here is refused, also one that the parser will only know tomorrow.
 * @param root with lines as in the file.
 * @returns the faults, and what the dossier cites of articles.
 */
export function judgeTree(root: MdastNode, file: string): { faults: Fault[]; uses: DossierUse[] } {
  const [faults, uses]: [Fault[], DossierUse[]] = [[], []];
  for (const { node, above } of walk(root, deepest)) {
    const line = node.position?.start.line ?? 1;
    if (above.length >= deepest) return { faults: [...faults, { file, line, ...tooDeep }], uses: [] };
    const misplaced = judgePlace(node, above);
    const { fault = misplaced, use } = isElement(node) ? judgeElement(node) : { fault: judgeNode(node) };
    if (fault) faults.push({ file, line, ...fault });
    if (use) uses.push({ file, line, ...use });
  }
  return { faults, uses };
}

function judgeNode(node: MdastNode): Omit<Fault, 'file' | 'line'> | undefined {
  switch (node.type) {
    case 'root':
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'thematicBreak':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'break':
      return undefined;
    case 'link':
      return judgeAddress(node.url) ?? judgeLinkText(node);
    case 'linkReference':
      return judgeLinkText(node);
    case 'definition':
      return judgeAddress(node.url);
    case 'mdxjsEsm':
      return importOrExport(firstLine(node.value));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression(`{${node.value}}`);
    case 'image':
    case 'imageReference':
      return { found: 'an image', expected: 'words: the archive keeps texts', remedy: 'Describe it, or link to it.' };
    case 'code':
    case 'inlineCode':
      return {
        found: 'code: something between “`” or “~~~”',
        expected: 'words without these marks',
        remedy: 'Take the marks out; write “\\`” where the character is meant.',
      };
    default:
      return {
        found: `something other than words (“${node.type}”)`,
        expected: 'paragraphs, headings, lists, quoted blocks, emphasis, links, rules, <Cite> and <Quote>',
        remedy: 'Say it in words.',
      };
  }
}

function judgeAddress(address: string): Omit<Fault, 'file' | 'line'> | undefined {
  if (isHarmless(address)) return undefined;
  return {
    found: `a link to “${address}”`,
    expected:
      'an address that begins with https://, http:// or mailto:, or one of this archive such as “/topics/” or “#p1”',
  };
}

function judgeLinkText(link: MdastNode): Omit<Fault, 'file' | 'line'> | undefined {
  if (plainText(link).trim() !== '') return undefined;
  return { found: 'a link without words', expected: '[words](address)', remedy: 'Say where it leads, or take it out.' };
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
