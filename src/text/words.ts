import { invisible, unspaced, wordly } from './characters.ts';

/**
 * Cuts a text into words and single punctuation marks, for comparing an article with its original: what differs only in
 * white space or in invisible characters is the same, what differs in a comma or a quotation mark is not. In scripts
 * without spaces every letter is a token of its own, so that words can be removed from between others.
 */
export function tokenize(text: string): Token[] {
  const asCompared = isPlain(text) ? (token: string) => token : plain;
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    const compared = asCompared(found);
    if (compared !== '') tokens.push({ text: compared, start: index, end: index + found.length });
  }
  return tokens;
}

/**
 * How many words a text has: runs of letters and digits with their inner apostrophes and hyphens; in scripts without
 * spaces, as many as Unicode's dictionaries find.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(wordRun)) {
    count += hasUnspaced.test(run) ? [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length : 1;
  }
  return count;
}

function isPlain(text: string): boolean {
  return !hasInvisible.test(text) && text.normalize('NFC') === text;
}

function plain(token: string): string {
  return token.replace(invisibles, '').normalize('NFC');
}

const token = new RegExp(
  [
    `${unspaced}[\\p{M}${invisible}]*`,
    `[[${wordly}${invisible}]--${unspaced}]+`,
    `[^\\s${wordly}${invisible}][\\p{M}${invisible}]*`,
  ].join('|'),
  'gv',
);
const wordRun = new RegExp(`[${wordly}${invisible}]*[\\p{L}\\p{N}][${wordly}${invisible}]*(?:['’\\-][${wordly}${invisible}]+)*`, 'gv');
const hasUnspaced = new RegExp(unspaced, 'v');
const hasInvisible = new RegExp(`[${invisible}]`, 'v');
const invisibles = new RegExp(`[${invisible}]+`, 'gv');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Offsets are UTF-16 code units, `end` exclusive. */
export interface Token {
  /** As it is compared: in NFC, without invisible characters. */
  text: string;
  start: number;
  end: number;
}
