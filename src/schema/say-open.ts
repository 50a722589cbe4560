import type { OpenState } from './states.ts';

/**
 * Says in a sentence how much of an archive editors have established: “12 of 40 articles are assessed; 33 are dated; the
 * origin of 25 has been looked into.” Empty where nothing is open.
 */
export function sayShare({ articles, comparable, open }: OpenCount): string {
  const parts = [
    say(articles, open['not-looked-over'], (share, are) => `${share} ${are} looked over by an editor`),
    say(articles, open['not-assessed'], (share, are) => `${share} ${are} assessed`),
    say(articles, open.undated, (share, are) => `${share} ${are} dated`),
    say(articles, open['origin-not-looked-into'], (share) => `the origin of ${share} has been looked into`),
    say(comparable, open['not-compared'], (share, are) => `${share} ${are} read wholly against another of the story`),
  ].filter((part) => part !== undefined);
  const total = (count: number): string => `${write(count)} ${count === 1 ? 'article' : 'articles'}`;
  const sentence = parts
    .map(({ all, done, words }, index) => {
      const isKnown = index > 0 && all === parts[0]?.all;
      return words(isKnown ? write(done) : `${write(done)} of ${total(all)}`, done < 2 ? 'is' : 'are');
    })
    .join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Counts what is open of some articles. */
export function countOpen(articles: Iterable<Opened>): OpenCount {
  const count: OpenCount = {
    articles: 0,
    comparable: 0,
    open: { 'not-looked-over': 0, undated: 0, 'not-assessed': 0, 'origin-not-looked-into': 0, 'not-compared': 0 },
  };
  for (const { open, isComparable } of articles) {
    count.articles += 1;
    if (isComparable) count.comparable += 1;
    for (const state of open) count.open[state] += 1;
  }
  return count;
}

function say(all: number, open: number, words: Part['words']): Part | undefined {
  return open === 0 ? undefined : { all, done: all - open, words };
}

function write(count: number): string {
  return count === 0 ? 'none' : count.toLocaleString('en');
}

interface Part {
  all: number;
  done: number;
  words: (share: string, are: string) => string;
}

/** An article with what is open of it. */
export interface Opened {
  open: readonly OpenState[];
  /** Whether its story has another article to be read against. */
  isComparable: boolean;
}

/** How many articles there are, and of how many what is open. */
export interface OpenCount {
  articles: number;
  comparable: number;
  open: Record<OpenState, number>;
}
