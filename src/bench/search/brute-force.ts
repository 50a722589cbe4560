import { readDateAsked } from '../../search/question/date-asked.ts';
import type { InField, Question } from '../../search/question/question.ts';
import { loadStemmer } from '../../search/stems/stem.ts';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { NamesByRule, type Named } from './names-by-rule.ts';
import { findInPassage, mostParts, standsNear, type Stems } from './places-by-rule.ts';
import type { SearchedArchive, SearchedArticle, SearchedPassage } from './searched-archive.ts';

/**
 * Answers questions by the rule as it is written on the search page, by reading every passage. It knows nothing of the index and
 * shares with the search only how a text is cut into words, the stems, and how a question is read; so it can judge it.
 */
export async function makeJudge({ articles, entities }: SearchedArchive): Promise<Judge> {
  const stems = new Map<string, Stems>();
  for (const { language } of articles) if (!stems.has(language)) stems.set(language, await loadStemmer(language));
  const names = new NamesByRule(entities);
  const compounds = new Set(articles.flatMap(({ passages }) => passages.flatMap(compoundsIn)));
  return {
    answer(question) {
      const named = names.takeNames(question);
      const answer: AnswerByRule = { passages: new Map(), articles: [], some: [] };
      for (const article of articles) {
        const stem = stems.get(article.language) ?? ((token) => token);
        const holds = (scope: SearchedPassage[]): boolean => answers(named, { article, scope, stem, compounds });
        const found = article.passages.filter((passage) => holds([passage])).map(({ id }) => id);
        if (found.length > 0) answer.passages.set(article.id, found);
        else if (holds(article.passages)) answer.articles.push(article.id);
        else if (
          isPlain(named) &&
          named.parts.some((part) => answers(part, { article, scope: article.passages, stem, compounds }))
        )
          answer.some.push(article.id);
      }
      return answer;
    },
  };
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

interface Asked {
  article: SearchedArticle;
  /** The passages that are asked together: one, or all of the article. */
  scope: SearchedPassage[];
  stem: Stems;
  compounds: Set<string>;
}

function answers(question: Named, asked: Asked): boolean {
  switch (question.kind) {
    case 'all':
      return question.parts.every((part) => answers(part, asked));
    case 'any':
      return question.parts.some((part) => answers(part, asked));
    case 'not':
      return !answers(question.part, asked);
    case 'near':
      return asked.scope.some((passage) => standsNear(question, passage, asked.stem, asked.compounds));
    case 'field':
      return hasFact(question, asked);
    case 'word':
    case 'phrase':
      return asked.scope.some((passage) => findInPassage(question, passage, asked.stem, asked.compounds).length > 0);
  }
}

function hasFact(question: Named & InField, asked: Asked): boolean {
  const { article } = asked;
  if (question.field === 'title')
    return answers(question.part, { ...asked, scope: article.passages.filter(({ isTitle }) => isTitle) });
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

function isPlain(question: Named): question is Named & { kind: 'all' } {
  return question.kind === 'all' && question.parts.every(({ kind }) => kind === 'word' || kind === 'any');
}

/** Words that stand in the archive with hyphens, written together. */
function compoundsIn({ words }: SearchedPassage): string[] {
  const together: string[] = [];
  for (const [at, { token }] of words.entries()) {
    let whole = token;
    for (let next = at + 1; next < at + mostParts && words[next]?.isJoined; next++) {
      whole += words[next]?.token ?? '';
      together.push(whole);
    }
  }
  return together;
}

function writeKey(text: string): string {
  return readSearchWords(text)
    .map(({ token }) => token)
    .join(' ');
}
