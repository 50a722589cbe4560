import { agencies, castFor, formIn, idName, outletId, topicId, unlistedForm, type Cast } from './cast.ts';
import { drawFor, type Draw } from './draw.ts';
import { drawLanguage, type InventedLanguage } from './languages.ts';
import { makeMatter, makeTitle, paraphrase, reword, tellAnew, trim, type Matter, type Telling } from './tell.ts';

/**
 * The stories of an invented archive, one after the other: events told by up to forty outlets, mostly by few, and articles that
 * tell none. Each is made when it is asked for and held by nobody.
 */
export function* tellStories({ articles, seed }: ArchiveSize): Generator<InventedStory> {
  const cast = castFor(articles);
  for (let [number, told] = [0, 0]; told < articles; number += 1) {
    const story = tellStory(drawFor(seed, number), number, told, articles, cast);
    told += story.articles.length;
    yield story;
  }
}

function tellStory(draw: Draw, number: number, first: number, all: number, cast: Cast): InventedStory {
  const isAlone = draw.chance(0.6);
  const count = isAlone ? 1 : Math.min(all - first, 1 + Math.min(draw.rank(longest), draw.rank(longest)));
  const language = drawLanguage(draw);
  const day = draw.below(days);
  const numbers = [...new Set(Array.from({ length: draw.between(3, 9) }, () => draw.rank(cast.entities)))];
  const topics = [...new Set([draw.rank(cast.topics), draw.rank(cast.topics)])].map(topicId);
  const matterIn = (one: InventedLanguage): Matter => makeMatter(draw, one, namesIn(draw, numbers, one));
  const matter = matterIn(language);
  const sources = Array.from({ length: 1 + Math.floor(count / 8) }, () => ({
    agency: draw.below(agencies),
    telling: tellAnew(draw, matter, draw.long(420, 0.7)),
  }));
  const articles = Array.from({ length: count }, (_, place): InventedArticle => {
    const own = draw.between(agencies, cast.outlets - 1);
    const date = draw.chance(0.97) ? showDay(day + draw.below(3)) : undefined;
    const source = draw.of(sources);
    const how = draw.of(ways);
    const isOwn = isAlone || how === 'original';
    const tongue = isOwn && draw.chance(0.1) ? drawLanguage(draw) : language;
    const outlet = isOwn && draw.chance(0.1) ? draw.below(agencies) : own;
    const told = isOwn
      ? tellAnew(draw, tongue === language ? matter : matterIn(tongue), draw.long(360, 0.8))
      : copy(draw, source.telling, matter, how);
    const id = [...(date === undefined ? [] : [date]), outletId(outlet), idName(first + place, 4)].join('-');
    return {
      id,
      number: first + place,
      outlet,
      date,
      language: tongue,
      how: isOwn ? 'original' : how,
      source: isOwn ? undefined : { outlet: source.agency, text: sources.indexOf(source) },
      telling: addUnlisted(told, first + place, all),
      topics,
      siglum: `A${place + 1}`,
      authors: draw.chance(0.5) ? idName(draw.rank(900)) : undefined,
    };
  });
  const id = isAlone ? undefined : `${showDay(day).slice(0, 7)}-${idName(number, 4)}`;
  return { id, number, date: showDay(day), title: makeTitle(draw, matter), topics, articles, draw };
}

function copy(draw: Draw, text: Telling, matter: Matter, how: Exclude<Way, 'original'>): Telling {
  const { language } = matter;
  const copies: Record<typeof how, () => Telling> = {
    reprint: () => text,
    trimmed: () => trim(draw, text),
    reworded: () => reword(draw, text, language, 0.08),
    paraphrase: () => paraphrase(draw, text, language),
  };
  const { title, paragraphs } = copies[how]();
  return { title: draw.chance(0.6) ? makeTitle(draw, matter) : title, paragraphs };
}

/** Whoever is told of has a name in the language; an event that nobody there knows has at least one. */
function namesIn(draw: Draw, numbers: readonly number[], language: InventedLanguage): string[] {
  const names = numbers.flatMap((number) => formIn(draw, number, language) ?? []);
  return names.length > 0 ? names : [formIn(draw, 0, language) ?? formIn(draw, 1, language) ?? unlistedForm];
}

/** The form that no entity has yet stands at the end of the first paragraph of every so many articles. */
function addUnlisted({ title, paragraphs }: Telling, number: number, all: number): Telling {
  const [first = [], ...others] = paragraphs;
  if (number % Math.max(1, Math.floor(all / 100)) !== 0) return { title, paragraphs };
  return { title, paragraphs: [[...first, `${unlistedForm} ${number}.`], ...others] };
}

function showDay(day: number): string {
  return new Date(Date.UTC(2005, 0, 1 + day)).toISOString().slice(0, 10);
}

/** How articles come about; where there are more of a kind, it is as much more frequent. */
const ways = ['original', 'original', 'original', 'reprint', 'trimmed', 'trimmed', 'reworded', 'paraphrase'] as const;
/** Articles of the longest story. */
const longest = 40;
/** Twenty-one years, of which the last ends in 2025. */
const days = 7_660;

/** How large an archive is to be, and which of that size. */
export interface ArchiveSize {
  articles: number;
  seed: number;
}

type Way = (typeof ways)[number];

/** An event, or a single article that tells none. */
export interface InventedStory {
  /** None if it has no record. */
  id: string | undefined;
  number: number;
  date: string;
  title: string;
  topics: string[];
  articles: InventedArticle[];
  /** For what else is made of it. */
  draw: Draw;
}

/** An article before it is a record. */
export interface InventedArticle {
  id: string;
  number: number;
  /** The number of its outlet. */
  outlet: number;
  date: string | undefined;
  language: InventedLanguage;
  how: Way;
  /** The agency whose text it is, and which of the texts that the story goes back to. */
  source: { outlet: number; text: number } | undefined;
  telling: Telling;
  topics: string[];
  siglum: string;
  authors: string | undefined;
}
