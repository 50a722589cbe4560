import { diffArrays } from 'diff';
import { cutWords } from './cut-words.ts';

/**
 * Lays two sentences side by side word by word (never letter by letter): what both keep, what only one has (Myers 1986,
 * by way of `diff`). Case and accents do not count as a difference. Joined, the pieces give back both texts.
 */
export function alignWords(a: string, b: string, language: string): Alignment {
  const [tokensA, tokensB] = [cutTokens(a, language), cutTokens(b, language)];
  const pieces: AlignedPiece[] = [];
  let [atA, atB, kept] = [0, 0, 0];
  for (const { count, added, removed } of diffArrays(tokensA.words, tokensB.words)) {
    const textA = added ? '' : tokensA.texts.slice(atA, atA + count).join('');
    const textB = removed ? '' : tokensB.texts.slice(atB, atB + count).join('');
    if (!added) atA += count;
    if (!removed) atB += count;
    if (!added && !removed) kept += count;
    pieces.push({ kind: added ? 'only-b' : removed ? 'only-a' : 'kept', a: textA, b: textB });
  }
  if (tokensA.lead + tokensB.lead !== '') pieces.unshift({ kind: 'kept', a: tokensA.lead, b: tokensB.lead });
  const words = tokensA.words.length + tokensB.words.length;
  return { pieces, kept: words === 0 ? 1 : Math.round((20000 * kept) / words) / 10000 };
}

/** Below this share of words kept, marks inside a sentence are confetti. */
export const readable = 0.45;

/** Each word with the punctuation and space after it; what stands before the first word is the lead. */
function cutTokens(text: string, language: string): { lead: string; words: string[]; texts: string[] } {
  const words = cutWords(text, language);
  return {
    lead: text.slice(0, words[0]?.start ?? text.length),
    words: words.map(({ folded }) => folded),
    texts: words.map(({ start }, index) => text.slice(start, words[index + 1]?.start ?? text.length)),
  };
}

export interface Alignment {
  pieces: AlignedPiece[];
  /** Share of the words of both that are kept, 0–1. */
  kept: number;
}

export interface AlignedPiece {
  kind: 'kept' | 'only-a' | 'only-b';
  /** As printed, with what follows each word; empty where the text has nothing here. */
  a: string;
  b: string;
}
