import { parseQuestion } from '../../search/question/parse-question.ts';
import type { Question } from '../../search/question/question.ts';
import { readSearchWords, showToken, type SearchWord } from '../../text/words/search-tokens.ts';
import { drawFor, type Draw } from '../build/invented/draw.ts';
import type { SearchedArchive, SearchedArticle, SearchedPassage } from './searched-archive.ts';

/**
 * Draws questions of every kind by lot from what stands in an archive, the same for the same seed. Phrases are drawn on the signs
 * where a search goes wrong as well: those that stand anywhere hid three faults.
 */
export function drawQuestions(archive: SearchedArchive, perKind: number, seed: number): DrawnQuestion[] {
  const articles = archive.articles.filter(({ passages }) => passages.some(({ words }) => words.length > 5));
  return Object.entries(kinds).flatMap(([kind, write], number) => {
    const draw = drawFor(seed, number);
    const drawn: DrawnQuestion[] = [];
    for (let tries = 0; drawn.length < perKind && tries < perKind * triesEach; tries++) {
      const asked = write(new Place(draw, articles, archive));
      const { question } = parseQuestion(asked ?? '');
      if (asked && question && !drawn.some((other) => other.asked === asked)) drawn.push({ kind, asked, question });
    }
    return drawn;
  });
}

export interface DrawnQuestion {
  kind: string;
  asked: string;
  question: Question;
}

/** A passage drawn by lot, with ways to take words out of it. */
class Place {
  readonly draw: Draw;
  readonly archive: SearchedArchive;
  readonly article: SearchedArticle;
  readonly passage: SearchedPassage;
  readonly #articles: SearchedArticle[];

  constructor(draw: Draw, articles: SearchedArticle[], archive: SearchedArchive) {
    this.draw = draw;
    this.archive = archive;
    this.#articles = articles;
    this.article = draw.of(articles);
    this.passage = draw.of(this.article.passages.filter(({ words }) => words.length > 2));
  }

  another(): Place {
    return new Place(this.draw, this.#articles, this.archive);
  }

  /** A word as it is written. */
  word(): string {
    const { start, end } = this.draw.of(this.passage.words);
    return this.passage.text.slice(start, end);
  }

  /** A word of some letters, which says something. */
  longWord(): string {
    const long = this.passage.words.filter(({ token }) => /^\p{L}{5,}$/u.test(token));
    return long.length === 0 ? this.word() : this.passage.text.slice(...spanOf([this.draw.of(long)]));
  }

  /** Two words of the passage that are not far from each other, and what is written between them. */
  neighbours(write: (between: number) => string): (string | undefined)[] {
    const { words, text } = this.passage;
    const first = this.draw.below(words.length - 1);
    const between = this.draw.below(Math.min(10, words.length - first - 1));
    const [left, right] = [words[first], words[first + between + 1]].map(
      (word) => word && bare(text.slice(word.start, word.end)),
    );
    const all = [left, write(between), right];
    return this.draw.chance(0.5) ? all : all.toReversed();
  }

  /** Words next to each other, as written, around the first one that fits. */
  phrase(most: number, around: (gap: string, word: string) => boolean = () => true): string | undefined {
    const { words, text } = this.passage;
    const fitting = [...words.keys()].filter((at) => {
      const [word, next] = [words[at], words[at + 1]];
      return word && next && around(text.slice(word.end, next.start), text.slice(word.start, word.end));
    });
    if (fitting.length === 0) return undefined;
    const at = this.draw.of(fitting);
    const from = Math.max(0, at - this.draw.below(most - 1));
    return quote(text.slice(...spanOf(words.slice(from, Math.max(at + 2, from + most)))));
  }
}

/** How a question of each kind is written; nothing where the place drawn has no such thing. */
const kinds: Record<string, (place: Place) => string | undefined> = {
  word: (place) => bare(place.longWord()),
  'any word': (place) => bare(place.word()),
  'word not there': (place) => bare(`${place.longWord()}q${place.draw.of(['ax', 'orv', 'um'])}`),
  'two words': (place) => join(place.longWord(), place.longWord()),
  'words of two passages': (place) => join(place.longWord(), place.another().longWord()),
  phrase: (place) => place.phrase(place.draw.between(2, 5)),
  'phrase on a dash': (place) => place.phrase(4, (gap) => /\s[-–—]\s?|[–—]/.test(gap)),
  'phrase on an ellipsis or brackets': (place) => place.phrase(4, (gap) => /…|\.\.\.|[()[\]]/.test(gap)),
  'phrase on quotation marks': (place) => place.phrase(4, (gap) => /["“”„«»‘]/.test(gap)),
  'phrase on other signs': (place) => place.phrase(4, (gap) => /[,:;&/.!?]/.test(gap)),
  'phrase on a compound': (place) => place.phrase(4, (gap) => /^[-‐‑]$/.test(gap)),
  'phrase on a number': (place) => place.phrase(4, (_, word) => /\d/.test(word)),
  'phrase on an apostrophe': (place) => place.phrase(3, (_, word) => /['’]/.test(word)),
  'phrase swapped': (place) => swapWords(place.phrase(4)),
  'phrase beginning': (place) => {
    const words = (place.phrase(3) ?? '').slice(1, -1).split(' ');
    return words.length < 2 || !/^\p{L}{4,}$/u.test(words[0] ?? '')
      ? undefined
      : quote([`${words[0]?.slice(0, 3)}*`, ...words.slice(1)].join(' '));
  },
  compound: (place) => {
    const found = compoundIn(place.passage);
    return found && bare(place.draw.chance(0.5) ? found : found.replaceAll(/[-‐‑]/g, ''));
  },
  'in capitals': (place) => /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/u.exec(place.passage.text)?.[0],
  'small for capitals': (place) => bare(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/u.exec(place.passage.text)?.[0].toLowerCase()),
  exactly: (place) => prefix('=', bare(place.longWord())),
  beginning: (place) => {
    const word = place.longWord();
    return /^\p{L}{5,}$/u.test(word) ? `${[...word].slice(0, place.draw.between(3, 5)).join('')}*` : undefined;
  },
  name: (place) => nameOf(place),
  'name and word': (place) => join(nameOf(place), place.longWord()),
  either: (place) => join(place.longWord(), 'OR', place.another().longWord()),
  without: (place) => join(place.longWord(), prefix('-', bare(place.longWord()))),
  'without a phrase': (place) => join(place.longWord(), prefix('-', place.another().phrase(2))),
  'in brackets': (place) =>
    join(
      `(${place.longWord()} OR ${place.another().longWord()})`,
      place.longWord(),
      prefix('-', bare(place.another().longWord())),
    ),
  near: (place) => join(...place.neighbours((between) => `near/${Math.max(0, between - place.draw.between(-2, 1))}`)),
  'near a phrase': (place) => join(place.phrase(2), `near/${place.draw.between(1, 15)}`, place.longWord()),
  headline: (place) => join(prefix('title:', bare(titleWord(place))), place.longWord()),
  fact: (place) => {
    const field = place.draw.of(['outlet', 'story', 'topic', 'lang'] as const);
    const id = place.article.facts[field]?.[0]?.[0];
    return id && join(`${field}:${id}`, place.longWord());
  },
  'fact by its words': (place) => {
    const field = place.draw.of(['outlet', 'topic'] as const);
    const label = place.article.facts[field]?.[0]?.[1];
    return label && !/["“”()]/.test(label) ? join(`${field}:"${label}"`, place.longWord()) : undefined;
  },
  date: (place) => {
    const day = place.article.days?.from.slice(0, place.draw.of([4, 7, 10]));
    return day && join(`date:${place.draw.of([day, `${day}..`, `..${day}`])}`, place.longWord());
  },
};

function titleWord({ article, draw }: Place): string | undefined {
  const long = readSearchWords(article.title).filter(({ token }) => /^\p{L}{5,}$/u.test(token));
  return long.length === 0 ? undefined : article.title.slice(...spanOf([draw.of(long)]));
}

function nameOf({ draw, archive, article }: Place): string | undefined {
  const named = archive.entities.filter(({ id }) => article.facts.entity?.some(([entity]) => entity === id));
  const form = named.length > 0 ? draw.of(draw.of(named).forms) : undefined;
  return form && !/["“”()*:=]/.test(form) ? form : undefined;
}

function compoundIn({ words, text }: SearchedPassage): string | undefined {
  const at = words.findIndex(({ start, end, token }, place) => {
    const next = words[place + 1];
    return next && /^[-‐‑]$/.test(text.slice(end, next.start)) && /^\p{Ll}/u.test(token) && start >= 0;
  });
  const second = words[at + 1];
  return at >= 0 && second && !words[at]?.isJoined && !words[at + 2]?.isJoined
    ? text.slice(...spanOf(words.slice(at, at + 2)))
    : undefined;
}

/** Two neighbours the other way round, so that the phrase stands nowhere, or elsewhere. */
function swapWords(phrase: string | undefined): string | undefined {
  const words = readSearchWords(phrase ?? '').map(({ token }) => showToken(token));
  return words.length < 3 ? undefined : quote([words[1], words[0], ...words.slice(2)].join(' '));
}

function spanOf(words: SearchWord[]): [start: number, end: number] {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

function quote(text: string): string | undefined {
  const bareText = text.replaceAll('"', ' ').trim();
  return bareText === '' ? undefined : `"${bareText}"`;
}

/** A word that is no sign of the language of questions. */
function bare(word: string | undefined): string | undefined {
  return word && /^[\p{L}\p{N}]/u.test(word) && !/[\s"“”„«»()*:]/.test(word) && !/^(?:OR|AND|NOT|near\/.*)$/i.test(word)
    ? word
    : undefined;
}

function prefix(sign: string, word: string | undefined): string | undefined {
  return word && `${sign}${word}`;
}

function join(...parts: (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
}

const triesEach = 40;
