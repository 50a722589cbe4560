import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { PageBlock } from '../list-blocks.ts';
import { ancestorsOf, type PageElement, type PageTree } from '../read-tree.ts';
import { makeDocument, readKept, squeeze, type KeptWords } from './make-document.ts';

/** What Mozilla's Readability takes for the article, as the blocks of the page it keeps. */
export function askReadability(page: AskedPage): Set<number> {
  const document = makeDocument(page.tree, page.numbers, page.url);
  const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return found?.content ? choose(page, readKept(found.content)) : new Set();
}

/** What Defuddle takes for the article. */
export function askDefuddle(page: AskedPage): Set<number> {
  if (page.numbers.size > mostForDefuddle)
    throw new RangeError(`it has ${page.numbers.size.toLocaleString('en')} elements, for which it would take minutes`);
  const document = makeDocument(page.tree, page.numbers, page.url);
  const found = new DefuddleClass(document, {
    useAsync: false,
    url: page.url ?? 'about:blank',
    removeImages: true,
  }).parse();
  const { document: content } = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`);
  return choose(page, readKept(content.body));
}

/** A block is kept if most of its words are. */
function choose({ blocks, numbers }: AskedPage, kept: KeptWords): Set<number> {
  const chosen = new Set<number>();
  for (const block of blocks) {
    let [all, left] = [0, 0];
    for (const node of block.nodes) {
      const words = squeeze(node.value);
      all += words.length;
      let steps = 6;
      for (const element of ancestorsOf(node)) {
        if (kept.get(numbers.get(element) ?? -1)?.has(words)) {
          left += words.length;
          break;
        }
        if (--steps === 0) break;
      }
    }
    if (left > all / 2) chosen.add(block.number);
  }
  return chosen;
}

/** It looks at every element many times, and takes three seconds of processor for a thousand at worst. */
const mostForDefuddle = 10_000;

/** A page as readers are asked about it. */
export interface AskedPage {
  tree: PageTree;
  blocks: readonly PageBlock[];
  numbers: ReadonlyMap<PageElement, number>;
  url?: string | undefined;
}
