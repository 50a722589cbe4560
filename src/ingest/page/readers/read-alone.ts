import { listBlocks } from '../list-blocks.ts';
import { readTree, walkElements } from '../read-tree.ts';
import { askDefuddle, askReadability, type AskedPage } from './ask-readers.ts';

/** What each reader by itself takes for the article, to measure what is gained by asking both. */
export function readAlone(source: string, url: string | undefined): Record<'readability' | 'defuddle', string> {
  const tree = readTree(source);
  const blocks = listBlocks(tree, url);
  const numbers = new Map([...walkElements(tree)].map((element, at) => [element, at]));
  const read = (ask: (page: AskedPage) => Set<number>): string => {
    try {
      const kept = ask({ tree, blocks, numbers, url });
      return blocks.flatMap(({ number, text }) => (kept.has(number) ? [text] : [])).join('\n');
    } catch {
      return '';
    }
  };
  return { readability: read(askReadability), defuddle: read(askDefuddle) };
}
