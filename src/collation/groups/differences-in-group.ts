import { alignWords, readable } from '../sentences/align-words.ts';
import type { Token } from '../sentences/cut-tokens.ts';
import { must } from '../../text/must.ts';

/**
 * What sentences that tell the same disagree on: figures where two have some and none in common with the other's, and
 * whether something is denied. Of sentences that are nearly the same, and of figures also where each has only one: other
 * wordings bring in other matters. Names are left alone, which reports choose as they like, but in copies.
 */
export function differencesInGroup(told: readonly GroupedSentence[], language: string): GroupDifference[] {
  const [first] = told;
  if (!first) return [];
  const differences: GroupDifference[] = [];
  const near = told.filter(
    ({ text }) => text === first.text || alignWords(first.text, text, language).kept >= readable,
  );
  const counted = told.filter((one) => near.includes(one) || figuresOf(one.tokens).length === 1);
  const comparable = figuresOf(first.tokens).length <= 1 ? counted : near;
  const figures = gather(
    comparable.flatMap(({ article, tokens }) => figuresOf(tokens).map((words) => ({ article, words }))),
  );
  if (figures.length > 1 && areApart(comparable)) differences.push({ kind: 'figure', wordings: figures });
  const denied = gather(
    near.map(({ article, tokens }) => ({
      article,
      words: tokens.flatMap(({ kind, text }) => (kind === 'negation' ? [bare(text)] : [])).join(' … '),
    })),
  );
  if (denied.some(({ words }) => words === '') && denied.length > 1)
    differences.push({ kind: 'negation', wordings: denied });
  return differences;
}

/** The figures of a sentence as printed, each with what it counts. */
function figuresOf(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'figure') continue;
    const goesOn = tokens[at - 1]?.kind === 'figure';
    if (goesOn) found.push(`${must(found.pop(), 'a figure that goes on has begun')} ${bare(text)}`);
    else found.push(bare(text));
  }
  return found;
}

/** Whether two sentences that both have figures have none in common. */
function areApart(told: readonly GroupedSentence[]): boolean {
  const sets = told
    .map(({ tokens }) => new Set(tokens.flatMap(({ kind, word }) => (kind === 'figure' ? [word] : []))))
    .filter(({ size }) => size > 0);
  return sets.some((one) => sets.some((other) => one.isDisjointFrom(other)));
}

function gather(found: readonly { article: string; words: string }[]): GroupDifference['wordings'] {
  return [...Map.groupBy(found, ({ words }) => words)].map(([words, some]) => ({
    words,
    articles: [...new Set(some.map(({ article }) => article))],
  }));
}

/** A word without the marks around it; what belongs to a figure stays. */
function bare(text: string): string {
  return text.trim().replace(/^[^\p{L}\p{N}$€£¥]+|[^\p{L}\p{N}%]+$/gu, '');
}

export interface GroupedSentence {
  article: string;
  text: string;
  tokens: readonly Token[];
}

export interface GroupDifference {
  kind: 'figure' | 'negation';
  wordings: { words: string; articles: string[] }[];
}
