import { compareText } from '../compare-text.ts';

/**
 * Parts a list of names into the letters they begin with, as an index of a book does: by the alphabet of a language, which
 * knows whether Ä is A (German) or a letter of its own (Swedish). Digits come first; other scripts come last and together,
 * since a reader of the archive cannot be asked to know their order.
 * @param items in order.
 * @param language BCP 47.
 */
export function groupByLetter<T>(items: readonly T[], nameOf: (item: T) => string, language: string): LetterGroup<T>[] {
  const letterOf = letterReader(language);
  const groups = Map.groupBy(items, (item) => letterOf(nameOf(item)));
  const { compare } = new Intl.Collator(language);
  return [...groups]
    .map(([letter, its]) => ({ letter, key: keyOfLetter(letter), items: its }))
    .toSorted(
      (a, b) => rankOf(a.letter) - rankOf(b.letter) || compare(a.letter, b.letter) || compareText(a.key, b.key),
    );
}

/** Stands for all digits. */
const digits = '0–9';

/** Stands for all letters of other scripts than that of the language, and for names without any letter. */
export const others = '…';

/** What stands for a letter in an address: `a`, `0-9`, `other`; a letter that is not of the plain alphabet by its number. */
function keyOfLetter(letter: string): string {
  if (letter === digits) return '0-9';
  if (letter === others) return 'other';
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

/** Whether it is what stands for a letter. */
export function isLetterKey(key: string): boolean {
  return /^(?:[a-z]|u[0-9a-f]{1,5}|0-9|other)$/.test(key);
}

/** The letter for which such a key stands. */
export function letterOfKey(key: string): string {
  if (key === '0-9') return digits;
  if (key === 'other') return others;
  return key.length === 1 ? key.toUpperCase() : String.fromCodePoint(Number.parseInt(key.slice(1), 16));
}

function rankOf(letter: string): number {
  return letter === digits ? 0 : letter === others ? 2 : 1;
}

function letterReader(language: string): (name: string) => string {
  const own = scriptsOf(language);
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return (name) => {
    const [first] = /[\p{L}\p{N}]/u.exec(name.normalize('NFC')) ?? [];
    if (first === undefined) return others;
    if (/\p{N}/u.test(first)) return digits;
    if (!own.test(first)) return others;
    const [letter = first] = first.toLocaleUpperCase(language);
    const [plain = letter] = letter.normalize('NFD');
    return compare(plain, letter) === 0 ? plain : letter;
  };
}

/** The script a language is written in, by CLDR; of Japanese its three. */
function scriptsOf(language: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const names = writtenIn[script] ?? [script];
  return new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
}

/** Scripts that Unicode calls otherwise than CLDR. */
const writtenIn: Readonly<Record<string, string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Names that begin with one letter. */
export interface LetterGroup<T> {
  /** The letter as a heading has it. */
  letter: string;
  /** What stands for it in an address. */
  key: string;
  items: T[];
}
