import type { CollatedSentence } from './collated-sentences.ts';
import { gramsOf, stemsOf, weighTerms, type WeighedTerms } from './weigh-terms.ts';
import { must } from '../../text/must.ts';

/**
 * Gathers sentences that are the same word for word, of however many articles, into one wording, and weighs its terms.
 * So a text that two hundred outlets reprint counts once in the statistics and is compared once.
 */
export function findWordings(sentences: readonly CollatedSentence[]): Wordings {
  const numbers = new Map<string, number>();
  const firsts: CollatedSentence[] = [];
  const of = sentences.map((sentence) => {
    const words = sentence.words.map(({ folded }) => folded).join(' ');
    const key = `${sentence.role === 'title'}\n${words}\n${sentence.isOwn.map(Number).join('')}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    firsts[number] ??= sentence;
    return number;
  });
  const terms = firsts.map((first) => stemsOf(first.words));
  const stems = weighTerms(terms);
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  };
  const wordings = firsts.map(({ words, isOwn, role }, index) => {
    const numbered = Int32Array.from(must(terms[index], 'every wording has its stems'), (stem) =>
      must(stems.numbers.get(stem), 'every stem of a wording has a number'),
    );
    return {
      words: Int32Array.from(words, ({ folded }) => numberOf(folded)),
      stems: numbered,
      own: numbered.filter((_, at) => isOwn[at]),
      isTitle: role === 'title',
    };
  });
  return { of, firsts, wordings, stems, grams: weighTerms(firsts.map(({ words }) => gramsOf(words))) };
}

export interface Wordings {
  /** For each sentence the number of its wording. */
  of: number[];
  /** For each wording the first sentence that has it. */
  firsts: CollatedSentence[];
  wordings: Wording[];
  stems: WeighedTerms;
  grams: WeighedTerms;
}

export interface Wording {
  /** Its words in order, by number. */
  words: Int32Array;
  /** Its stems in order, by number. */
  stems: Int32Array;
  /** Those among them that are neither names nor in a long quotation. */
  own: Int32Array;
  isTitle: boolean;
}
