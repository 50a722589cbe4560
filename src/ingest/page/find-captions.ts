import type { DescribedBlock } from './furniture/describe-block.ts';
import { ancestorsOf, attributeOf, walkElements, type PageElement } from './read-tree.ts';

/** The captions of a page's pictures, with the pictures. Of a caption in several blocks (words, credit) all are joined. */
export function findCaptions(blocks: readonly DescribedBlock[]): FoundCaption[] {
  const byFrame = new Map<PageElement, FoundCaption>();
  for (const block of blocks) {
    const frame = frameOf(block);
    if (!frame) continue;
    const known = byFrame.get(frame);
    if (known) known.blocks.push(block);
    else
      byFrame.set(frame, { blocks: [block], picture: pictureIn(frame) ?? (block.picture && pictureIn(block.picture)) });
  }
  return [...byFrame.values()];
}

/**
 * The element that holds the caption and its picture: a figure, or what is called a caption and what is around it. A line
 * right below a picture is its caption too, if it is no sentence or ends with who took it.
 */
function frameOf(block: DescribedBlock): PageElement | undefined {
  const [first, last] = [block.nodes[0], block.nodes.at(-1)];
  if (block.words > mostWords || !first || !last) return undefined;
  const around = [...ancestorsOf(first)].slice(0, 8);
  const figure = around.find(({ tagName }) => tagName === 'figure');
  if (around.some(({ tagName }) => tagName === 'figcaption')) return figure ?? around[0];
  if (figure && !block.tags.has('blockquote') && !block.tags.has('table')) return figure;
  const named = around
    .slice(0, 4)
    .find((element) => called.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')}`));
  if (named && (named === around[0] || [...ancestorsOf(last)].includes(named))) {
    const from = around.indexOf(named);
    return around.slice(from, from + 3).find((element) => pictureIn(element) !== undefined) ?? named;
  }
  if (credited.test(block.text.slice(-80)) && block.words <= 80) return block.element;
  const isLine = block.words <= 30 && !block.endsSentence && !block.isHeading && block.linkShare < 0.5;
  return block.picture && isLine && block.words > 1 ? block.element : undefined;
}

/** The address of the first picture in an element, wherever lazy pages keep it. */
function pictureIn(frame: PageElement): string | undefined {
  let steps = 200;
  for (const element of walkElements(frame)) {
    if (steps-- === 0) return undefined;
    if (element.tagName !== 'img' && element.tagName !== 'amp-img') continue;
    const sources = ['data-src', 'data-original', 'data-lazy-src', 'src'].map((name) =>
      attributeOf(element, name).trim(),
    );
    const found =
      sources.find((source) => source !== '' && !source.startsWith('data:')) ??
      attributeOf(element, 'srcset').trim().split(/[\s,]/)[0];
    if (found) return found;
  }
  return undefined;
}

/** How captions end: “(Photo: Jane Doe)”, “(NASA/JPL)”, “Getty Images”. */
const credited =
  /[(（[](?:(?:image|photo|picture|pic|foto|fotos?|bild|imagen|imagem|immagine|crédits?|credit|фото|kép|zdjęcie|zdj|fotoğraf|صورة|写真|图|사진)s?(?: (?:by|de|von|credit))?\s*[:：]?\s?[^()]{0,60}|[^()]{0,40}(?:getty|reuters|shutterstock|istock|nasa|afp photo|ap photo)[^()]{0,40})[)）\]]\s*$|\b(?:getty images|ap photo|afp photo|via getty|shutterstock|istock)[^.]{0,20}$/iu;
const called =
  /(?:^|[\s_-])(?:caption|cutline|legende|légende|bildunterschrift|bildtext|credit|copyright|photo-?(?:caption|credit)|image-?(?:caption|credit|desc(?:ription)?)|img-?(?:caption|credit)|caption-?text|didascalia|pie-?(?:de-?)?foto|photocaption|newsCaption|imgdesc)(?:$|[\s_-])|caption(?:-?text)?(?:$|[\s_-])/i;
const mostWords = 120;

export interface FoundCaption {
  blocks: DescribedBlock[];
  picture: string | undefined;
}
