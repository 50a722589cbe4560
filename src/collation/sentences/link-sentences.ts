import { longestRun, sharedInOrder } from './common-words.ts';
import { compareText } from '../../text/compare-text.ts';
import { keptBy, type ArticlePair, type Likeness, type StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { must } from '../../text/must.ts';
import { pairAt, sentenceAt, wordingAt, wordingOfSentence } from '../at-number.ts';

/**
 * Proposes which sentences of two articles are one wording, whatever their order: each sentence goes with its best
 * counterpart, and a second sentence with the same one only if it has other words of it, as where a sentence was split.
 * Titles meet titles only. `related` are the best counterparts that stay below the threshold.
 */
export function linkSentences(
  pair: ArticlePair,
  isFamily: boolean,
  text: StoryText,
  shared: SharedOfPairs,
  limits: LinkLimits,
): SentenceLink[] {
  const best = new Map<number, Likeness>();
  const links: SentenceLink[] = [];
  for (const likeness of pair.likenesses) {
    const [bestOfA, bestOfB] = [best.get(likeness.a), best.get(likeness.b)];
    if (bestOfA && bestOfB) continue;
    const other = bestOfA ?? bestOfB;
    const why = reasonFor(likeness, isFamily, limits, text);
    if (other && (!why || !addsTo(likeness, other, text))) continue;
    if (!why && likeness.score < thresholds.related) continue;
    if (!bestOfA) best.set(likeness.a, likeness);
    if (!bestOfB) best.set(likeness.b, likeness);
    links.push(describe(likeness, why, shared, text));
  }
  return links;
}

function reasonFor(
  { a, pair, score }: Likeness,
  isFamily: boolean,
  limits: LinkLimits,
  text: StoryText,
): LinkReason | undefined {
  const { ownInOrder, wordings } = text;
  const wordingsOf = pairAt(pair, text);
  const [one, other] = [wordingAt(wordingsOf.a, text), wordingAt(wordingsOf.b, text)];
  const { information } = wordings.stems;
  if (
    score >= limits.link &&
    sharedInOrder(one.stems, other.stems, information) >= thresholds.inOrder &&
    keptBy(pair, text) >= thresholds.kept
  )
    return 'words';
  if (isFamily && score >= limits.linkInFamily && sentenceAt(a, text).role !== 'title') return 'family';
  if (
    score < thresholds.run.score ||
    must(ownInOrder[pair], 'what every pair of wordings shares is measured') < thresholds.run.weight
  )
    return undefined;
  const { words, weight } = longestRun(one.own, other.own, information);
  const isRun = words >= thresholds.run.words && weight >= thresholds.run.weight;
  return isRun && keptBy(pair, text) >= thresholds.run.kept ? 'run' : undefined;
}

/** Whether a further sentence brings words of the one already linked that the first counterpart lacks. */
function addsTo(likeness: Likeness, first: Likeness, text: StoryText): boolean {
  const stemsOf = (sentence: number): Int32Array => wordingAt(wordingOfSentence(sentence, text), text).stems;
  const [shared, further, known] =
    first.a === likeness.a ? [likeness.a, likeness.b, first.b] : [likeness.b, likeness.a, first.a];
  const [ofFurther, ofKnown] = [new Set(stemsOf(further)), new Set(stemsOf(known))];
  let weight = 0;
  for (const stem of new Set(stemsOf(shared)))
    if (ofFurther.has(stem) && !ofKnown.has(stem)) weight += informationAt(stem, text);
  return weight >= thresholds.added;
}

/** The words both have, rarest first, and the longest run of them; found once, however many articles reprint the pair. */
function findShared(number: number, text: StoryText): SharedWords {
  const { firsts, stems } = text.wordings;
  const { a, b } = pairAt(number, text);
  const [one, other] = [wordingAt(a, text), wordingAt(b, text)];
  const printed = must(firsts[a], 'every wording has a sentence that has it first').words;
  const known = new Set(other.stems);
  const words = new Map<number, string>();
  for (const [index, stem] of one.stems.entries())
    if (known.has(stem)) words.set(stem, must(printed[index], 'every stem is that of a word').folded);
  const rarestFirst = [...words].toSorted(
    ([x, wordX], [y, wordY]) => informationAt(y, text) - informationAt(x, text) || compareText(wordX, wordY),
  );
  return { words: rarestFirst.map(([, word]) => word), run: longestRun(one.own, other.own, stems.information).words };
}

function describe(
  { a, b, pair, score }: Likeness,
  why: LinkReason | undefined,
  found: SharedOfPairs,
  text: StoryText,
): SentenceLink {
  const kept = keptBy(pair, text);
  const shared = (found[pair] ??= findShared(pair, text));
  const place = (sentence: number): SentencePlace => {
    const { article, id } = sentenceAt(sentence, text);
    return { article, sentence: id };
  };
  const relation = why === undefined ? 'related' : kept >= thresholds.nearVerbatim ? 'near-verbatim' : 'paraphrase';
  return {
    a: place(a),
    b: place(b),
    relation,
    score: round(score),
    kept: round(kept),
    run: shared.run,
    shared: shared.words,
    why: why ?? 'best',
  };
}

function informationAt(stem: number, { wordings: { stems } }: StoryText): number {
  return must(stems.information[stem], 'every stem is weighed');
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}

/** The scores from which a link is proposed, of any two articles and within a family of copies. */
export interface LinkLimits {
  link: number;
  linkInFamily: number;
}

/** What was found of each pair of wordings so far. */
export type SharedOfPairs = (SharedWords | undefined)[];

interface SharedWords {
  words: string[];
  run: number;
}

/** Why a link is proposed: enough words; fewer, but in articles that are derived; many words in a row; or only the best there is. */
export type LinkReason = 'words' | 'family' | 'run';

export interface SentenceLink {
  a: SentencePlace;
  b: SentencePlace;
  /** A machine never says `same-fact`: wording cannot show it. */
  relation: 'near-verbatim' | 'paraphrase' | 'related';
  /** Mean of the cosines of stems and of character 4-grams, 0–1. */
  score: number;
  /** Share of the words of both kept in order, 0–1. */
  kept: number;
  /** The longest run of words in common, names and long quotations left out. */
  run: number;
  /** The words in common, rarest first. */
  shared: readonly string[];
  why: LinkReason | 'best';
}

export interface SentencePlace {
  article: string;
  sentence: string;
}
