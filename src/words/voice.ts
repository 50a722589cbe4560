import { localeOf } from './locale.ts';
import { cutMessage, isGroup, isMessage, placesOf, type Message, type Piece, type Saying } from './message.ts';

/** A voice that speaks a language: its sayings, and how it writes numbers, lists and names in order. */
export interface Voice<T> extends Spoken {
  /** The language as `Intl` is asked for it. */
  locale: string;
  /** The sayings, in the groups of their table. */
  words: Said<T>;
  number: (value: number) => string;
  /** Things in a row with “and” before the last. */
  list: (items: readonly string[]) => string;
  /** Things in a row with “or” before the last. */
  choice: (items: readonly string[]) => string;
  /** The order of names in the language, for `toSorted`. */
  compare: (a: string, b: string) => number;
}

/** A language, as what is written in it is marked. */
export interface Spoken {
  /** BCP 47: for plurals, numbers, lists and order. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A table of messages as sayings. */
export type Said<T> = { [K in keyof T]: T[K] extends Message ? Saying<T[K]> : Said<T[K]> };

/**
 * Lets a table of messages speak. It needs nothing but the table, so a page's scripts make theirs of what stands in the page.
 */
export function makeVoice<T>({ language, direction }: Spoken, table: T): Voice<T> {
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });

  const piecesOf = (message: Message, count = Number.NaN): Piece[] =>
    cutMessage(typeof message === 'string' ? message : (message[plurals.select(count)] ?? message.other));
  const apart = (text: string): string => isolate(text, direction);
  const write = (value: string | number | undefined): string =>
    typeof value === 'number' ? numbers.format(value) : apart(value ?? '');
  const fill = (message: Message) =>
    Object.assign(
      (values: Record<string, string | number>): string =>
        piecesOf(message, Number(values['count']))
          .map((piece) => (typeof piece === 'string' ? piece : write(values[piece.place])))
          .join(''),
      { pieces: (count?: number) => piecesOf(message, count) },
    );
  const say = (part: unknown): unknown => {
    if (isMessage(part)) return placesOf(part).size === 0 ? part : fill(part);
    return isGroup(part) ? Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, say(inner)])) : part;
  };

  return {
    language,
    locale,
    direction,
    words: say(table) as Said<T>,
    number: (value) => numbers.format(value),
    list: (items) => and.format(items.map(apart)),
    choice: (items) => or.format(items.map(apart)),
    compare: (a, b) => collator.compare(a, b),
  };
}

/**
 * Keeps text of the other direction from turning the words around it (UAX 9, isolates). A name goes by its first letter; what
 * was put together of such names is of the voice's own direction, whichever letter stands first.
 */
function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const opposite = direction === 'rtl' ? leftToRight : rightToLeft;
  if (!opposite.test(text)) return text;
  const mark = text.includes(endOfIsolate) ? ownDirection[direction] : '\u2068';
  return `${mark}${text}${endOfIsolate}`;
}

/** Words as they are taken elsewhere, where what keeps those of the other direction apart would become a part of an address. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}

const ownDirection = { ltr: '\u2066', rtl: '\u2067' };
const endOfIsolate = '\u2069';
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Digits run from the left in every script. */
const leftToRight = /[[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]]\p{Nd}]/v;
