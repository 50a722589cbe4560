import type { DescribedBlock } from './describe-block.ts';
import type { Rule } from './rules.ts';

/** Headings that nothing follows any more: of lists of links that are gone, or of what a page loads later. */
export const lonelyHeadings: Rule = {
  kind: 'teaser',
  says: 'The heading of something that is not part of the text.',
  find: (blocks) => {
    const lonely: DescribedBlock[] = [];
    for (const block of blocks.toReversed()) {
      if (!isLabel(block)) break;
      lonely.push(block);
    }
    return lonely;
  },
};

/** What could only announce something. */
function isLabel({ isHeading, words, text }: DescribedBlock): boolean {
  return isHeading || (words <= 6 && /[:：]$/u.test(text)) || !/[\p{L}\p{N}]/u.test(text);
}
