import { digestMarks } from '../../../ledger/words.ts';
import type { PresentVersion } from '../../../ledger/compare-words.ts';
import { listHeld } from '../../../schema/article/original-kinds.ts';
import type { Withdrawal } from '../../../schema/retired.ts';
import { isWithdrawn, type ArticleSubject } from './subject.ts';

/** Draws from an article what others are compared with, so that nothing else of it need be kept in memory. */
export function traitsOf(article: ArticleSubject): ArticleTraits {
  const { state, version, data, facts, parts, older, present, locate } = article;
  const { story, siglum, agency, derivation, outlet, published, topics, withdrawn, attachments, reliability } = parts;
  const newest = present.get(version);
  const earlier = older.flatMap((one) => (one.number < version ? one.parts : []));
  return {
    state,
    ...(data === undefined ? { isPart: true } : {}),
    ...(isWithdrawn(facts) ? { isGone: true } : {}),
    ...(story ? { story: story.id } : {}),
    ...(siglum === undefined ? {} : { siglum: { mark: siglum, line: locate(['siglum']) } }),
    ...(reliability?.information === 1 ? { confirmed: { line: locate(['reliability', 'information']) } } : {}),
    ...(agency ? { agency: { outlet: agency.outlet.id, isGuess: agency.certainty === 'guess' } } : {}),
    ...(derivation && derivation.certainty !== 'guess' ? { sources: derivation.fromOutlets.map(({ id }) => id) } : {}),
    ...(outlet ? { outlet: outlet.id } : {}),
    ...(published ? { published: published.date } : {}),
    ...(topics ? { topics: topics.map(({ id }) => id) } : {}),
    ...(withdrawn ? { withdrawn: { date: withdrawn.date, ground: withdrawn.ground } } : {}),
    originals: [parts, ...earlier].flatMap(listHeld),
    ...(attachments ? { attachments: attachments.map(({ file }) => file) } : {}),
    ...(newest ? { shown: shownOf(newest) } : {}),
  };
}

function shownOf({ original, marks }: PresentVersion): ReadableArticle {
  return { original, words: digestMarks(marks) };
}

/** What of an article others are compared with. What is not there takes no place: there are many. */
export interface ArticleTraits {
  state: ArticleSubject['state'];
  /** Whether some of its facts are not valid. */
  isPart?: boolean;
  /** Whether its words are gone. */
  isGone?: boolean;
  story?: string;
  siglum?: { mark: string; line: number };
  /** Where it is called confirmed, if it is. */
  confirmed?: { line: number };
  agency?: { outlet: string; isGuess: boolean };
  /** The outlets it was taken from, unless that is a guess. */
  sources?: readonly string[];
  outlet?: string;
  /** The date, as it is written. */
  published?: string;
  topics?: readonly string[];
  withdrawn?: Pick<Withdrawal, 'date' | 'ground'>;
  /** Every file in `originals/` that is its own or one of its older versions’. */
  originals: readonly string[];
  /** Its files in `attachments/`, if it has any. */
  attachments?: readonly string[];
  /** How the newest version is known again on a site, if there is one that can be read. */
  shown?: ReadableArticle;
}

/** An article, as it is compared with others. */
export interface NotedArticle extends ArticleTraits {
  id: string;
  /** Path from the content folder. */
  file: string;
}

/** The newest version of an article, as far as it can be known again on a site. */
export interface ReadableArticle {
  /** SHA-256 of its original. */
  original: string | undefined;
  /** One mark for all its words, links and numbers. */
  words: string;
}
