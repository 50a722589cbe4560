/**
 * Says which words of an article were chosen and where they stand: cut words are made whole, spaces at the ends left
 * out, and the place is a passage where all of it is chosen, else its sentences.
 * @returns nothing where no word was chosen.
 */
export function locateWords(
  passages: readonly CitablePassage[],
  from: PassagePoint,
  to: PassagePoint,
  language: string,
): LocatedWords | undefined {
  const chosen = passages.slice(from.passage, to.passage + 1).flatMap((passage, index, { length }): ChosenPart[] => {
    const { text } = passage;
    const [start, end] = [index === 0 ? from.offset : 0, index === length - 1 ? to.offset : text.length];
    const part = { passage, ...makeWhole(text, start, end, language) };
    return part.start < part.end ? [part] : [];
  });
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return undefined;
  return {
    places: chosen.flatMap(placesOf),
    words: chosen.map(({ passage, start, end }) => passage.text.slice(start, end)).join('\n'),
    first: { text: first.passage.text, offset: first.start },
    last: { text: last.passage.text, offset: last.end },
  };
}

/** Widens a stretch to whole words and narrows it to where its words begin and end. */
function makeWhole(text: string, start: number, end: number, language: string): { start: number; end: number } {
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const after = index + segment.length;
    if (!isWordLike || after <= start || index >= end) continue;
    if (index < start) start = index;
    if (after > end) end = after;
  }
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function placesOf({ passage: { id, text, sentences }, start, end }: ChosenPart): string[] {
  const isWhole = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return isWhole || touched.length === 0 ? [id] : touched.map((sentence) => sentence.id);
}

interface ChosenPart {
  passage: CitablePassage;
  start: number;
  end: number;
}

/** A passage as it can be cited: its id, words, and sentences; offsets in UTF-16 code units. */
export interface CitablePassage {
  id: string;
  text: string;
  sentences: { id: string; start: number; end: number }[];
}

/** A place among the passages: the number of one, and an offset in its text. */
export interface PassagePoint {
  passage: number;
  offset: number;
}

/** Words that were chosen. */
export interface LocatedWords {
  /** Ids of the passages or sentences they stand in, in order. */
  places: string[];
  /** To the letter; a line break where a new passage begins. */
  words: string;
  first: { text: string; offset: number };
  last: { text: string; offset: number };
}
