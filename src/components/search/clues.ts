import type { NamedEntity } from '../../archive/search-names.ts';
import { findTerm } from './find-term.ts';
import { either, foundBy, together, type Found } from './found.ts';
import { placeNames } from './found-text.ts';
import { otherForms, type Part } from './names.ts';
import { writeTerm } from './question.ts';
import type { Match, WordIndex } from './word-index.ts';

/** Finds the articles for one part of a question: its words, or where they are a name any form of that name. */
export async function followClue({ terms }: Part, entity: NamedEntity | undefined, index: WordIndex): Promise<Clue> {
  const found: Awaited<ReturnType<typeof findTerm>>[] = [];
  for (const term of terms) found.push(await findTerm(term, index));
  const typed = together(found);
  const clue = { text: terms.map(writeTerm).join(' '), asBeginning: !entity && found.some((one) => one.asBeginning) };
  if (!entity) return { ...clue, ...typed, also: [] };
  const also = otherForms(entity, terms);
  const named = await findNamed(entity, also, index);
  // What begins with the name is another name: who asks for `Iran` does not mean `Iranian`.
  return { ...clue, ...(found.some((one) => one.asBeginning) ? named : either(typed, named)), also };
}

/** The articles that name an entity, as the archive knows; Pagefind rates and fetches them by the forms of the name. */
async function findNamed(entity: NamedEntity, forms: string[], index: WordIndex): Promise<Found> {
  const matches = new Map<number, Match>();
  for (const form of forms)
    for (const [article, match] of await index.nearly(lettersOf(form))) matches.set(article, match);
  const missing = entity.articles.some((article) => !matches.has(article));
  if (missing)
    for (const [article, match] of await index.every()) if (!matches.has(article)) matches.set(article, match);
  const rarity = Math.log(1 + (index.articles - entity.articles.length + 0.5) / (entity.articles.length + 0.5));
  return {
    ...foundBy(matches),
    articles: new Map(entity.articles.map((article, at) => [article, rarity * saturate(entity.mentions[at] ?? 1)])),
    places: (_article, passages) => Promise.resolve(placeNames(passages, entity.forms)),
  };
}

function lettersOf(form: string): string[] {
  return form
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
    .filter(Boolean);
}

/** The more mentions the better, each by less than the one before (as in BM25, which is what Pagefind rates by). */
function saturate(count: number): number {
  return (count * 2.4) / (count + 1.4);
}

/** A part of a question with what it led to. */
export interface Clue extends Found {
  /** As typed. */
  text: string;
  asBeginning: boolean;
  /** Other forms of the name that were searched too. */
  also: string[];
}
