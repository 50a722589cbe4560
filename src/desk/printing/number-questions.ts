import type { AskedQuestion } from './print-job.ts';

/** Gives every question one number, whoever tells of it. */
export function numberQuestions(): NumberedQuestions {
  const known = new Map<string, AskedQuestion>();
  return {
    numberOf({ question, digest }) {
      const one = known.get(question) ?? { number: known.size, question, digest };
      if (one.digest !== digest) throw new Error(`Two answers to one question: ${question}`);
      known.set(question, one);
      return one.number;
    },
    all: () => known.values(),
  };
}

/** Questions of several processes. */
export interface NumberedQuestions {
  /** The number of a question, whatever number it had with who asked. @throws if it was answered otherwise before. */
  numberOf: (asked: Pick<AskedQuestion, 'question' | 'digest'>) => number;
  all: () => Iterable<AskedQuestion>;
}
