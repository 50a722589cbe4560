import { standIn } from './stand-in.ts';

/**
 * The letters and digits of a word as plain keyboards have them: small, without accents, ligatures taken apart; digits of any
 * script are 0 to 9. Vowels of scripts that write them as marks, and the marks of й and が, make another word: they are kept,
 * by stand-ins.
 */
export function foldLetters(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(uncounted, '')
    .replace(keptMarks, standIn)
    .replace(notWordly, '')
    .toLowerCase()
    .replace(others, (letter) => table.get(letter) ?? '')
    .replace(otherDigits, digitOf);
}

/** Digits of a script are ten in a row, from nought up. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (isDigit.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const plain = /^[a-z0-9]*$/i;
/** Apostrophes of transliteration, the stroke that stretches Arabic, and marks on nothing. */
const uncounted = /^(?:[ʹʺʻʼʽʾʿˈˊˋꞌꞋـ]|\p{M})+|[ʹʺʻʼʽʾʿˈˊˋꞌꞋـ]/gu;
const isDigit = /^\p{Nd}$/u;
const otherDigits = /(?![0-9])\p{Nd}/gu;

const scriptsWithAccents = ['Inherited', 'Common', 'Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Syriac', 'Coptic']
  .map((script) => `\\p{sc=${script}}`)
  .join('');
const foreignSounds = '\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u0C3C\\u0CBC';
/** Marks without which a word is another word; the dots below that Indian scripts write foreign sounds with are not. */
const keptMarks = new RegExp(
  [
    '(?<=[иИ])\\u0306',
    '(?<=[[\\p{scx=Hiragana}\\p{scx=Katakana}]&&\\p{L}])[\\u3099\\u309A]',
    `[\\p{M}--[${scriptsWithAccents}${foreignSounds}\\u180B-\\u180D\\u180F\\u17B4\\u17B5]]`,
    '\\u2044(?=\\p{Nd})',
    '\\u2D63',
  ].join('|'),
  'gv',
);
const notWordly = /[^\p{L}\p{N}]/gu;

/** Letters that do not decompose. */
const table = new Map(
  'øo łl đd ðd þth ßss æae œoe ıi ħh ŧt ŋn əe ɓb ɖd ɗd ɛe ƙk ĸk ɔo ƴy ςσ ٱا یي کك'
    .split(' ')
    .map(([letter = '', ...folded]) => [letter, folded.join('')]),
);
const others = new RegExp(`[${[...table.keys()].join('')}]`, 'gu');
