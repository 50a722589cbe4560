import { nearestWord } from '../../text/words/nearest.ts';
import type { Decisions, FamilyDecision, SentenceDecision } from './decision.ts';
import type { StoryAtDesk } from './load-story.ts';
import { articleOfPlace } from './article-of-place.ts';

/** Tells which decisions cannot be meant as they stand, each by itself. What contradicts what is on record shows when it is recorded. */
export function checkDecisions({ families, sentences, quotations }: Decisions, { articles }: StoryAtDesk): string[] {
  const ids = articles.map(({ id }) => id);
  const places = articles.flatMap(({ id, passages }) =>
    passages.flatMap((passage) => passage.sentences.map((sentence) => `${id}#${sentence.id}`)),
  );
  return [
    ...families.flatMap((one) => checkMembers(one, one.articles, ids, 'article of the story', one.isAdded)),
    ...families.flatMap(checkSentencesAlong),
    ...sentences.flatMap((one) =>
      checkMembers(one, one.sentences, places, 'sentence of the story', one.to !== undefined),
    ),
    ...sentences.flatMap(checkArticles),
    ...quotations.flatMap((one) => checkMembers(one, one.places, places, 'sentence of the story', false)),
  ];
}

function checkMembers(
  { made, not, where }: Pick<FamilyDecision, 'made' | 'not' | 'where'>,
  members: readonly string[],
  known: readonly string[],
  what: string,
  isAdded: boolean,
): string[] {
  const unknown = [...members, ...not].find((one) => !known.includes(one));
  if (unknown !== undefined) {
    const near = nearestWord(unknown, known);
    return [`${where}: “${unknown}” is no ${what}.${near ? ` Did you mean “${near}”?` : ''}`];
  }
  const twice = [...members, ...not].find((one, at, all) => all.indexOf(one) !== at);
  if (twice !== undefined) return [`${where}: “${twice}” stands there twice.`];
  if (made === 'reject' && not.length > 0)
    return [`${where}: a line has a “not”, and all are rejected. Take the “not” away, or accept the others.`];
  const least = isAdded ? 1 : 2;
  if (members.length >= least || (isAdded && not.length > 0)) return [];
  return [
    `${where}: ${made === 'accept' ? 'accepted' : 'rejected'}, and fewer than ${least === 1 ? 'one is' : 'two are'} left in the list.`,
  ];
}

function checkSentencesAlong({ made, withSentences, where }: FamilyDecision): string[] {
  return made === 'reject' && withSentences
    ? [
        `${where}: the sentences are accepted and the articles rejected. Reject them, and the sentences are asked by themselves.`,
      ]
    : [];
}

function checkArticles({ sentences, to, where }: SentenceDecision): string[] {
  const articles = new Set([to ?? [], sentences].flat().map(articleOfPlace));
  return articles.size > 1 || sentences.length < 2 ? [] : [`${where}: the sentences are all of one article.`];
}
