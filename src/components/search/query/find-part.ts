import type { EntityInSearch } from './named-entity.ts';
import { findTerm } from './find-term.ts';
import { anyOf, together, type Found } from './found.ts';
import { placeNames } from './found-text.ts';
import { otherForms, type Part } from './names.ts';
import { writeTerm } from './question.ts';
import type { WordIndex } from './word-index.ts';

/** Finds the articles for one part of a question: its words, or where they are a name any form of that name. */
export async function findPart(
  { terms }: Part,
  entity: EntityInSearch | undefined,
  index: WordIndex,
): Promise<FoundPart> {
  const found: Awaited<ReturnType<typeof findTerm>>[] = [];
  for (const term of terms) found.push(await findTerm(term, index));
  const typed = together(found);
  const part = { text: terms.map(writeTerm).join(' '), asBeginning: !entity && found.some((one) => one.asBeginning) };
  if (!entity) return { ...part, ...typed, also: [] };
  const named = findNamed(entity, index);
  // What begins with the name is another name: who asks for `Iran` does not mean `Iranian`.
  const either = found.some((one) => one.asBeginning) ? named : anyOf(typed, named);
  return { ...part, ...either, also: otherForms(entity, terms) };
}

/** The articles that name an entity, which the archive itself knows better than a search for the forms of the name. */
function findNamed({ articles, mentions, forms }: EntityInSearch, index: WordIndex): Found {
  const rarity = Math.log(1 + (index.articles - articles.length + 0.5) / (articles.length + 0.5));
  return {
    articles: new Map(articles.map((article, at) => [article, rarity * saturate(mentions[at] ?? 1)])),
    load: (article) => index.read(article),
    places: (_article, passages) => Promise.resolve(placeNames(passages, forms)),
  };
}

/** The more mentions the better, each by less than the one before (as in BM25, which is what Pagefind rates by). */
function saturate(count: number): number {
  return (count * 2.4) / (count + 1.4);
}

/** A part of a question with what it led to. */
export interface FoundPart extends Found {
  /** As typed. */
  text: string;
  asBeginning: boolean;
  /** Other forms of the name that were searched too. */
  also: string[];
}
