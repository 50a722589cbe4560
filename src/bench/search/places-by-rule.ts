import type { Near, Phrase, Words } from '../../search/question/question.ts';
import { tokensMeant } from '../../text/words/search-tokens.ts';
import type { SearchedPassage } from './searched-archive.ts';

export type Stems = (token: string) => string;

/** Where a word or a phrase stands in a passage: numbers of words, `end` exclusive. */
export function findInPassage(
  asked: Words | Phrase,
  passage: SearchedPassage,
  stem: Stems,
  compounds: Set<string>,
): [start: number, end: number][] {
  const tokens = passage.words.map(({ token }) => token);
  const wanted = asked.kind === 'phrase' ? asked.items : [asked];
  return tokens.flatMap((_, start) =>
    endsOf(wanted, tokens, start, stem, compounds).map((end): [number, number] => [start, end]),
  );
}

/** Whether two things stand in a passage with at most so many words between them. */
export function standsNear(
  { left, right, within }: Near,
  passage: SearchedPassage,
  stem: Stems,
  compounds: Set<string>,
): boolean {
  const others = findInPassage(right, passage, stem, compounds);
  return findInPassage(left, passage, stem, compounds).some(([start, end]) =>
    others.some(([start2, end2]) => {
      const between = start2 >= end ? start2 - end : start - end2;
      return (start2 >= end || start >= end2) && between <= within;
    }),
  );
}

type Item = Pick<Words, 'how' | 'tokens'>;

/** Where a row of items that begins at a word may end. */
function endsOf(items: Item[], tokens: string[], start: number, stem: Stems, compounds: Set<string>): number[] {
  const [first, ...rest] = items;
  if (!first) return [start];
  return ownEndsOf(first, tokens, start, stem, compounds).flatMap((end) => endsOf(rest, tokens, end, stem, compounds));
}

function ownEndsOf(
  { how, tokens: asked }: Item,
  tokens: string[],
  start: number,
  stem: Stems,
  compounds: Set<string>,
): number[] {
  const here = tokens.slice(start, start + asked.length);
  const isHere =
    here.length === asked.length && asked.every((one, at) => isMeant(one, at === asked.length - 1, here[at] ?? ''));
  const ends = isHere ? [start + asked.length] : [];
  if (how !== 'family') return ends;
  // Written together or with hyphens is the same word.
  const together = asked.join('');
  const one = tokens[start] ?? '';
  if (asked.length > 1 && isForm(together, one, stem)) ends.push(start + 1);
  if (asked.length === 1)
    for (let end = start + 2; end <= start + mostParts && end <= tokens.length; end++) {
      const joined = tokens.slice(start, end).join('');
      if (compounds.has(joined) && isForm(together, joined, stem)) ends.push(end);
    }
  return [...new Set(ends)];

  function isMeant(wanted: string, isLast: boolean, token: string): boolean {
    if (how === 'beginning' && isLast) return token.startsWith(wanted);
    if (how === 'family' && isLast) return isForm(wanted, token, stem);
    return token === wanted;
  }
}

function isForm(asked: string, token: string, stem: Stems): boolean {
  return tokensMeant(asked).includes(token) || stem(asked) === stem(token);
}

/** Parts of a word with hyphens that are tried together; it only bounds the work. */
export const mostParts = 6;
