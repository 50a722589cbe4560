import { sha256 } from './sha256.ts';

/**
 * A short mark that changes when words change: the first 80 bits of the SHA-256 of the text (in NFC, runs of white space
 * as one space), in small base32 (RFC 4648, no padding). Case, punctuation and invisible characters count: evidence is
 * compared to the letter.
 * @returns 16 characters from a–z and 2–7.
 */
export function fingerprint(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const bits = sha256(words);
  let [mark, rest, held] = ['', 0, 0];
  for (const byte of bits.subarray(0, 10)) {
    rest = (rest << 8) | byte;
    for (held += 8; held >= 5; held -= 5) mark += alphabet[(rest >> (held - 5)) & 31];
    rest &= (1 << held) - 1;
  }
  return mark;
}

/** The place of a passage or sentence together with the words it had: `p3~k4f7`, the fragment of a permanent link. */
export function citedPlace(place: string, text: string): string {
  return shortPlace(place, fingerprint(text));
}

/** The same from a fingerprint already made. Four characters tell a change in all but one of a million cases. */
export function shortPlace(place: string, mark: string): string {
  return `${place}~${mark.slice(0, 4)}`;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
