import { labels } from '../../furniture-words.ts';
import type { Rule } from './rules.ts';

/** Tags and keywords of the page. */
export const keywordLines: Rule = {
  kind: 'keywords',
  says: 'Tags of the page.',
  find: (blocks) =>
    blocks.filter(
      ({ text, linkShare, isProse, names }) =>
        !isProse &&
        ((begins.test(text) && text.length < 1000) ||
          (linkShare > 0.5 && /\b(?:post-|article-|entry-)?(?:tags?|topics|keywords)\b/.test(names))),
    ),
};

/** A label with something behind it. */
const begins = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${labels.keywords.map((words) => words.replaceAll(' ', '[ -]')).join('|')})(?:\\s*[:：#]|\\s+\\S.*,)`,
  'iu',
);
