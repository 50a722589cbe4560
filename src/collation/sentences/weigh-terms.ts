import { isUnspaced, type Word } from './cut-words.ts';
import { must } from '../../text/must.ts';

/**
 * Weighs the terms of sentences by how few sentences of the story have them (TF-IDF, Spärck Jones 1972), every sentence
 * brought to length 1. The unit is a rare word: a term that one sentence alone has weighs 1, in a story of three articles
 * as in one of three hundred. Only the sentences given count, so the weights of one story never depend on another. Terms
 * are numbered by first appearance and summed in that order: the same sentences give the same bits on every machine.
 */
export function weighTerms(documents: readonly (readonly string[])[]): WeighedTerms {
  const numbers = new Map<string, number>();
  const counted = documents.map((terms) => {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].toSorted(([a], [b]) => a - b);
  });
  const having = new Float64Array(numbers.size);
  for (const counts of counted) for (const [number] of counts) having[number] = must(having[number], isWeighed) + 1;
  const information = having.map((sentences) => 1 - Math.log(sentences) / Math.log(documents.length + 1));
  return {
    numbers,
    information,
    vectors: counted.map((counts) => scale(counts, information)),
  };
}

/** The cosine of two vectors of length 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let [atA, atB, sum] = [0, 0, 0];
  while (atA < a.terms.length && atB < b.terms.length) {
    const order = must(a.terms[atA], isTerm) - must(b.terms[atB], isTerm);
    if (order === 0) sum += must(a.weights[atA++], isTerm) * must(b.weights[atB++], isTerm);
    else if (order < 0) atA++;
    else atB++;
  }
  return Math.min(1, sum);
}

/** Character 4-grams of each word with a space at both ends, 2-grams across the letters of unspaced scripts. */
export function gramsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ folded }, index) => {
    if (isUnspaced(folded)) return [folded, folded + (words[index + 1]?.folded ?? '')];
    const padded = ` ${folded} `;
    if (padded.length <= 4) return [padded];
    return Array.from({ length: padded.length - 3 }, (_, at) => padded.slice(at, at + 4));
  });
}

/** Stems; of unspaced scripts pairs of letters, which stand for words there. */
export function stemsOf(words: readonly Word[]): string[] {
  return words.map(({ stem, folded }, index) =>
    isUnspaced(folded) ? folded + (words[index + 1]?.folded ?? '') : stem,
  );
}

const isWeighed = 'every term is weighed';
const isTerm = 'a vector has a weight for each of its terms';

function scale(counts: [number, number][], information: Float64Array): TermVector {
  const weights = Float64Array.from(counts, ([number, count]) => count * must(information[number], isWeighed));
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return { terms: Int32Array.from(counts, ([number]) => number), weights: weights.map((weight) => weight / length) };
}

export interface WeighedTerms {
  /** The number of each term. */
  numbers: Map<string, number>;
  /** Information of each term in rare words: 1 where one sentence has it, near 0 where all have it. */
  information: Float64Array;
  vectors: TermVector[];
}

/** Terms ascending, with their weights. */
export interface TermVector {
  terms: Int32Array;
  weights: Float64Array;
}
