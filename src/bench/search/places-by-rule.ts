import type { Near, Phrase, Words } from '../../search/question/question.ts';
import { tokensMeant } from '../../text/words/search-tokens.ts';

/** The words of a passage as the rule compares them: each with its stem in the language of the article. */
export interface ReadPassage {
  tokens: string[];
  stems: string[];
}

/** What is known of a language: its stems, and the words written with hyphens in the archive, together. */
export interface Language {
  stem: (token: string) => string;
  compounds: ReadonlySet<string>;
}

/** Where something stands in a passage: numbers of words, `end` exclusive. */
export type Finder = (passage: ReadPassage) => [start: number, end: number][];

/** Makes what finds a word or a phrase in passages of a language. */
export function makeFinder(asked: Words | Phrase, language: Language): Finder {
  const items = (asked.kind === 'phrase' ? asked.items : [asked]).map((item) => makeItem(item, language));
  return (passage) => {
    const found: [number, number][] = [];
    for (let start = 0; start < passage.tokens.length; start++)
      for (const end of endsOfRow(items, passage, start)) found.push([start, end]);
    return found;
  };
}

/** Makes what says whether two things stand in a passage with at most so many words between them. */
export function makeNearFinder({ left, right, within }: Near, language: Language): Finder {
  const [findLeft, findRight] = [makeFinder(left, language), makeFinder(right, language)];
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

/** Where a word or compound that begins at a word of the passage ends. */
function makeItem({ how, tokens }: Pick<Words, 'how' | 'tokens'>, language: Language): Item {
  const isLast = makeLast(how, tokens.at(-1) ?? '', language);
  const before = tokens.slice(0, -1);
  const written: Item = (passage, start) => {
    const last = start + before.length;
    const isHere =
      last < passage.tokens.length &&
      isLast(passage, last) &&
      before.every((token, at) => passage.tokens[start + at] === token);
    return isHere ? [last + 1] : [];
  };
  return how === 'family' ? eitherOf(written, makeTogether(tokens, language)) : written;
}

/** Written together or with hyphens is the same word. */
function makeTogether(tokens: string[], language: Language): Item {
  const together = tokens.join('');
  if (tokens.length > 1) {
    const isWord = makeLast('family', together, language);
    return (passage, start) => (isWord(passage, start) ? [start + 1] : []);
  }
  const [meant, stem] = [tokensMeant(together), language.stem(together)];
  const compounds = [...language.compounds].filter((one) => meant.includes(one) || language.stem(one) === stem);
  return (passage, start) => compounds.flatMap((compound) => endOfTogether(compound, passage, start));
}

/** Where several words of a passage end that together are one. */
function endOfTogether(compound: string, { tokens }: ReadPassage, start: number): number[] {
  let [end, written] = [start, ''];
  while (end < tokens.length && written.length < compound.length && compound.startsWith(written))
    written += tokens[end++] ?? '';
  return written === compound && end > start + 1 && end <= start + mostParts ? [end] : [];
}

function makeLast(
  how: Words['how'],
  wanted: string,
  { stem }: Language,
): (passage: ReadPassage, at: number) => boolean {
  if (how === 'exact') return ({ tokens }, at) => tokens[at] === wanted;
  if (how === 'beginning') return ({ tokens }, at) => tokens[at]?.startsWith(wanted) ?? false;
  const [meant, itsStem] = [tokensMeant(wanted), stem(wanted)];
  return ({ tokens, stems }, at) => stems[at] === itsStem || meant.includes(tokens[at] ?? '');
}

function eitherOf(one: Item, other: Item): Item {
  return (passage, start) => [...new Set([...one(passage, start), ...other(passage, start)])];
}

type Item = (passage: ReadPassage, start: number) => number[];

/** Parts of a word with hyphens that are tried together; it only bounds the work. */
export const mostParts = 6;
