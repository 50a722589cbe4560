import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { withoutIsolates } from '../src/words/voice.ts';

/** What a page says in the archive’s own voice, in sentences: its title, its description and its text. */
export function readPage(html: string): string[] {
  const heads = [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/];
  return [...heads.flatMap((head) => splitSentences(head.exec(html)?.[1] ?? '')), ...readVoice(parse(html))];
}

/** The text of the smallest blocks of a page, in sentences, without archived words. */
function readVoice(node: Html.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child) || isApart(child)) return [];
    if (!isBlock(child) || holdsBlock(child)) return [...ownText(child), ...readVoice(child)];
    return splitSentences(textOf(child));
  });
}

function ownText(element: Html.Element): string[] {
  return isBlock(element)
    ? splitSentences(
        element.childNodes
          .map((one) =>
            (tree.isElementNode(one) && holdsBlock(one)) || (tree.isElementNode(one) && isBlock(one))
              ? ''
              : textOf(one),
          )
          .join(''),
      )
    : [];
}

/** Sentences of a text of the archive’s own. */
export function splitSentences(text: string): string[] {
  return (
    // What keeps words of another direction apart is not seen.
    withoutIsolates(text)
      .split(/(?<=[.;!?])\s+|…/)
      .map((one) => one.replaceAll(/\s+/g, ' ').trim().replace(/[.;]$/, ''))
      // Addresses and citations have the ids of stories in them.
      .filter((one) => one !== '' && !one.includes('://'))
  );
}

function textOf(node: Html.ChildNode): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node)) return '';
  return isApart(node) ? ' … ' : node.childNodes.map(textOf).join('');
}

/** Whether it holds archived words, or nothing that is read. */
function isApart({ tagName, attrs }: Html.Element): boolean {
  const names = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  return (
    names.some((name) => name === 'archived' || name === 'citation') ||
    ['script', 'style', 'template', 'head', 'footer', 'nav'].includes(tagName)
  );
}

function isBlock({ tagName }: Html.Element): boolean {
  return blocks.has(tagName);
}

function holdsBlock(element: Html.Element): boolean {
  return element.childNodes.some((child) => tree.isElementNode(child) && (isBlock(child) || holdsBlock(child)));
}

const blocks = new Set(
  'article aside blockquote caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 header label legend li main ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
