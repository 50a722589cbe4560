import type { DescribedBlock } from './describe-block.ts';
import type { Rule } from './rules.ts';

/** What the page itself calls something else, in the names it gives its elements: comments, related articles, author boxes. */
export const calledFurniture: Rule = {
  kind: 'teaser',
  says: 'The page calls it no part of the text.',
  find: (blocks) => {
    const found = blocks.filter(({ names }) => called.test(names));
    // A class of the whole text (“tag-newsletter”) says nothing of its parts.
    return count(found) > count(blocks) * most ? [] : found;
  },
};

function count(blocks: readonly DescribedBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

const called =
  /(?:^|[\s_-])(?:related|newsletter|subscribe|subscription|sign-?up|promo(?:tion)?|sharing|share-?(?:bar|buttons?|tools|links?)|social(?:-?(?:media|share|links))?|comments?(?:-?(?:list|body|content|area|section|form|thread))?|respond|disqus|author-?(?:bio|box|info|card|description)|about-?author|tags?-?list|breadcrumbs?|recommend(?:ed|ations?)?|outbrain|taboola|read-?(?:more|next|also)|also-?(?:read|like)|more-?(?:news|stories|from|on)|sponsor(?:ed)?|advert(?:isement)?|teasers?|footer|disclaimer|cookies?|gdpr|paywall|donat(?:e|ion)|membership)(?:$|[\s_-])/;
/** Furniture that readers keep is some lines, not a third of the text. */
const most = 0.3;
