import { invisible, unspaced, wordly } from '../characters/character-classes.ts';

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

// No word is longer than the bound: without it a blob of millions of letters overflows the stack of the matcher.
const token = new RegExp(
  [
    `${unspaced}[\\p{M}${invisible}]{0,1000}`,
    `[[${wordly}${invisible}]--${unspaced}]{1,1000}`,
    `[^\\s${wordly}${invisible}][\\p{M}${invisible}]{0,1000}`,
  ].join('|'),
  'gv',
);
const inner = `[${wordly}${invisible}]`;
const wordRun = new RegExp(`[\\p{L}\\p{N}]${inner}{0,1000}(?:['’\\-]${inner}{1,1000}){0,1000}`, 'gv');
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
