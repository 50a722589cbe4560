import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { citation } from '../schema/fields.ts';
import type { CitationUse } from './check-citations.ts';
import type { Fault } from './fault.ts';

/**
 * Judges the text of a dossier: Markdown with the components handed to it and nothing else, so that it can be read,
 * moved and kept as text, and never runs code.
 * @returns the faults, and what it cites of articles.
 */
export function checkDossier(
  body: string,
  bodyLine: number,
  file: string,
): { faults: Fault[]; uses: (CitationUse & { article: string })[] } {
  const lineOf = (line: number | undefined): number => bodyLine + (line ?? 1) - 1;
  const tree = parse(body);
  if ('broken' in tree)
    return {
      faults: [
        {
          file,
          line: lineOf(tree.line),
          found: `broken MDX: ${tree.broken}`,
          remedy: `Close what is open. ${writeLiterally}`,
        },
      ],
      uses: [],
    };
  const judged = nodesOf(tree).map((node) => ({ line: lineOf(node.position?.start.line), node, ...judgeNode(node) }));
  return {
    faults: judged.flatMap(({ line, fault }) => (fault ? { file, line, ...fault } : [])),
    uses: judged.flatMap(({ line, use }) => (use ? { file, line, ...use } : [])),
  };
}

function parse(body: string): Root | { broken: string; line: number | undefined } {
  try {
    return fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    if (reason === undefined) throw error;
    return { broken: reason.replace(/ \(\d+:\d+-\d+:\d+\)/, ''), line };
  }
}

function judgeNode(node: Nodes): Judgement {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return judgeElement(node);
  if (node.type === 'mdxjsEsm') {
    return {
      fault: {
        found: `“${firstLine(node.value)}”`,
        expected: 'a text without import and export',
        remedy: `${components} are there without it; a sentence does not begin a paragraph with “import” or “export” in small letters.`,
      },
    };
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return {
      fault: {
        found: `the expression “{${firstLine(node.value)}}”`,
        expected: 'a text that runs no code',
        remedy: `Take it out. ${writeLiterally}`,
      },
    };
  }
  if (node.type === 'image' || node.type === 'imageReference')
    return {
      fault: { found: 'an image', expected: 'words: the archive keeps texts', remedy: 'Describe it, or link to it.' },
    };
  if ('url' in node && !harmless.test(node.url)) {
    return {
      fault: {
        found: `a link to “${node.url}”`,
        expected: 'an address that begins with https://, http://, mailto:, “/”, “.” or “#”',
      },
    };
  }
  return {};
}

function judgeElement(element: MdxJsxFlowElement | MdxJsxTextElement): Judgement {
  const { name, attributes } = element;
  if (name !== 'Cite' && name !== 'Quote')
    return {
      fault: {
        found: name ? `<${name}>` : 'a fragment <>',
        expected: `no component but ${components}, and no HTML`,
        remedy: `Take it out. ${writeLiterally}`,
      },
    };
  const [at, ...others] = attributes;
  const isPlain =
    at?.type === 'mdxJsxAttribute' && at.name === 'at' && typeof at.value === 'string' && others.length === 0;
  const read = isPlain ? citation.safeParse(at.value) : undefined;
  if (!read)
    return {
      fault: {
        found: `<${name}> with other attributes than “at” and text in it`,
        expected: `<${name} at="article-id#p3">words</${name}>`,
      },
    };
  if (!read.success)
    return {
      fault: {
        field: `${name} at`,
        found: `“${String(at?.value)}”`,
        expected: 'an article and a passage, such as "article-id#p3" or "article-id#p3s2"',
      },
    };
  const { article, place } = read.data;
  const use = { article: article.id, place, field: `${name} at` };
  const words = plainText(element);
  if (words.trim() === '')
    return { use, fault: { found: `<${name}> without words`, expected: `<${name} at="…">words</${name}>` } };
  // The words of a <Cite> are the editor's own.
  return { use: name === 'Quote' ? { ...use, words } : use };
}

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...(node as Parents).children.flatMap(nodesOf)] : [node];
}

/** The words of an element; its paragraphs are joined as lines of one. */
function plainText(node: Nodes): string {
  if ('children' in node)
    return (node as Parents).children.map(plainText).join(node.type === 'mdxJsxFlowElement' ? '\n' : '');
  return node.type === 'break' ? '\n' : 'value' in node ? node.value : '';
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

const components = '<Cite> and <Quote>';
const writeLiterally = 'Write “\\<” for “<” and “\\{” for “{” where they are meant as characters.';
const harmless = /^(?:https?:\/\/|mailto:|[/.#?]|[^:]*$)/i;

interface Judgement {
  fault?: Omit<Fault, 'file' | 'line'>;
  use?: Omit<CitationUse, 'file' | 'line'> & { article: string };
}
