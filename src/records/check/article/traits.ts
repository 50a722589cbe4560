import { digestMarks } from '../../../ledger/words.ts';
import type { PresentVersion } from '../../../ledger/compare-words.ts';
import type { Withdrawal } from '../../../schema/retired.ts';
import { isWithdrawn, type ArticleSubject } from './subject.ts';

/** Draws from an article what others are compared with, so that nothing else of it need be kept in memory. */
export function traitsOf(article: ArticleSubject): ArticleTraits {
  const { id, file, state, version, data, facts, parts, older, present, locate } = article;
  const { story, siglum, agency, derivation, outlet, published, topics, withdrawn, original, reliability } = parts;
  const newest = present.get(version);
  const earlier = older.flatMap((one) => (one.number < version ? (one.parts.original ?? []) : []));
  return {
    id,
    file,
    state,
    isWhole: data !== undefined,
    isGone: isWithdrawn(facts),
    story: story?.id,
    siglum: siglum === undefined ? undefined : { mark: siglum, line: locate(['siglum']) },
    confirmed: reliability?.information === 1 ? { line: locate(['reliability', 'information']) } : undefined,
    agency: agency && { outlet: agency.outlet.id, isGuess: agency.certainty === 'guess' },
    sources: derivation && derivation.certainty !== 'guess' ? derivation.fromOutlets.map((one) => one.id) : [],
    outlet: outlet?.id,
    published: published?.date,
    topics: (topics ?? []).map((topic) => topic.id),
    withdrawn: withdrawn && { date: withdrawn.date, ground: withdrawn.ground },
    originals: [original ?? [], earlier].flat().map((one) => one.file),
    shown: newest && shownOf(newest),
  };
}

function shownOf({ original, marks }: PresentVersion): ReadableArticle {
  return { original, words: digestMarks(marks) };
}

/** What of an article others are compared with. */
export interface ArticleTraits {
  id: string;
  /** Path from the content folder. */
  file: string;
  state: ArticleSubject['state'];
  /** Whether all of its facts are valid. */
  isWhole: boolean;
  /** Whether its words are gone. */
  isGone: boolean;
  story: string | undefined;
  siglum: { mark: string; line: number } | undefined;
  /** Where it is called confirmed, if it is. */
  confirmed: { line: number } | undefined;
  agency: { outlet: string; isGuess: boolean } | undefined;
  /** The outlets it was taken from, unless that is a guess. */
  sources: readonly string[];
  outlet: string | undefined;
  /** The date, as it is written. */
  published: string | undefined;
  topics: readonly string[];
  withdrawn: Pick<Withdrawal, 'date' | 'ground'> | undefined;
  /** Its own and those of its older versions. */
  originals: readonly string[];
  /** How the newest version is known again on a site, if there is one that can be read. */
  shown: ReadableArticle | undefined;
}

/** The newest version of an article, as far as it can be known again on a site. */
export interface ReadableArticle {
  /** SHA-256 of its original. */
  original: string | undefined;
  /** One mark for all its words, links and numbers. */
  words: string;
}
