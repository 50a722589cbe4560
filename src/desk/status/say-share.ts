import type { OpenCount } from '../../schema/count-open.ts';

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
