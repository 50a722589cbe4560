import type { derivationKinds, wordingForms } from '../../schema/terms.ts';
import type { wordingStates } from '../../schema/wording-states.ts';
import { languageOf } from '../sentences/cut-words.ts';
import { compareQuoted, type QuotedChange } from './compare-quoted.ts';

/**
 * Says for each wording of an utterance whether it stands as another text of its source has it. Only of its source: other
 * agencies heard the speaker for themselves, or had another translator, and owe each other no word. What it is held against
 * is the best witness: one that prints the source as it was before one in which words were changed, since a change says
 * nothing against the others; among these a text outside the archive that an editor named before a page of it, then the
 * fuller. A wording that any witness as sound as the best has, is kept. None is found to differ from a worse one than itself.
 * @returns a verdict for each wording, in order.
 */
export function judgeWordings(utterance: Utterance, sourceOf: SourceOf): WordingVerdict[] {
  const witnesses = gatherWitnesses(utterance, sourceOf);
  return utterance.wordings.map((wording) => judgeWording(wording, sourceOf(wording.article), witnesses));
}

function judgeWording(
  wording: HeldWording,
  source: EstablishedSource | undefined,
  witnesses: readonly Witness[],
): WordingVerdict {
  if (wording.form === 'indirect') return { state: 'reported' };
  if (!source) return { state: 'no-source' };
  const kin = witnesses.filter(({ key, article }) => key === source.key && article !== wording.article);
  const readable = kin.filter(({ language }) => isReadable(language, wording.language));
  const [best] = readable;
  if (!best) return kin[0] ? { state: 'other-language', against: kin[0].place } : { state: 'alone' };
  const certaintyWith = ({ certainty }: Witness) => (certainty === 'sure' ? source.certainty : 'likely');
  const held = readable.filter(({ rank }) => (isSound(best.rank) ? isSound(rank) : rank === best.rank));
  for (const relation of kept) {
    const found = held.find(({ words }) => compareQuoted(wording.words, words, wording.language).relation === relation);
    if (found) return { state: relation, against: found.place, certainty: certaintyWith(found) };
  }
  const own = rankOf(wording.made);
  if (best.rank > own) return { state: 'measure' };
  if (own === ranks.translated && !isSound(best.rank)) return { state: 'translated', against: best.place };
  return {
    state: 'differs',
    against: best.place,
    certainty: certaintyWith(best),
    changes: compareQuoted(wording.words, best.words, wording.language).changes,
    ...(own === ranks.translated ? { isTranslated: true } : {}),
    ...(isSound(best.rank) ? {} : { isDoubtful: true }),
  };
}

/** Every text that shows how a source has the utterance, the best first. */
function gatherWitnesses({ wordings, outside }: Utterance, sourceOf: SourceOf): Witness[] {
  const named = outside.flatMap(({ source, made, ...text }, index): Witness[] => {
    const rank = made === undefined ? ranks.own : rankOf(made);
    return source === undefined ? [] : [{ ...text, key: source, rank, certainty: 'sure', place: { outside: index } }];
  });
  const quoted = Map.groupBy(
    wordings.filter(({ form }) => form !== 'indirect'),
    ({ article }) => article,
  );
  const pages = [...quoted].flatMap(([article, pieces]): Witness[] => {
    const source = sourceOf(article);
    if (!source) return [];
    return joinPieces(pieces).map(({ words, place, language, made }) => {
      return { words, language, article, ...source, rank: rankOf(made), place: { article, place } };
    });
  });
  return [...named, ...pages].toSorted(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.article !== undefined) - Number(b.article !== undefined) ||
      b.words.length - a.words.length,
  );
}

/** A page that has the utterance in several pieces has it in each of them, and in all, with gaps between. */
function joinPieces(pieces: readonly HeldWording[]): HeldWording[] {
  const [first, ...more] = pieces;
  if (!first || more.length === 0) return [...pieces];
  return [{ ...first, words: pieces.map(({ words }) => words).join(' … ') }, ...pieces];
}

function isReadable(other: string | undefined, language: string): boolean {
  return other === undefined || languageOf(other) === languageOf(language);
}

/** How near a text stands to its source. Where nobody knows how a page came about, words may have been changed. */
function rankOf(made: DerivationKind | undefined): number {
  if (made === 'original') return ranks.own;
  if (made === 'reprint' || made === 'trimmed') return ranks.reprinted;
  return made === 'machine-translation' ? ranks.translated : ranks.altered;
}

/** Whether it has the words of its source as they were, but for slips. */
function isSound(rank: number): boolean {
  return rank < ranks.altered;
}

const ranks = { own: 0, reprinted: 1, altered: 2, translated: 3 };

/** What speaks for a wording, the strongest first. */
const kept = ['same', 'contained', 'fuller', 'overlaps'] as const;

/** One utterance with every wording of it. */
export interface Utterance {
  wordings: readonly HeldWording[];
  outside: readonly OutsideWording[];
}

export interface HeldWording {
  article: string;
  /** The passage or sentence in it. */
  place: string;
  words: string;
  form: keyof typeof wordingForms;
  /** Of the article; BCP 47. */
  language: string;
  /** How the article came from its source, if anybody knows. */
  made?: DerivationKind | undefined;
}

export interface OutsideWording {
  words: string;
  /** The key of the source whose text an editor says it is. */
  source?: string | undefined;
  /** Of the words, where it is not that of the wordings. */
  language?: string | undefined;
  /** How it came from that source; nothing, if it has its words. */
  made?: DerivationKind | undefined;
}

/** Where an article comes from, as an editor has established; nothing for what is proposed, guessed or not looked into. */
export type SourceOf = (article: string) => EstablishedSource | undefined;

export interface EstablishedSource {
  /** The same for all that goes back to one source. */
  key: string;
  certainty: 'sure' | 'likely';
}

/** Whether the words of a wording are those of its source, and how that is known. */
export interface WordingVerdict {
  state: keyof typeof wordingStates;
  /** What it was held against, or would have been. */
  against?: WitnessPlace;
  /** How sure it is that both go back to one source. */
  certainty?: 'sure' | 'likely';
  /** Where they differ, in order. */
  changes?: QuotedChange[];
  /** Whether its page was translated on the way: other words in the same language are the translator’s. */
  isTranslated?: boolean;
  /** Whether the words of what it was held against may have been changed too, so that nobody knows which were. */
  isDoubtful?: boolean;
}

/** Where a witness is: in an article, or the number of an outside wording. */
export type WitnessPlace = { article: string; place: string } | { outside: number };

interface Witness extends EstablishedSource {
  words: string;
  language?: string | undefined;
  /** Its article, if it is a page of the archive. */
  article?: string;
  rank: number;
  place: WitnessPlace;
}

type DerivationKind = keyof typeof derivationKinds;
