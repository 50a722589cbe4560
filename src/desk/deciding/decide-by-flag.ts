import { nearestWord } from '../../text/words/nearest.ts';
import { Refusal } from '../refusal.ts';
import type { Decisions, FamilyDecision, SentenceDecision } from './decision.ts';
import { nameFamily } from './name-family.ts';
import type { AskedFamily, Questions } from './find-questions.ts';
import type { SentenceQuestion } from './find-sentence-questions.ts';
import type { StoryAtDesk } from './load-story.ts';
import type { Certainty } from '../../provenance/evidence.ts';

/**
 * Makes decisions of what an editor has written behind the command: a family by its id, articles that are proposed to be one
 * text by their ids, a group of sentences by any of them, or all that is alike by a score.
 * @throws what is no question, or is accepted and refused at once.
 */
export function decideByFlag(flags: DecisionFlags, questions: Questions, story: StoryAtDesk): Decisions {
  const both = flags.accept.find((what) => flags.refuse.includes(what));
  if (both !== undefined) throw new Refusal(`“${both}” is accepted and refused at once.`);
  const made = { certainty: flags.certainty };
  const [accepted, refused] = [
    pick(flags.accept, { made: 'accept', ...made, where: '--accept' }, flags, questions, story),
    pick(flags.refuse, { made: 'reject', ...made, where: '--refuse' }, flags, questions, story),
  ];
  const { acceptAbove = Infinity } = flags;
  const above = { made: 'accept', ...made, where: `--accept-above ${acceptAbove}` } as const;
  const inside = [...questions.families, ...questions.pairs].flatMap((family) => family.inside);
  return {
    families: [
      ...accepted.families,
      ...refused.families,
      ...[...questions.families, ...questions.pairs]
        .filter(({ score }) => score >= acceptAbove)
        .map((family) => decideFamily(family, above, false)),
    ],
    sentences: [
      ...accepted.sentences,
      ...refused.sentences,
      ...[...questions.sentences, ...inside]
        .filter(({ score }) => score >= acceptAbove)
        .map((group) => decideGroup(group, above)),
    ],
    quotations: [],
  };
}

/** Finds what is meant: the ids of articles are taken together. */
function pick(
  words: readonly string[],
  made: Made,
  { withSentences }: DecisionFlags,
  questions: Questions,
  story: StoryAtDesk,
): Pick<Decisions, 'families' | 'sentences'> {
  const asked = [...questions.families, ...questions.pairs];
  const groups = [...questions.sentences, ...asked.flatMap(({ inside }) => inside)];
  const known = new Set(story.articles.map(({ id }) => id));
  const articles = words.filter((word) => known.has(word));
  const found: Pick<Decisions, 'families' | 'sentences'> = { families: [], sentences: [] };
  for (const word of words) {
    if (known.has(word)) continue;
    const [family, more] = asked.filter(({ id }) => id === word);
    const group = groups.find((one) => one.sentences.includes(word));
    const where = `${made.where} ${word}`;
    if (more)
      throw new Refusal(
        `${where}: several articles may come to this family. Name those you mean: ${asked.flatMap((one) => (one.id === word ? one.articles : [])).join(', ')}.`,
      );
    if (family) found.families.push(decideFamily(family, { ...made, where }, withSentences));
    else if (group) found.sentences.push(decideGroup(group, { ...made, where }));
    else
      throw new Refusal(
        noSuch(word, made.where, [...asked.map(({ id }) => id), ...known, ...groups.flatMap((one) => one.sentences)]),
      );
  }
  if (articles.length > 0) found.families.push(decideArticles(articles, made, withSentences, asked, story));
  return found;
}

/** Some articles that a program takes for one text, whatever else it takes for it. */
function decideArticles(
  articles: readonly string[],
  made: Made,
  withSentences: boolean,
  asked: readonly AskedFamily[],
  { articles: known }: StoryAtDesk,
): FamilyDecision {
  const where = `${made.where} ${articles.join(' ')}`;
  const family = asked.find((one) => articles.every((id) => one.articles.includes(id) || one.known.includes(id)));
  const its = articles.filter((id) => family?.articles.includes(id));
  if (!family || its.length === 0 || (articles.length < 2 && !family.isAdded))
    throw new Refusal(
      `${where}: nothing is proposed of ${articles.length === 1 ? 'this article alone' : 'these articles together'}. What you have found yourself, write into derivations/.`,
    );
  const isWhole = its.length === family.articles.length || family.isAdded;
  const taken = new Set(asked.map(({ id }) => id));
  const id = isWhole ? family.id : nameFamily(its, known, taken);
  return { ...decideFamily({ ...family, articles: its }, { ...made, where }, withSentences), id };
}

function decideFamily({ id, isAdded, articles }: AskedFamily, made: Made, withSentences: boolean): FamilyDecision {
  return { ...made, id, isAdded, articles, not: [], withSentences: withSentences && made.made === 'accept' };
}

function decideGroup({ to, sentences }: SentenceQuestion, made: Made): SentenceDecision {
  return { ...made, to, sentences, not: [] };
}

function noSuch(word: string, flag: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return `${flag} ${word}: nothing that is open is called so.${near === undefined ? ' Run “archive collate” without it, and see the ids in the review file.' : ` Did you mean “${near}”?`}`;
}

type Made = Pick<FamilyDecision, 'made' | 'certainty' | 'where'>;

/** What an editor has decided behind the command. */
export interface DecisionFlags {
  accept: readonly string[];
  refuse: readonly string[];
  /** 0–1. */
  acceptAbove?: number | undefined;
  withSentences: boolean;
  certainty: Certainty;
}
