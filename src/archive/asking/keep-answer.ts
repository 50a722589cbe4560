import type { Archive } from '../archive.ts';
import { digestAnswer, markAnswer } from './digest-answer.ts';

/**
 * Finds an answer that costs much to make among what is kept from one build to the next, or makes and keeps it. With it its
 * digest is kept, so that nobody has to look through it again.
 * @param kind of answers, each with its own ways of being made.
 * @param madeOf all that it is made of, but for the program.
 * @param make of which JSON can hold what it answers.
 */
export async function keepAnswer<T extends object>(
  { kept }: Archive,
  kind: string,
  madeOf: readonly unknown[],
  make: () => T | Promise<T>,
): Promise<T> {
  const key = digestAnswer(madeOf);
  const known = kept.get<KeptAnswer<T>>(kind, key);
  if (known) return markAnswer(known.answer, known.digest);
  const answer = await make();
  kept.put(kind, key, { digest: digestAnswer(answer), answer } satisfies KeptAnswer<T>);
  return answer;
}

interface KeptAnswer<T> {
  digest: string;
  answer: T;
}
