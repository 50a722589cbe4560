import { diffArrays } from 'diff';
import { tokenize, type Token } from '../text/words.ts';

/**
 * Compares a sentence with its counterpart word by word (never letter by letter; Myers' difference algorithm). Letter
 * case and punctuation do not count. The stretches joined are the sentence.
 * @returns the sentence in stretches of words the counterpart has or lacks, and the share (0 to 1) of all words of both
 * that were kept.
 */
export function compareWords(sentence: string, counterpart: string): WordComparison {
  const [words, others] = [wordsOf(sentence), wordsOf(counterpart)];
  const changes = diffArrays(others.map(keyOf), words.map(keyOf));
  const kept = new Set<Token>();
  let at = 0;
  for (const { added, removed, value } of changes) {
    if (removed) continue;
    if (!added) for (const word of words.slice(at, at + value.length)) kept.add(word);
    at += value.length;
  }
  const total = words.length + others.length;
  return { stretches: cutAtWords(sentence, words, kept), keptShare: total === 0 ? 1 : (2 * kept.size) / total };
}

/** Below this share of words kept, marks inside a sentence are confetti, and only common words are worth showing. */
export const readableShare = 0.45;

/** What stands between a kept word and another belongs to the kept one, so that a mark covers words alone. */
function cutAtWords(sentence: string, words: Token[], kept: Set<Token>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const word of words) {
    const isKept = kept.has(word);
    const last = stretches.at(-1);
    if (last?.kept === isKept) last.text += sentence.slice(end, word.end);
    else if (last?.kept) {
      last.text += sentence.slice(end, word.start);
      stretches.push({ text: sentence.slice(word.start, word.end), kept: isKept });
    } else if (isKept || end === word.start) stretches.push({ text: sentence.slice(end, word.end), kept: isKept });
    else stretches.push({ text: sentence.slice(end, word.start), kept: true }, { text: sentence.slice(word.start, word.end), kept: isKept });
    end = word.end;
  }
  const rest = sentence.slice(end);
  const last = stretches.at(-1);
  if (last?.kept) last.text += rest;
  else if (rest !== '') stretches.push({ text: rest, kept: true });
  return stretches;
}

function wordsOf(text: string): Token[] {
  return tokenize(text).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
}

function keyOf({ text }: Token): string {
  return text.normalize('NFC').toLowerCase();
}

/** A stretch of a sentence; `kept` if the counterpart has its words in the same order, or if it has no words. */
export interface Stretch {
  text: string;
  kept: boolean;
}

interface WordComparison {
  stretches: Stretch[];
  keptShare: number;
}
