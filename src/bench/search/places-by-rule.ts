import type { Near, Phrase, Words } from '../../search/question/question.ts';
import { joinTokens, readCompounds } from '../../text/words/compounds.ts';
import { tokensMeant, type SearchWord } from '../../text/words/search-tokens.ts';

/**
 * The words of a passage as the rule compares them: for each place what may be read there, which is its word and what is written with
 * hyphens from there on, as one word; each with its stem in the language of the article.
 */
export type ReadPassage = readonly (readonly Reading[])[];

interface Reading {
  token: string;
  stem: string;
  /** The number of the word after it. */
  end: number;
}

/** What makes stems in a language. */
export type Stem = (token: string) => string;

/** Reads the words of a passage. */
export function readPassage(words: readonly SearchWord[], stem: Stem): ReadPassage {
  const compounds = Map.groupBy(readCompounds(words), ({ from }) => from);
  return words.map(({ token }, place) => [
    { token, stem: stem(token), end: place + 1 },
    ...(compounds.get(place) ?? []).map(({ together, tokens }) => ({
      token: together,
      stem: stem(together),
      end: place + tokens.length,
    })),
  ]);
}

/** Where something stands in a passage: numbers of words, `end` exclusive. */
export type Finder = (passage: ReadPassage) => [start: number, end: number][];

/** Makes what finds a word or a phrase in passages of a language. */
export function makeFinder(asked: Words | Phrase, stem: Stem): Finder {
  // In a phrase capitals make no difference, but those of a short word that is typed in them.
  const items =
    asked.kind === 'phrase'
      ? asked.items.map((item) => makeItem(item, stem, true))
      : [makeItem(asked, stem, asked.how !== 'exact')];
  return (passage) => {
    const found: [number, number][] = [];
    for (const start of passage.keys()) for (const end of endsOfRow(items, passage, start)) found.push([start, end]);
    return found;
  };
}

/** Makes what says whether two things stand in a passage with at most so many words between them. */
export function makeNearFinder({ left, right, within }: Near, stem: Stem): Finder {
  const [findLeft, findRight] = [makeFinder(left, stem), makeFinder(right, stem)];
  return (passage) => {
    const others = findRight(passage);
    return findLeft(passage).filter(([start, end]) =>
      others.some(([start2, end2]) => {
        const between = start2 >= end ? start2 - end : start - end2;
        return (start2 >= end || start >= end2) && between <= within;
      }),
    );
  };
}

function endsOfRow([first, ...rest]: Item[], passage: ReadPassage, start: number): number[] {
  if (!first) return [start];
  const ends = first(passage, start);
  return rest.length === 0 || ends.length === 0 ? ends : ends.flatMap((end) => endsOfRow(rest, passage, end));
}

/** Where a word that begins at a place of the passage ends. */
function makeItem({ how, tokens }: Pick<Words, 'how' | 'tokens'>, stem: Stem, inAnyCase: boolean): Item {
  const row = tokens.map((token, at): Item =>
    makeReading(at < tokens.length - 1 ? 'exact' : how, token, stem, inAnyCase),
  );
  const written: Item = (passage, start) => endsOfRow(row, passage, start);
  const together = how === 'family' && tokens.length > 1 ? joinTokens(tokens) : undefined;
  if (together === undefined) return written;
  // Written together or with hyphens is the same word.
  const asOne = makeReading('family', together, stem, true);
  return (passage, start) => [...new Set([...written(passage, start), ...asOne(passage, start)])];
}

function makeReading(how: Words['how'], wanted: string, stem: Stem, inAnyCase: boolean): Item {
  const [meant, itsStem] = [inAnyCase ? tokensMeant(wanted) : [wanted], stem(wanted)];
  const isMeant = {
    exact: ({ token }: Reading) => meant.includes(token),
    beginning: ({ token }: Reading) => token.startsWith(wanted),
    family: ({ token, stem: other }: Reading) => other === itsStem || meant.includes(token),
  }[how];
  return (passage, start) => (passage[start] ?? []).filter(isMeant).map(({ end }) => end);
}

type Item = (passage: ReadPassage, start: number) => number[];
