import { invisible, unspaced } from '../characters/character-classes.ts';
import { foldLetters } from './fold-letters.ts';
import { numeral, plainNumeral } from './numerals.ts';
import { standIn, standInLetters, withoutStandIns } from './stand-in.ts';

/** A word of a text as the search compares it. Offsets are UTF-16 code units, `end` exclusive. */
export interface SearchWord {
  /** What stands for it in the index: folded letters and digits, never a space. */
  token: string;
  start: number;
  end: number;
  /** Whether it is written together with the word before it: `terrorist` in `anti-terrorist`, `国` in `中国`. */
  isJoined: boolean;
}

/**
 * The words of a text in order, by the rules of UAX #29 but for some of the press; the number of a word is its place in this
 * list. The rules are a regular expression and not `Intl.Segmenter`, because a browser with other dictionaries than those an
 * index was made with would find nothing where there is something.
 * @see https://unicode.org/reports/tr29/#Word_Boundaries
 */
export function readSearchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  let lastEnd = -1;
  const add = (written: string, start: number, end: number): void => {
    const token = tokenOf(written);
    if (token === '') return;
    for (const letters of twoUnspaced.test(token) ? (token.match(eachUnspaced) ?? []) : [token]) {
      words.push({ token: letters, start, end, isJoined: lastEnd >= 0 && isJoint(text, lastEnd, start) });
      lastEnd = end;
    }
  };
  for (const { 0: found, index } of text.matchAll(word)) {
    const end = index + found.length;
    if (!apostrophes.test(found)) {
      add(found, index, end);
      continue;
    }
    const { elided, rest } = partAtApostrophes(found);
    let at = index;
    for (const article of elided) {
      add(article, at, at + article.length);
      at += article.length + 1;
    }
    add(rest, at, end);
  }
  return words;
}

/** What stands for each word of a text, in order. */
export function tokensOf(text: string): string[] {
  return readSearchWords(text).map(({ token }) => token);
}

/** The tokens that a typed one stands for: `us` for `us` and `US`, `US` for itself alone. */
export function tokensMeant(token: string): string[] {
  const capitals = showToken(token).toUpperCase();
  const [inCapitals, ...more] = isShortCapitals(capitals) ? readSearchWords(capitals) : [];
  if (!inCapitals || more.length > 0 || inCapitals.token !== token + capitalsMark) return [token];
  return [token, inCapitals.token];
}

/** A token as readers may see it; read as a text, it is that token again. */
export function showToken(token: string): string {
  const shown = withoutStandIns(token).normalize('NFC');
  if (shown.endsWith('^')) return shown.slice(0, -1).toUpperCase();
  return likeThousands.test(shown) ? shown.replace('.', '٫') : shown;
}

function tokenOf(written: string): string {
  const known = tokens.get(written);
  if (known !== undefined) return known;
  const token = makeToken(written);
  if (tokens.size >= tokensRemembered) tokens.clear();
  tokens.set(written, token);
  return token;
}

function makeToken(written: string): string {
  if (startsWithDigit.test(written)) return foldLetters(plainNumeral(written));
  const letters = written.replace(notWritten, '');
  const token = foldLetters(letters);
  return capitalLetters.test(letters) && isShortCapitals(showToken(token).toUpperCase()) ? token + capitalsMark : token;
}

/** Two or three letters, no more when they are folded: in capitals these are names of states and bodies, in small letters common words. */
function isShortCapitals(letters: string): boolean {
  return shortCapitals.test(letters);
}

/** The articles that are elided before a word, `l` and `d`; then the word, without its apostrophes and a final ’s. */
function partAtApostrophes(written: string): { elided: string[]; rest: string } {
  const parts = written.split(apostrophes);
  if (parts.length > 1 && parts.at(-1)?.toLowerCase() === 's') parts.pop();
  const elided: string[] = [];
  while (parts.length > 1 && elidedArticles.has((parts[0] ?? '').toLowerCase())) elided.push(parts.shift() ?? '');
  return { elided, rest: parts.join('') };
}

/** Whether what stands between two words joins them: nothing, a hyphen, an apostrophe, a hyphen at the end of a line. */
function isJoint(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  return to - from <= longestJoint && joint.test(text.slice(from, to));
}

/** In the index words have no capitals: this letter after them says that there were. */
const capitalsMark = standIn('^');
const shortCapitals = /^(?:\p{Lu}\p{M}*){2,3}$/u;
const capitalLetters = /^[\p{Lu}\p{M}]{2,}$/u;

// No run is longer than the bound: without it a blob of millions of letters overflows the stack of the matcher.
const bound = 500;
const lettersAndDigits = '\\p{L}\\p{Nd}\\p{Nl}\\u2080-\\u2089';
const first = `[[${lettersAndDigits}]--${unspaced}]`;
const inWord = `[[${lettersAndDigits}\\p{M}\\u200C\\u200D${invisible}]--${unspaced}]`;
const seen = `(?<![${invisible}])`;
/** What nobody sees is no part of a word, and no end of one. */
const skipped = `[${invisible}\\u200C\\u200D]{0,9}`;
const startsHere = `(?<!${first}\\p{M}{0,9}${skipped})`;
const endsHere = `(?!\\p{M}|${skipped}${first})`;
const letter = `[\\p{L}--${unspaced}]\\p{M}{0,9}`;
const apostrophe = "['’‘‛′＇`´׳·‧]";
const quoteInHebrew = '(?<=\\p{sc=Hebrew})["״](?=\\p{sc=Hebrew})';
const word = new RegExp(
  [
    `${unspaced}[\\p{M}\\uFF9E\\uFF9F${invisible}]{0,${bound}}${seen}`,
    `${startsHere}${letter}(?:\\.${letter}){1,9}${endsHere}\\.?(?:${apostrophe}[sS]${endsHere})?`,
    `(?:${numeral}|${first})${inWord}{0,${bound}}(?:(?:${apostrophe}|${quoteInHebrew})${inWord}{1,${bound}}){0,9}${seen}`,
    '\\p{No}',
  ].join('|'),
  'gv',
);
/** Three decimals would be read as thousands. */
const likeThousands = /^[1-9]\d{0,2}\.\d{3}(?!\d)/;
const startsWithDigit = /^\p{Nd}/u;
/** One that stands for two, each of which is a word where no space parts words: `ໝ` for `ຫມ`, `ゟ` for `より`. */
const unspacedLetter = `[${unspaced}--[${standInLetters}]]`;
const twoUnspaced = new RegExp(`^${unspacedLetter}.*${unspacedLetter}`, 'v');
const eachUnspaced = new RegExp(`${unspacedLetter}[^${unspacedLetter}]*`, 'gv');
const notWritten = new RegExp(`[.${invisible}\\u200C\\u200D]+`, 'gv');
const apostrophes = new RegExp(`${apostrophe}|["״]`, 'v');
/** Of French, Catalan and Italian. */
const elidedArticles = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu all dall dell nell sull quell quest un'.split(' '),
);

const longestJoint = 20;
const hyphen = '[\\-‐‑֊־﹣－]';
const unseen = `[${invisible}]*`;
const joint = new RegExp(
  `^${unseen}(?:${apostrophe}|${hyphen}|(?:\\u00AD|${hyphen})${unseen}[ \\t]*\\r?\\n[ \\t]*)?${unseen}$`,
  'v',
);

const tokens = new Map<string, string>();
const tokensRemembered = 20_000;
