import { readDateAsked } from '../../search/question/date-asked.ts';
import type { InField, Near, Phrase, Question, Words } from '../../search/question/question.ts';
import { isCommon } from '../../search/ranking/rank.ts';
import { loadStemmer } from '../../search/stems/stem.ts';
import { must } from '../../text/must.ts';
import { tokensOf } from '../../text/words/search-tokens.ts';
import { NamesByRule } from './names-by-rule.ts';
import { makeFinder, makeNearFinder, readPassage, type Finder, type Stem } from './places-by-rule.ts';
import type { SearchedArchive, SearchedArticle, SearchedPassage } from './searched-archive.ts';

/**
 * Answers questions by the rule as it is written on the search page, by reading every passage. It knows nothing of the index and
 * shares with the search only how a text is cut into words, the stems, and how a question is read; so it can judge it.
 */
export async function makeJudge({ articles, entities }: SearchedArchive): Promise<Judge> {
  const languages = new Map<string, Stem>();
  for (const { language } of articles)
    if (!languages.has(language)) languages.set(language, remember(await loadStemmer(language)));
  const languageOf = ({ language }: SearchedArticle): Stem => must(languages.get(language), 'all languages are known');
  const read = new Map(
    articles.flatMap((article) =>
      article.passages.map((passage) => [passage, readPassage(passage.words, languageOf(article))] as const),
    ),
  );
  const names = new NamesByRule(entities);
  return {
    answer(asked) {
      const question = names.takeNames(asked);
      const finders = new Map<Question, Map<Stem, Finder>>();
      const answer: AnswerByRule = { passages: new Map(), articles: [], some: [] };
      const lookAt = (article: SearchedArticle, scope: SearchedPassage[]): Look => ({
        article,
        lookAt: (narrower) => lookAt(article, narrower),
        find: (one) =>
          scope.some(
            (passage) => finderOf(finders, one, languageOf(article))(must(read.get(passage), 'it was read')).length > 0,
          ),
      });
      for (const article of articles) {
        const look = (scope: SearchedPassage[]): Look => lookAt(article, scope);
        const found = article.passages.filter((passage) => answers(question, look([passage]))).map(({ id }) => id);
        if (found.length > 0) answer.passages.set(article.id, found);
        else if (answers(question, look(article.passages))) answer.articles.push(article.id);
      }
      if (isPlain(asked) && question.kind === 'all') answer.some = findSome(question.parts, articles, answer, lookAt);
      return answer;
    },
  };
}

/** Articles that have some of several words, and not only such as stand in every fifth passage. */
function findSome(
  parts: readonly Question[],
  articles: readonly SearchedArticle[],
  found: AnswerByRule,
  lookAt: (article: SearchedArticle, scope: SearchedPassage[]) => Look,
): string[] {
  const places = articles.flatMap((article) => article.passages.map((passage) => lookAt(article, [passage])));
  const rare = parts.filter((part) => !isCommon(places.filter((place) => answers(part, place)).length, places.length));
  const others = articles.filter(({ id }) => !found.passages.has(id) && !found.articles.includes(id));
  return others
    .filter((article) =>
      article.passages.some((passage) => rare.some((part) => answers(part, lookAt(article, [passage])))),
    )
    .map(({ id }) => id);
}

/** What answers a question, by ids. */
export interface AnswerByRule {
  /** Passages that answer, by article. */
  passages: Map<string, string[]>;
  /** Articles that answer as a whole, in different passages. */
  articles: string[];
  /** Articles that have some of several words, if the question is of words only. */
  some: string[];
}

export interface Judge {
  answer: (question: Question) => AnswerByRule;
}

/** Passages that are asked together: one, or all of an article. */
interface Look {
  article: SearchedArticle;
  lookAt: (scope: SearchedPassage[]) => Look;
  find: (one: Words | Phrase | Near) => boolean;
}

function answers(question: Question, look: Look): boolean {
  switch (question.kind) {
    case 'all':
      return question.parts.every((part) => answers(part, look));
    case 'any':
      return question.parts.some((part) => answers(part, look));
    case 'not':
      return !answers(question.part, look);
    case 'field':
      return hasFact(question, look);
    default:
      return look.find(question);
  }
}

function hasFact(question: InField, { article, lookAt }: Look): boolean {
  if (question.field === 'title')
    return answers(question.part, lookAt(article.passages.filter(({ isTitle }) => isTitle)));
  if (question.field === 'date') return isWithin(article, question.value);
  const wanted = writeKey(question.value);
  return (article.facts[question.field] ?? []).some((value) => value.some((name) => writeKey(name) === wanted));
}

/** An article of several days is of each of them. */
function isWithin({ days }: SearchedArticle, value: string): boolean {
  const asked = readDateAsked(value);
  if (!days || !asked) return false;
  return (!asked.to || !days.from || days.from <= asked.to) && (!asked.from || !days.to || days.to >= asked.from);
}

function isPlain(question: Question): boolean {
  const isWord = ({ kind }: Question): boolean => kind === 'word';
  return (
    question.kind === 'all' &&
    question.parts.every((part) => isWord(part) || (part.kind === 'any' && part.parts.every(isWord)))
  );
}

function finderOf(finders: Map<Question, Map<Stem, Finder>>, one: Words | Phrase | Near, language: Stem): Finder {
  const known = finders.get(one) ?? new Map<Stem, Finder>();
  finders.set(one, known);
  const finder =
    known.get(language) ?? (one.kind === 'near' ? makeNearFinder(one, language) : makeFinder(one, language));
  known.set(language, finder);
  return finder;
}

function remember(stem: (token: string) => string): (token: string) => string {
  const known = new Map<string, string>();
  return (token) => {
    const its = known.get(token) ?? stem(token);
    known.set(token, its);
    return its;
  };
}

function writeKey(text: string): string {
  return tokensOf(text).join(' ');
}
