import { invisible, unspaced, wordly } from '../../text/characters/character-classes.ts';
import { languageOf } from '../sentences/cut-words.ts';
import { foldNumbers, type QuotedWord } from './fold-numbers.ts';
import { foldSpelling } from './fold-spelling.ts';

/**
 * The words of a quotation as they are held against another’s: without what two printers of the same words do differently.
 * Letter case, accents, quotation marks, hyphens, full stops of abbreviations and thousands separators are left out; of
 * English also the spelling of one country, number words, “per cent” and short months. An ellipsis, and what an outlet set
 * in square brackets, is a gap: words may be missing there. Nothing is stemmed, since another form is another word.
 */
export function cutQuotedWords(text: string, language: string): QuotedWord[] {
  const isEnglish = languageOf(language) === 'en';
  const words = [...text.matchAll(token)].flatMap(({ 0: found, index, groups }) =>
    groups?.['gap'] !== undefined
      ? [{ folded: gap, start: index, end: index + found.length }]
      : readToken(found, index, isEnglish),
  );
  return trimGaps(isEnglish ? joinPercent(foldNumbers(words)).map(foldEnglish) : words);
}

/** Stands among the words where some may be missing. */
export const gap = '…';

/** The words of a token: mostly one; a compound with a number in it is its parts, so that “ten-year” meets “10-year”. */
function readToken(found: string, start: number, isEnglish: boolean): QuotedWord[] {
  const parts = [...found.matchAll(/[^‐‑-]+/g)].map(({ 0: part, index }) => ({
    folded: foldWord(part),
    start: start + index,
    end: start + index + part.length,
  }));
  const isNumber = ({ folded }: QuotedWord): boolean => /^\d/.test(folded) || (isEnglish && numberWord.test(folded));
  if (parts.some(isNumber)) return parts;
  const folded = foldWord(found);
  return folded === '' ? [] : [{ folded, start, end: start + found.length }];
}

function foldWord(found: string): string {
  const plain = found.replace(unseen, '').normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
  if (/^\p{Nd}/u.test(plain))
    return plain.replace(/[,٬٫](?=\p{Nd}{3})/gu, '').replace(foreignDigits, (one) => String(one.charCodeAt(0) & 0xf));
  return plain.replace(/[.‐‑-]/g, '').replace(/[’‘ʼ＇]/g, "'");
}

function foldEnglish(word: QuotedWord): QuotedWord {
  const { folded } = word;
  const spelt = english.get(folded);
  if (spelt !== undefined) return { ...word, folded: spelt };
  return /^[a-z]+$/.test(folded) ? { ...word, folded: foldSpelling(folded) } : word;
}

function joinPercent(words: readonly QuotedWord[]): QuotedWord[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (word.folded === 'per' && next?.folded === 'cent') return [{ ...word, folded: '%', end: next.end }];
    return word.folded === 'cent' && words[at - 1]?.folded === 'per' ? [] : [word];
  });
}

/** A gap before the first word or after the last says nothing: every quotation is cut out of something. */
function trimGaps(words: readonly QuotedWord[]): QuotedWord[] {
  const isWord = ({ folded }: QuotedWord): boolean => folded !== gap;
  return words.slice(Math.max(0, words.findIndex(isWord)), words.findLastIndex(isWord) + 1);
}

const letters = `[[${wordly}${invisible}]--${unspaced}]`;
const token = new RegExp(
  [
    '(?<gap>\\[[^\\]]{0,80}\\]|[\\(\\[]?(?:…|\\.(?:\\s?\\.){2,})[\\)\\]]?)',
    '\\p{Lu}(?:\\.\\p{Lu})+(?!\\p{L})\\.?',
    '\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*(?:(?:st|nd|rd|th)(?!\\p{L}))?',
    `${unspaced}\\p{M}*`,
    `${letters}{1,1000}(?:['’‘ʼ＇‐‑\\-]${letters}{1,1000})*`,
    '[\\p{Sc}%&]',
  ].join('|'),
  'gv',
);
const unseen = new RegExp(`[${invisible}]`, 'gv');
/** Accents of European scripts, points of Hebrew, vowels and lengthening of Arabic; joiners. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670\u200C\u200D]/g;
/** Digits of Arabic and Persian: their code points end in their value. */
const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

const numberWord =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|trillion)$/;

const english: ReadonlyMap<string, string> = new Map([
  ...'jan january feb february mar march apr april jun june jul july aug august sep september sept september oct october nov november dec december'
    .split(' ')
    .flatMap((form, index, all) => (index % 2 === 0 ? [[form, all[index + 1] ?? form] as const] : [])),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((form, index) => [form, `${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`] as const),
  ['percent', '%'],
  ['&', 'and'],
]);
