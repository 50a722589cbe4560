import { sharedInOrder } from '../sentences/common-words.ts';
import { isEnough, measureShare, tellingWords, termsOf, type Terms } from './measure-share.ts';
import { quotationsOfArticle, type Quotation } from './quotations-of-article.ts';
import type { StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { must } from '../../text/must.ts';
import { wordingOfSentence } from '../at-number.ts';

/**
 * Reads the quotations of the articles and finds which are alike. The same words, however many articles print them, are
 * one saying and compared once; an inverted index over stems keeps those apart that have nothing in common.
 */
export function findAlikeQuotations(text: StoryText): AlikeQuotations {
  const numbers = new Map<string, number>();
  const sayings: Saying[] = [];
  const quotations: AlikeQuotations['quotations'] = [];
  for (const [article, { from, to, article: read }] of text.articles.entries()) {
    const places = new Map(text.sentences.slice(from, to).map(({ id }, at) => [id, from + at]));
    for (const { quotation, words } of quotationsOfArticle(read)) {
      const key = words.map(({ folded }) => folded).join(' ');
      const saying = numbers.get(key) ?? numbers.size;
      numbers.set(key, saying);
      const { holders, hosts } = (sayings[saying] ??= { terms: termsOf(words, text), holders: [], hosts: new Set() });
      const sentences = quotation.sentences.flatMap((id) => places.get(id) ?? []);
      for (const sentence of sentences) hosts.add(wordingOfSentence(sentence, text));
      holders.push(quotations.length);
      quotations.push({ quotation, article, saying, sentences });
    }
  }
  const alikeHosts = new Set(
    text.pairs.flatMap(({ a, b, score }) =>
      score >= thresholds.related ? [a * text.wordings.wordings.length + b] : [],
    ),
  );
  const areAlike = (ofA: Iterable<number>, ofB: readonly number[]): boolean =>
    [...ofA].some((one) =>
      ofB.some((other) => alikeHosts.has(Math.min(one, other) * text.wordings.wordings.length + Math.max(one, other))),
    );
  const hostsOf = (quotation: number): number[] =>
    must(quotations[quotation], 'every number of a quotation is that of one read').sentences.map((sentence) =>
      wordingOfSentence(sentence, text),
    );
  const sayingAt = (saying: number): Saying => must(sayings[saying], 'those that meet are sayings');
  const found: Map<number, Alikeness>[] = sayings.map(() => new Map());
  for (const [a, b] of meetings(sayings, text)) {
    const alikeness = compareSayings(sayingAt(a), sayingAt(b), text, areAlike);
    if (!alikeness) continue;
    found[a]?.set(b, alikeness);
    found[b]?.set(a, alikeness);
  }
  return {
    quotations,
    holders: sayings.map(({ holders }) => holders),
    terms: sayings.map(({ terms }) => terms),
    alike: found,
    standAlike: (a, b) => areAlike(hostsOf(a), hostsOf(b)),
  };
}

/** The pairs of sayings that share a stem which tells something, each saying with itself too. */
function* meetings(sayings: readonly Saying[], { wordings: { stems } }: StoryText): Generator<[number, number]> {
  const having = new Map<number, number[]>();
  for (const [b, { terms }] of sayings.entries()) {
    const met = new Set<number>([b]);
    for (const stem of terms.stemSet) {
      if (must(stems.information[stem], 'every stem is weighed') < thresholds.telling) continue;
      const known = having.get(stem);
      for (const a of known ?? []) met.add(a);
      if (known) known.push(b);
      else having.set(stem, [b]);
    }
    for (const a of [...met].toSorted((x, y) => x - y)) yield [a, b];
  }
}

/**
 * Whether two sayings are one utterance: each has most of the other, or the longer has most of the shorter and more than
 * a phrase, or stands in a sentence like the other's. Of one or two words all must be the same.
 */
function compareSayings(
  a: Saying,
  b: Saying,
  text: StoryText,
  areAlike: (ofA: Iterable<number>, ofB: readonly number[]) => boolean,
): Alikeness | undefined {
  const [ofA, ofB] = [measureShare(a.terms, b.terms, text), measureShare(b.terms, a.terms, text)];
  const [least, most] = [Math.min(ofA, ofB), Math.max(ofA, ofB)];
  if (most < thresholds.mostOfQuotation) return undefined;
  const shared = tellingWords(a.terms, b.terms, text);
  const isPhrase = (): boolean =>
    sharedInOrder(a.terms.stems, b.terms.stems, text.wordings.stems.information) < thresholds.run.weight;
  const isFragment = Math.min(a.terms.words.length, b.terms.words.length) <= 2;
  const isOne = isFragment
    ? least === 1
    : isEnough(most, shared, thresholds.quotation.direct) &&
      (least >= thresholds.mostOfQuotation || !isPhrase() || areAlike(a.hosts, [...b.hosts]));
  if (!isOne) return undefined;
  return {
    score: Math.round(most * 10000) / 10000,
    closeness: ofA + ofB,
    shared,
    isWord: isFragment && shared.length < 2,
  };
}

interface Saying {
  terms: Terms;
  /** Its quotations, by number. */
  holders: number[];
  /** The wordings of the sentences it stands in. */
  hosts: Set<number>;
}

export interface AlikeQuotations {
  /** Each quotation with the numbers of its article, its saying and the sentences it touches. */
  quotations: { quotation: Quotation; article: number; saying: number; sentences: number[] }[];
  /** For each saying its quotations. */
  holders: number[][];
  /** For each saying its terms. */
  terms: Terms[];
  /** For each saying those like it, itself too. */
  alike: Map<number, Alikeness>[];
  /** Whether two quotations, by number, stand in sentences that are alike. */
  standAlike: (a: number, b: number) => boolean;
}

export interface Alikeness {
  /** Share of the information of the shorter that the longer has; of a fragment, of both. */
  score: number;
  /** Both shares together, to choose the best by. */
  closeness: number;
  /** Telling words in common. */
  shared: readonly string[];
  /** Whether it is a single word that tells something: one utterance only in sentences that are alike. */
  isWord: boolean;
}
