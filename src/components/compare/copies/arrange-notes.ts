import { changesMeaning, isMinor } from '../../../collation/sentences/name-change.ts';
import type { TextWithVariants, SentenceWithVariants } from '../../../collation/copies/text-with-variants.ts';
import type { Reading, Variant } from '../../../collation/copies/variants.ts';
import type { OwnVoice } from '../../../words/languages.ts';

/**
 * Sets a text with variants for reading: the base passage by passage in pieces, some with the number of a note, and the notes of
 * each passage. Changes of spelling and of printing have no number; they come apart.
 */
export function arrangeNotes({ sentences, additions, copies }: TextWithVariants, words: CopyWords): ArrangedText {
  // The notes of a family of twenty would be longer than what a page may hold.
  const most = copies.length > 8 ? 3 : 6;
  let number = 0;
  const minor: MinorChange[] = [];
  const before = additions.filter(({ after, isFurniture }) => after === undefined && !isFurniture);
  const passages: ArrangedPassage[] = [];
  for (const [id, parts] of Map.groupBy(sentences, ({ passage }) => passage)) {
    const passage: ArrangedPassage = { id, pieces: [], notes: [] };
    if (passages.length === 0 && before.length > 0) {
      passage.notes.push({ number: ++number, says: sayAdditions(before, most, words) });
      passage.pieces.push({ text: '', tail: '', number, isGrave: false });
    }
    let run = 0;
    for (const [index, sentence] of parts.entries()) {
      if (index > 0) passage.pieces.push({ text: ' ' });
      const set = setSentence(sentence, most, () => ++number, words);
      passage.pieces.push(...set.pieces);
      passage.notes.push(...set.notes);
      minor.push(...set.minor);
      const own = additions.filter(({ after, isFurniture }) => after === sentence.id && !isFurniture);
      const isLeft = sentence.leftOut.length > 0 && !sentence.isFurniture;
      if (!isLeft && own.length === 0) continue;
      if (isLeft) run += 1;
      const next = parts[index + 1];
      if (isLeft && own.length === 0 && next && !next.isFurniture && areSame(next.leftOut, sentence.leftOut)) continue;
      const isAlone = sentence.leftOut.length === copies.length;
      const left = isLeft ? [sayLeftOut(run, isAlone ? undefined : sentence.leftOut, words)] : [];
      run = 0;
      passage.notes.push({ number: ++number, says: [...left, ...sayAdditions(own, most, words)] });
      passage.pieces.push({ text: '', tail: '', number, isGrave: false });
    }
    passages.push(passage);
  }
  return { passages, minor };
}

/** Of sentences that the same copies leave out: those that do, or that no other copy was found to have them. */
function sayLeftOut(count: number, who: string[] | undefined, words: CopyWords): NoteLine {
  if (!who) return { what: count > 1 ? words.theseFoundInNone({ count }) : words.foundInNone };
  return { what: count > 1 ? words.theseLeftOut({ count }) : words.sentenceLeftOut, who };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function setSentence(
  { id, tokens, variants }: SentenceWithVariants,
  most: number,
  next: () => number,
  says: CopyWords,
): { pieces: Piece[]; notes: Note[]; minor: MinorChange[] } {
  const [pieces, notes, minor]: [Piece[], Note[], MinorChange[]] = [[], [], []];
  let at = 0;
  for (const variant of variants) {
    const { from, to, change, readings } = variant;
    const words = tokens.slice(from, to).join('');
    if (isMinor(change)) {
      minor.push({
        sentence: id,
        words: words.trim(),
        readings: readings.map((one) => ({ ...one, text: one.text.trim() })),
      });
      continue;
    }
    if (from > at) pieces.push({ text: tokens.slice(at, from).join('') });
    const number = next();
    // Where words were added, the number stands after the word before, not after the space.
    const last = pieces.at(-1);
    const gap = words === '' && last && last.number === undefined ? (/\s+$/.exec(last.text)?.[0] ?? '') : '';
    if (gap !== '' && last) last.text = last.text.slice(0, -gap.length);
    const bare = words.trimEnd();
    pieces.push({ text: bare, tail: words.slice(bare.length) || gap, number, isGrave: changesMeaning(change) });
    notes.push({ number, says: sayReadings(variant, most, says) });
    at = to;
  }
  if (at < tokens.length) pieces.push({ text: tokens.slice(at).join('') });
  return { pieces, notes, minor };
}

function sayReadings({ readings }: Variant, most: number, says: CopyWords): NoteLine[] {
  const shown = readings.slice(0, most);
  const lines = shown.map(({ text, change, how, articles }: Reading): NoteLine => {
    const words = text.trim();
    return {
      what: words === '' ? says.leftOut : how === 'added' && change !== 'negation' ? says.adds : undefined,
      words: words === '' ? undefined : words,
      who: articles,
      grave: changesMeaning(change) ? says.kindsBriefly[change] : undefined,
    };
  });
  const more = readings.length - shown.length;
  return more > 0 ? [...lines, { more: says.otherReadings({ count: more }) }] : lines;
}

function sayAdditions(additions: TextWithVariants['additions'], most: number, says: CopyWords): NoteLine[] {
  const shown = additions.slice(0, most);
  const lines = shown.map(({ text, places }) => ({
    what: says.adds,
    words: text,
    who: places.map(({ article }) => article),
  }));
  const more = additions.length - shown.length;
  return more > 0 ? [...lines, { more: says.moreSentences({ count: more }) }] : lines;
}

type CopyWords = OwnVoice['words']['compare']['copies'];

export interface ArrangedText {
  passages: ArrangedPassage[];
  minor: MinorChange[];
}

interface ArrangedPassage {
  id: string;
  pieces: Piece[];
  notes: Note[];
}

/** Words of the base; with a number those that others print otherwise, and what follows them. */
interface Piece {
  text: string;
  tail?: string;
  number?: number;
  isGrave?: boolean;
}

interface Note {
  number: number;
  says: NoteLine[];
}

interface NoteLine {
  /** In the archive's voice. */
  what?: string | undefined;
  /** As printed. */
  words?: string | undefined;
  who?: string[] | undefined;
  more?: string | undefined;
  /** What the change changes, if that is more than words. */
  grave?: string | undefined;
}

interface MinorChange {
  sentence: string;
  words: string;
  readings: { text: string; articles: string[] }[];
}
