import { stemmer } from 'stemmer';
import { unspaced, wordly } from '../../text/characters/character-classes.ts';

/**
 * The words of a text as they are compared: case, accents, full stops of abbreviations and thousands separators folded,
 * English stemmed (Porter 1980), months and small numbers of English brought to one spelling. In scripts without spaces
 * each letter is a word. Offsets are UTF-16 code units. Nothing here asks the machine's locale.
 */
export function cutWords(text: string, language: string): Word[] {
  const isEnglish = languageOf(language) === 'en';
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const end = index + found.length;
    if (isEnglish && /^[sS]$/.test(found) && /\p{L}['’]$/u.test(text.slice(Math.max(0, index - 3), index))) continue;
    const folded = foldWord(found);
    if (folded === '') continue;
    const spelt = isEnglish ? (english.get(folded) ?? folded) : folded;
    words.push({ folded: spelt, stem: isEnglish ? stemmer(spelt) : spelt, start: index, end });
  }
  return words;
}

/** The language without script and region: `en` of `en-GB`. */
export function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Whether the word belongs to a script that sets no spaces between words. */
export function isUnspaced(folded: string): boolean {
  return beginsUnspaced.test(folded);
}

function foldWord(found: string): string {
  if (plainLetters.test(found)) return found.toLowerCase();
  const plain = found.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
  if (!/^\p{Nd}/u.test(plain)) return plain.replaceAll('.', '');
  return plain.replace(/[,٬٫](?=\p{Nd}{3})/gu, '').replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const word = new RegExp(
  [
    '\\p{Lu}(?:\\.\\p{Lu})+(?!\\p{L})\\.?',
    '\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*',
    `${unspaced}\\p{M}*`,
    `[[${wordly}]--${unspaced}]{1,1000}`,
  ].join('|'),
  'gv',
);
/** Nothing of these is folded but capitals. */
const plainLetters = /^[A-Za-z]+$/;
const beginsUnspaced = new RegExp(`^${unspaced}`, 'v');
/** Accents of European scripts, points of Hebrew, vowels and lengthening of Arabic; joiners. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670\u200C\u200D]/g;
/** Digits of Arabic and Persian: their code points end in their value. */
const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** A map, since an object would have a word of its own for `constructor`. */
const english: ReadonlyMap<string, string> = new Map([
  ...'jan january feb february mar march apr april jun june jul july aug august sep september sept september oct october nov november dec december'
    .split(' ')
    .flatMap((form, index, all) => (index % 2 === 0 ? [[form, all[index + 1] ?? form] as const] : [])),
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((form, index) => [form, String(index + 1)] as const),
]);

export interface Word {
  /** In small letters, without accents. */
  folded: string;
  stem: string;
  start: number;
  end: number;
}
