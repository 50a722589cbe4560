import { sharedInOrder } from './common-words.ts';
import { measureShare, tellingWords, termsOf, type Terms } from './measure-share.ts';
import { readQuotations, type Quotation } from './read-quotations.ts';
import type { StoryText } from './story-text.ts';
import { thresholds } from './thresholds.ts';

/**
 * Reads the quotations of the articles and finds which are alike. The same words, however many articles print them, are
 * one saying and compared once; an inverted index over stems keeps those apart that have nothing in common.
 */
export function readSayings(text: StoryText): Sayings {
  const numbers = new Map<string, number>();
  const sayings: Saying[] = [];
  const quotations: Sayings['quotations'] = [];
  for (const [article, { from, to, article: read }] of text.articles.entries()) {
    const places = new Map(text.sentences.slice(from, to).map(({ id }, at) => [id, from + at]));
    for (const { quotation, words } of readQuotations(read)) {
      const key = words.map(({ folded }) => folded).join(' ');
      const saying = numbers.get(key) ?? numbers.size;
      numbers.set(key, saying);
      const { holders, hosts } = (sayings[saying] ??= { terms: termsOf(words, text), holders: [], hosts: new Set() });
      const sentences = quotation.sentences.flatMap((id) => places.get(id) ?? []);
      for (const sentence of sentences) hosts.add(text.wordings.of[sentence] ?? -1);
      holders.push(quotations.length);
      quotations.push({ quotation, article, saying, sentences });
    }
  }
  const alikeHosts = new Set(text.pairs.map(({ a, b }) => a * text.wordings.wordings.length + b));
  const found: Map<number, Alikeness>[] = sayings.map(() => new Map());
  for (const [a, b] of meetings(sayings)) {
    const [one, other] = [sayings[a], sayings[b]];
    const alikeness = one && other && compareSayings(one, other, text, alikeHosts);
    if (!alikeness) continue;
    found[a]?.set(b, alikeness);
    found[b]?.set(a, alikeness);
  }
  return {
    quotations,
    holders: sayings.map(({ holders }) => holders),
    terms: sayings.map(({ terms }) => terms),
    alike: found,
  };
}

/** The pairs of sayings that share a stem, each saying with itself too. */
function* meetings(sayings: readonly Saying[]): Generator<[number, number]> {
  const having = new Map<number, number[]>();
  for (const [
    b,
    {
      terms: { stemSet },
    },
  ] of sayings.entries()) {
    const met = new Set<number>([b]);
    for (const stem of stemSet) {
      for (const a of having.get(stem) ?? []) met.add(a);
      having.set(stem, [...(having.get(stem) ?? []), b]);
    }
    for (const a of [...met].toSorted((x, y) => x - y)) yield [a, b];
  }
}

/**
 * Whether two sayings are one utterance: each has most of the other, or the longer has most of the shorter and more than
 * a phrase, or stands in a sentence like the other's. Of one or two words all must be the same.
 */
function compareSayings(a: Saying, b: Saying, text: StoryText, alikeHosts: ReadonlySet<number>): Alikeness | undefined {
  const [ofA, ofB] = [measureShare(a.terms, b.terms, text), measureShare(b.terms, a.terms, text)];
  const isFragment = Math.min(a.terms.words.length, b.terms.words.length) <= 2;
  const score = isFragment ? Math.min(ofA, ofB) : Math.max(ofA, ofB);
  if (score < thresholds.quotation.direct) return undefined;
  const isWhole = Math.min(ofA, ofB) >= thresholds.quotation.direct;
  const areAlike = (): boolean =>
    sharedInOrder(a.terms.stems, b.terms.stems, text.wordings.stems.information) >= thresholds.run.nats ||
    [...a.hosts].some((one) =>
      [...b.hosts].some((other) =>
        alikeHosts.has(Math.min(one, other) * text.wordings.wordings.length + Math.max(one, other)),
      ),
    );
  if (!isWhole && !areAlike()) return undefined;
  return {
    score: Math.round(score * 10000) / 10000,
    closeness: ofA + ofB,
    shared: tellingWords(a.terms, b.terms, text),
  };
}

interface Saying {
  terms: Terms;
  /** Its quotations, by number. */
  holders: number[];
  /** The wordings of the sentences it stands in. */
  hosts: Set<number>;
}

export interface Sayings {
  /** Each quotation with the numbers of its article, its saying and the sentences it touches. */
  quotations: { quotation: Quotation; article: number; saying: number; sentences: number[] }[];
  /** For each saying its quotations. */
  holders: number[][];
  /** For each saying its terms. */
  terms: Terms[];
  /** For each saying those like it, itself too. */
  alike: Map<number, Alikeness>[];
}

export interface Alikeness {
  /** Share of the information of the shorter that the longer has; of a fragment, of both. */
  score: number;
  /** Both shares together, to choose the best by. */
  closeness: number;
  /** Telling words in common. */
  shared: readonly string[];
}
