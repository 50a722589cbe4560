import { capitalize } from './capitalize.ts';
import type { Draw } from './draw.ts';
import { wordOf, type InventedLanguage } from './languages.ts';

/** A text of its own on a matter: a headline, and paragraphs of sentences until it is about as long as asked. */
export function tellAnew(draw: Draw, matter: Matter, length: number): Telling {
  const paragraphs: string[][] = [];
  for (let count = 0; count < length;) {
    const paragraph = Array.from({ length: draw.between(1, 4) }, () => makeSentence(draw, matter));
    paragraphs.push(paragraph);
    count += paragraph.join(' ').split(' ').length;
  }
  return { title: makeTitle(draw, matter), paragraphs };
}

/** The beginning of a text, as a paper short of room prints it. */
export function trim(draw: Draw, { title, paragraphs }: Telling): Telling {
  const kept = Math.max(1, Math.round(paragraphs.length * (0.25 + draw.below(60) / 100)));
  return { title, paragraphs: paragraphs.slice(0, kept) };
}

/** A text with this share of its words exchanged for others, as machines and editors do; some paragraphs are gone. */
export function reword(draw: Draw, { title, paragraphs }: Telling, language: InventedLanguage, share: number): Telling {
  const kept = paragraphs.filter((_, place) => place === 0 || draw.chance(0.9));
  return {
    title: exchangeWords(draw, title, language, share),
    paragraphs: kept.map((sentences) => sentences.map((one) => exchangeWords(draw, one, language, share))),
  };
}

/** The same told sentence by sentence in other words: the parts of a sentence change places as well. */
export function paraphrase(draw: Draw, telling: Telling, language: InventedLanguage): Telling {
  const { title, paragraphs } = reword(draw, telling, language, 0.4);
  return { title, paragraphs: paragraphs.map((sentences) => sentences.map(turnAround)) };
}

/** What is said of one event: its own words, besides those of the language, and the names in it. */
export function makeMatter(draw: Draw, language: InventedLanguage, names: readonly string[]): Matter {
  const own = Array.from({ length: 90 }, () => wordOf(language, draw.between(language.little.length, vocabulary)));
  return { language, names, own };
}

/** A headline of four to ten words. */
export function makeTitle(draw: Draw, matter: Matter): string {
  const words = Array.from({ length: draw.between(3, 9) }, () => drawWord(draw, matter));
  return capitalize([draw.of(matter.names), ...words].join(' '));
}

function makeSentence(draw: Draw, matter: Matter): string {
  const { language, names } = matter;
  const length = Math.min(60, Math.max(5, Math.round(draw.long(18, 0.35))));
  const words: string[] = [];
  for (let place = 0; place < length; place += 1) {
    if (draw.chance(0.06)) words.push(draw.of(names));
    else if (place > 0 && draw.chance(0.02)) words.push(String(draw.between(2, 9000)));
    else words.push(drawWord(draw, matter));
    if (place > 2 && place < length - 3 && draw.chance(0.07)) words.push(`${words.pop() ?? ''}${comma(language)}`);
  }
  const said = capitalize(words.join(' '));
  if (!draw.chance(0.08)) return `${said}.`;
  const [open, close] = language.marks;
  return `${open}${said}${close}${language.said.replace('%n', draw.of(names))}`;
}

/** Half of the words that mean something are those of the matter. */
function drawWord(draw: Draw, { language, own }: Matter): string {
  const rank = draw.rank(vocabulary);
  return rank >= language.little.length && draw.chance(0.5) ? draw.of(own) : wordOf(language, rank);
}

/** Names, figures and what marks stand at are left as they are. */
function exchangeWords(draw: Draw, text: string, language: InventedLanguage, share: number): string {
  const words = text.split(' ');
  return words
    .map((word) =>
      /^\p{Ll}+$|^\p{Lo}+$/u.test(word) && draw.chance(share) ? wordOf(language, draw.rank(vocabulary)) : word,
    )
    .join(' ');
}

/** What stands after the first comma comes first; what somebody said stays as it is. */
function turnAround(sentence: string): string {
  const [, first, mark, rest] = /^([\p{L}\p{N} ]+)([,،]) ([^“”„«»]+)\.$/u.exec(sentence) ?? [];
  return first && rest ? `${capitalize(rest)}${mark} ${first}.` : sentence;
}

function comma({ tag }: InventedLanguage): string {
  return tag === 'ar' ? '،' : ',';
}

/** Words of a language: about as many as a year of a newspaper uses more than once. */
const vocabulary = 20_000;

/** What an article says: a headline and paragraphs of sentences. */
export interface Telling {
  title: string;
  paragraphs: string[][];
}

/** What a text is about. */
export interface Matter {
  language: InventedLanguage;
  names: readonly string[];
  own: readonly string[];
}
