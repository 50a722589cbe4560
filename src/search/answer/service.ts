import type { Author } from '../../schema/article/author.ts';
import type { Chosen, FacetName, Order } from './asked.ts';
import type { Answer } from './answer.ts';
import { CouldNotLook } from '../volume/volume.ts';

/** What the search page asks of the search, which works beside it so that nothing on the page waits. */
export interface SearchService {
  /**
   * Answers a question. `tell` hears of every stage, and no more is fetched until it has drawn the first; what comes back is the last, settled or failed. A question asked while
   * another is answered ends that one, and `stop` ends it with what was found so far.
   */
  ask: (asked: Asked, tell: (answer: Told) => Promise<void> | undefined) => Promise<Told>;
  stop: () => void;
  /**
   * The texts of articles of an answer, for showing, as long as nothing else was asked.
   * @throws {CouldNotLook} if they could not be read.
   * @throws {PublishedAnew} if they are no longer there: then the question must be asked again.
   */
  read: (answer: Told, articles: readonly number[]) => Promise<ShownArticle[]>;
  close: () => void;
}

/** The archive was published anew since the question was answered. */
export class PublishedAnew extends CouldNotLook {
  override name = 'PublishedAnew';
}

/** What a reader asks: all of it stands in the address, so that a search can be linked to. */
export interface Asked {
  words: string;
  chosen: Chosen;
  /** None for the order that fits: by match where words are asked for, else by date. */
  order: Order | undefined;
  /** Whether to count people, named or writing, for which more has to be fetched. */
  withPeople: boolean;
}

/** An answer with what it can be narrowed down by. */
export interface Told extends Answer {
  asked: Asked;
  /** For each facet its values among the articles found: id, label, and how many would be left. */
  facets: Partial<Record<FacetName, [id: string, label: string, articles: number][]>>;
  /** How many of the articles left are of each month (`2022-01`), year where no month is known, or `undated`. */
  months: [month: string, articles: number][];
  /** The same by day (`2022-01-13`), month or year where no day is known, where all are of one month; else empty. */
  days: [day: string, articles: number][];
  /** The id of the story of each article, by its place in `articles`; empty for an article of none. */
  storyOf: string[];
  /** The stories of the articles found, by id. */
  stories: Record<string, ToldStory>;
}

/** What a group of articles is headed with. */
export interface ToldStory {
  title: string;
  /** How many pages and sources it has, as far as that is known: “5 pages, 3 sources”. */
  says: string;
}

/** An article as the list of results shows it. */
export interface ShownArticle {
  article: number;
  id: string;
  language: string;
  siglum: string | undefined;
  /** Values of the facts it is shown with, `[id, label]`, by the name of the column. */
  facts: Partial<Record<string, [id: string, label: string][]>>;
  /** Who is named as author, for citations. */
  authors: readonly Author[];
  passages: { id: string; text: string }[];
  /** The passages that answer, by their place in `passages`, best first; none where only facts were asked for. */
  answering: number[];
  /** Words to mark: for each passage that has any, spans of words (their numbers in the passage, `end` exclusive). */
  marks: { passage: number; words: [start: number, end: number][] }[];
}
