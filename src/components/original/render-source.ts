import { codeToHtml, createCssVariablesTheme, type DecorationItem, type ShikiTransformer } from 'shiki';
import type { OriginalReading } from '../../archive/originals.ts';
import { paths } from '../../paths.ts';
import type { OwnVoice } from '../../words/languages.ts';

/**
 * Draws an original with Shiki: every line numbered and linkable, what was removed struck through, what is noted linked
 * to its passage. Not a character is added to the text; numbers are drawn by the style sheet.
 */
export function renderSource(
  original: OriginalReading,
  articleId: string,
  language: 'text' | 'html',
  voice: OwnVoice,
): Promise<string> {
  const { original: own, terms } = voice.words;
  const decorations = [
    ...original.removed.map((span) => ({
      ...span,
      tagName: 'del',
      properties: {},
      label: span.kind ? terms.removalKinds[span.kind.kind].label : own.struck,
    })),
    ...original.noted.map((span) => ({
      ...span,
      tagName: 'a',
      properties: { class: 'noted', href: paths.article(articleId, span.note.passage.id) },
      label: terms.noteKinds[span.note.kind].label,
    })),
  ].flatMap(({ start, end, tagName, properties, label }) =>
    cutIntoLines(original.source, start, end).map((piece, index) => ({
      ...piece,
      tagName,
      // The kind is named once, where the stretch begins.
      properties: { ...properties, title: label, ...(index === 0 ? { 'data-kind': label } : {}) },
      alwaysWrap: true,
    })),
  );
  return codeToHtml(original.source, {
    lang: language,
    theme: createCssVariablesTheme({ name: 'archive', variablePrefix: '--' }),
    decorations: decorations satisfies DecorationItem[],
    transformers: [withoutInlineStyles, numberedLines(original, articleId, voice)],
  });
}

/** A strict content security policy forbids `style` attributes: colours become classes (`token-string`). */
const withoutInlineStyles: ShikiTransformer = {
  name: 'without-inline-styles',
  pre(node) {
    delete node.properties['style'];
    delete node.properties['tabindex'];
  },
  span(node) {
    const token = /--(token-[a-z-]+)/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    if (token) node.properties['class'] = token;
  },
};

/** Put in when all else is done: a decoration that begins with its line would take the numbers in. */
function numberedLines(original: OriginalReading, articleId: string, { words }: OwnVoice): ShikiTransformer {
  const own = words.original;
  /** Paragraphs go by their number alone, as on the page of the article. */
  const showPlace = (id: string): string =>
    id.startsWith('p') ? words.compare.placesAlone.passage({ number: Number(id.slice(1)) }) : id;
  const passageAt = passagesByLine(original);
  return {
    name: 'numbered-lines',
    pre(node) {
      const lines = node.children.flatMap((code) => ('children' in code ? code.children : []));
      for (const [index, line] of lines.filter((one) => one.type === 'element').entries()) {
        const number = index + 1;
        const passage = passageAt.get(number);
        line.properties = { id: `L${number}` };
        line.children = unwrap(line.children);
        line.children.unshift(
          ...(passage ? [passageLink(paths.article(articleId, passage), showPlace(passage), own)] : []),
          linkTo(`#L${number}`, { 'aria-label': own.line({ number }) }),
        );
      }
    },
  };
}

/** What stands in spans that say nothing of their words, without these. */
function unwrap(children: ElementContent[]): ElementContent[] {
  return children.flatMap((one) => {
    if (one.type !== 'element') return [one];
    one.children = unwrap(one.children);
    return isBare(one) ? one.children : [one];
  });
}

function isBare(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'span' && Object.keys(node.properties).length === 0;
}

function passageLink(href: string, place: string, own: OwnVoice['words']['original']): LinkElement {
  return linkTo(href, { 'data-passage-id': place, 'aria-label': own.passage({ place }) });
}

function linkTo(href: string, properties: Record<string, string | number>): LinkElement {
  return { type: 'element', tagName: 'a', properties: { ...properties, href }, children: [] };
}

type ElementContent = Element['children'][number];

type Element = Parameters<NonNullable<ShikiTransformer['line']>>[0];

interface LinkElement {
  type: 'element';
  tagName: 'a';
  properties: Record<string, string | number>;
  children: [];
}

/** The passage that each line begins or goes on with. */
function passagesByLine({ source, taken }: OriginalReading): Map<number, string> {
  const byLine = new Map<number, string>();
  let [line, at] = [1, 0];
  for (const { start, passage } of taken) {
    for (; at < start; at++) if (source[at] === '\n') line++;
    if (!byLine.has(line)) byLine.set(line, passage);
  }
  return byLine;
}

function cutIntoLines(source: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let from = start; from < end;) {
    const newline = source.indexOf('\n', from);
    const to = newline === -1 ? end : Math.min(end, newline);
    const line = source.slice(from, to);
    if (line.trim() !== '')
      pieces.push({ start: from + (line.length - line.trimStart().length), end: from + line.trimEnd().length });
    from = to + 1;
  }
  return pieces;
}
