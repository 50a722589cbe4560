import { escapeHtml } from '../../../text/markup/escape-html.ts';
import { readXml } from './read-xml.ts';

/** The text of an OpenDocument file as a page: headings, paragraphs, lists, tables, links, what is stressed, and its notes at the end. */
export function writeOdtPage(content: string): string {
  const stressed = new Map<string, string[]>();
  const [body, notes]: [string[], string[]] = [[], []];
  const closing: string[] = [];
  let style = '';
  let [inBody, hidden, inNote] = [false, 0, false];
  const put = (html: string): unknown => (inNote ? notes : body).push(html);

  readXml(content, {
    open: (name, attributes) => {
      if (name === 'style:style') style = attributes['style:name'] ?? '';
      if (name === 'style:text-properties') stressed.set(style, stressOf(attributes));
      if (name === 'office:text') inBody = true;
      if (skipped.has(name)) hidden += 1;
      if (name === 'text:note-body') inNote = true;
      if (!inBody || hidden > 0) return closing.push('');
      const tags = tagsOf(name, attributes, stressed);
      put(tags.map((tag) => `<${tag}>`).join('') + (alone[name]?.(attributes) ?? ''));
      return closing.push(
        tags
          .toReversed()
          .map((tag) => `</${tag.split(' ', 1)[0]}>`)
          .join(''),
      );
    },
    close: (name) => {
      const tags = closing.pop() ?? '';
      if (inBody && hidden === 0) put(tags + (blocks.has(name) ? '\n' : ''));
      if (skipped.has(name)) hidden -= 1;
      if (name === 'text:note-body') inNote = false;
      if (name === 'office:text') inBody = false;
    },
    text: (text) => {
      // Only paragraphs and headings hold words: between other elements there is layout of the file.
      if (inBody && hidden === 0) put(escapeHtml(text));
    },
  });
  return `<!doctype html>\n<article>\n${body.join('')}${notes.join('')}</article>\n`;
}

/** The elements that stand for an element of OpenDocument. */
function tagsOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  stressed: ReadonlyMap<string, string[]>,
): string[] {
  if (name === 'text:h') return [`h${Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1))}`];
  if (name === 'text:span') return stressed.get(attributes['text:style-name'] ?? '') ?? [];
  if (name === 'text:a') return [`a href="${escapeHtml(attributes['xlink:href'] ?? '')}"`];
  const tag = plain[name];
  return tag === undefined ? [] : [tag];
}

function stressOf(attributes: Readonly<Record<string, string>>): string[] {
  return [
    ...(attributes['fo:font-style'] === 'italic' ? ['em'] : []),
    ...(/^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '') ? ['strong'] : []),
  ];
}

const plain: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
  'text:note-citation': 'sup',
};

const blocks = new Set(['text:p', 'text:h', 'text:list', 'text:list-item', 'table:table', 'table:table-row']);

/** What has no words of its own. */
const alone: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => string>> = {
  'text:s': (attributes) => ' '.repeat(Math.min(80, Number(attributes['text:c'] ?? 1) || 1)),
  'text:tab': () => '\t',
  'text:line-break': () => '<br>',
  'draw:image': (attributes) => `<img src="${escapeHtml(attributes['xlink:href'] ?? '')}">`,
};

/** What was struck out, remarks of editors, and what programs put in between. */
const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:binary-data',
  'text:sequence-decls',
  'office:forms',
  'text:table-of-content',
  'svg:title',
  'svg:desc',
]);
