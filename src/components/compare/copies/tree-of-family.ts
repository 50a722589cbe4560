import type { Article } from '../../../archive/articles.ts';
import type { StoryFamily } from '../../../archive/comparison/families.ts';
import type { CopyTree, Way } from '../../../archive/copying/copying.ts';
import type { OwnVoice } from '../../../words/languages.ts';

/** A family as a tree: what it goes back to over its articles, first the one that the others are measured against. */
export function treeOfFamily({ name, certainty, base, copies, others }: StoryFamily): CopyTree {
  const way: Way | undefined = certainty === 'proposed' ? undefined : { hows: [], says: [], certainty, others: [] };
  const articles = new Set([...(base ? [base] : []), ...copies, ...others]);
  return {
    text: name === undefined ? { kind: 'not established' } : { kind: 'absent', name, outlet: undefined },
    below: [...articles].map((article) => ({ text: { kind: 'article', article }, way, below: [] })),
  };
}

/** Says how much an article of a family has of the text that all others are measured against. */
export function sayTaken({ laid, base, others }: StoryFamily, article: Article, { words }: OwnVoice): string {
  const says = words.compare.copies;
  if (others.includes(article)) return says.otherLanguage;
  const told = laid?.sentences.filter(({ isFurniture }) => !isFurniture) ?? [];
  if (article === base) return says.baseOf({ count: told.length });
  const copy = laid?.copies.find((one) => one.article.id === article.id);
  const taken = [...(copy?.of.entries() ?? [])].filter(([number]) => !laid?.sentences[number]?.isFurniture);
  const changed = taken.filter(([, { edits }]) => edits.length > 0).length;
  if (taken.length === 0) return says.hasNone;
  const has = says.has({ part: taken.length, count: told.length });
  return changed > 0 ? says.hasChanged({ has, count: changed }) : has;
}
