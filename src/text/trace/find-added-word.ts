import { placeFrom, type TokenIndex } from './token-index.ts';
import { findEarliest, type Stretch } from './token-search.ts';

/**
 * Finds the first word of a paragraph that does not stand in a stretch of the original, for an error that points at it.
 * The longest piece that both have is taken to be the same (Ratcliff and Obershelp, 1988), then the same is asked of
 * what stands before it and of what stands after it.
 * @returns its position in the paragraph, given that the paragraph as a whole does not stand there.
 */
export function findAddedWord(words: number[], index: TokenIndex, { from, to }: Stretch): number {
  let [start, end] = [0, words.length];
  // Two texts that have nothing in common but scraps need no more rounds to show it.
  for (let round = 0; round < 100; round++) {
    const piece = longestPiece(words.slice(start, end), index, { from, to });
    if (!piece) break;
    const head = words.slice(start, start + piece.at);
    if (!findEarliest(head, index, { from, to: piece.place })) [end, to] = [start + piece.at, piece.place];
    else [start, from] = [start + piece.at + piece.length, piece.place + piece.length];
  }
  return start;
}

/** The longest run of words that stands in the stretch, the first one of equal length. */
function longestPiece(words: number[], index: TokenIndex, { from, to }: Stretch): Piece | undefined {
  let longest: Piece | undefined;
  // By the distance of the two places, how far a run has been followed already.
  const followed = new Map<number, number>();
  let steps = 1_000_000;
  for (const [at, word] of words.entries()) {
    let places = 50;
    for (let place = placeFrom(word, from, index); place < to; place = placeFrom(word, place + 1, index)) {
      if (places-- === 0 || steps < 0) break;
      if ((followed.get(place - at) ?? 0) > place) continue;
      let length = 1;
      while (at + length < words.length && place + length < to && index.words[place + length] === words[at + length])
        length++;
      followed.set(place - at, place + length);
      if (length > (longest?.length ?? 0)) longest = { at, place, length };
      steps -= length;
    }
  }
  return longest;
}

/** Words that stand in both texts. */
interface Piece {
  /** Position in the paragraph. */
  at: number;
  /** Place in the original. */
  place: number;
  length: number;
}
