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
    else byFrame.set(frame, { blocks: [block], picture: pictureIn(frame) });
  }
  return [...byFrame.values()];
}

/** The element that holds the caption and its picture: a figure, or what is called a caption and what is around it. */
function frameOf(block: DescribedBlock): PageElement | undefined {
  if (block.words > mostWords) return undefined;
  const around = [block.element, ...ancestorsOf(block.element)].slice(0, 6);
  const inFigure = around.some(({ tagName }) => tagName === 'figcaption');
  const figure = around.find(({ tagName }) => tagName === 'figure');
  if (inFigure || (figure && !block.tags.has('blockquote') && !block.tags.has('table'))) return figure ?? around[0];
  const named = around
    .slice(0, 3)
    .find((element) => called.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')}`));
  if (!named) return undefined;
  for (const element of around.slice(around.indexOf(named), around.indexOf(named) + 3))
    if (pictureIn(element) !== undefined) return element;
  return named;
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

const called =
  /(?:^|[\s_-])(?:caption|cutline|legende|légende|bildunterschrift|bildtext|credit|copyright|photo-?(?:caption|credit)|image-?(?:caption|credit|desc(?:ription)?)|img-?(?:caption|credit)|caption-?text|didascalia|pie-?(?:de-?)?foto|photocaption|newsCaption|imgdesc)(?:$|[\s_-])|caption(?:-?text)?(?:$|[\s_-])/i;
const mostWords = 120;

export interface FoundCaption {
  blocks: DescribedBlock[];
  picture: string | undefined;
}
