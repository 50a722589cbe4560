import type { DescribedBlock } from './describe-block.ts';
import type { Rule } from './rules.ts';

/** Short blocks that are one link and no sentence: headlines of other articles, menus. */
export const linkLists: Rule = {
  kind: 'teaser',
  says: 'A link to something else, and no sentence of the text.',
  find: (blocks) => blocks.filter((block) => block.linkShare >= nearlyAll && !isSentence(block)),
};

/** A sentence that is one link, as blogs write them, is still one. */
function isSentence({ text, words, isHeading, tags }: DescribedBlock): boolean {
  return !isHeading && !tags.has('li') && words >= 6 && /[.!?。！？।؟]["”’)»]?$/u.test(text);
}

const nearlyAll = 0.85;
