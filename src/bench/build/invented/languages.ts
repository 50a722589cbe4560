import { capitalize } from './capitalize.ts';
import type { Draw } from './draw.ts';

/**
 * The languages an invented archive has: each with what most words are made of, the little words that hold its sentences
 * together, and its quotation marks. No text of anybody stands in it; the words mean nothing.
 */
export const languages: readonly InventedLanguage[] = [
  {
    tag: 'en',
    share: 0.6,
    little: words(
      'the of to and in a for that is was on with as it by at from said has be are have its an not this were which but had who will would been their more after one about than or also out over when into up last two other could new some most',
    ),
    starts: words('b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st str t th tr v w'),
    middles: words('a e i o u ai ea oo ou er ar en al in or'),
    ends: words('n t s d l r m ck nt st ng rd ble ment tion ly er ing ed'),
    marks: ['“', '”'],
    said: ', %n said.',
  },
  {
    tag: 'de',
    share: 0.12,
    little: words(
      'die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an nach wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind oder zur um haben einer',
    ),
    starts: words('b br d f fl g gr h k kl l m n p pf r s sch schl st t tr v w z zw'),
    middles: words('a e i o u ei au ie eu ä ö ü er en'),
    ends: words('n t s d l r ch cht nd ng rt st ung keit lich en er isch'),
    marks: ['„', '“'],
    said: ', sagte %n.',
  },
  {
    tag: 'fr',
    share: 0.1,
    little: words(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ils son sa ses aux ou mais comme leur été cette y on entre deux tout nous depuis aussi après même fait dont sans',
    ),
    starts: words('b bl br c ch cr d f fl fr g gr j l m n p pl pr qu r s t tr v'),
    middles: words('a e i o u ai au ou oi é è an on in'),
    ends: words('n t s r l tion ment eur eux ance ence age ique able ir er é'),
    marks: ['« ', ' »'],
    said: ', a dit %n.',
  },
  {
    tag: 'ru',
    share: 0.1,
    little: words(
      'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой год от так о для ты же все тот мочь вы человек такой его сказать только или ещё бы себя один как уже до время если сам когда',
    ),
    starts: words('б в г д ж з к кр л м н п пр р с ст т тр х ч ш'),
    middles: words('а е и о у ы я ю ё ов ер ин'),
    ends: words('н т л р м ть ный ская ние ость ов ами ения ого'),
    marks: ['«', '»'],
    said: ', — сообщил %n.',
  },
  {
    tag: 'ar',
    share: 0.08,
    little: words(
      'في من على إلى أن عن مع هذا التي الذي كان قد لا ما هو هي بعد قبل بين كل أو ثم لم حتى منذ عند خلال وقد كما أي',
    ),
    starts: words('ب ت ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي ال'),
    middles: words('ا و ي ر ل م ن ب ت س'),
    ends: words('ة ات ين ون ية ر ل م ن د ق'),
    marks: ['«', '»'],
    said: '، قال %n.',
  },
];

/** English: ids and the names in other languages of its letters are made of its parts too. */
export const latin = languages[0] as InventedLanguage;

/** One of the languages, as often as it has its share. */
export function drawLanguage(draw: Draw): InventedLanguage {
  let left = draw.below(1000) / 1000;
  return languages.find(({ share }) => (left -= share) < 0) ?? latin;
}

/**
 * The word of a rank, the first ranks being the little words. It is made of the number alone, so that a vocabulary of any size
 * needs no list; two ranks may have one word, as words have several meanings.
 */
export function wordOf({ little, starts, middles, ends }: InventedLanguage, rank: number): string {
  const small = little[rank];
  if (small !== undefined) return small;
  const [ending, rest] = [ends.length * middles.length * starts.length, rank - little.length];
  return (
    writeSyllables({ starts, middles }, Math.floor(rest / ending)) +
    writeEnding({ starts, middles, ends }, rest % ending)
  );
}

function writeEnding({ starts, middles, ends }: Pick<InventedLanguage, Parts>, number: number): string {
  const [start, rest] = [number % starts.length, Math.floor(number / starts.length)];
  return `${starts[start] ?? ''}${middles[rest % middles.length] ?? ''}${ends[Math.floor(rest / middles.length)] ?? ''}`;
}

/** None for 0, then one or more, the first that are needed. */
function writeSyllables(language: Pick<InventedLanguage, 'starts' | 'middles'>, number: number): string {
  if (number === 0) return '';
  const { starts, middles } = language;
  const [start, rest] = [(number - 1) % starts.length, Math.floor((number - 1) / starts.length)];
  const syllable = `${starts[start] ?? ''}${middles[rest % middles.length] ?? ''}`;
  return writeSyllables(language, Math.floor(rest / middles.length)) + syllable;
}

/**
 * A name that no two numbers share, in the letters of a language: consonants and vowels by turns, so that it is never in doubt
 * where a part ends. Neighbouring numbers have names that are not alike.
 * @param parts how many there are; three make some 300,000 names or more.
 */
export function nameOf({ starts, middles }: InventedLanguage, number: number, parts = 3): string {
  const base = starts.length * vowels;
  // A prime that divides no power of the base, so that the numbers only change places.
  let left = (number * 48_271) % base ** parts;
  const name = Array.from({ length: parts }, () => {
    const pair = left % base;
    left = Math.floor(left / base);
    return `${starts[pair % starts.length] ?? ''}${middles[Math.floor(pair / starts.length)] ?? ''}`;
  }).join('');
  return capitalize(name);
}

/** How many of the middles are one letter in every language, the first ones. */
const vowels = 3;

function words(line: string): string[] {
  return line.split(' ');
}

type Parts = 'starts' | 'middles' | 'ends';

/** What words, names and sentences of a language are made of. */
export interface InventedLanguage {
  /** BCP 47. */
  tag: string;
  /** Of all stories. */
  share: number;
  /** The most frequent words, the most frequent first. */
  little: readonly string[];
  starts: readonly string[];
  middles: readonly string[];
  ends: readonly string[];
  marks: readonly [open: string, close: string];
  /** What follows what somebody said; `%n` is who. */
  said: string;
}
