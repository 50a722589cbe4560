import type { Archive } from '../archive.ts';
import { Asked, askingFor } from './asked.ts';
import { digestAnswer } from './digest-answer.ts';

/**
 * Makes an answer and keeps for the builds to come what was asked for it, with the digests of all answers: as long as these are
 * the same, it need not be made to know its own.
 * @param isKept whether the answer is kept as well; JSON can hold it then.
 */
export async function makeTraced<T>(
  archive: Archive,
  question: string,
  make: () => T | Promise<T>,
  isKept: boolean,
): Promise<T> {
  const asked = new Asked();
  const answer = await askingFor(asked, make);
  await asked.settle();
  const trace: Trace = { digest: digestAnswer(answer), asked: [...asked.answers] };
  archive.kept.put('trace', question, isKept ? { ...trace, answer } : trace);
  return answer;
}

/**
 * What is known of an answer that was made before, if all that was asked for it is answered the same today.
 * @param digestAgain asks a question again.
 */
export async function recallTraced(
  archive: Archive,
  question: string,
  digestAgain: (question: string) => Promise<string>,
): Promise<Trace | undefined> {
  const trace = archive.kept.get<Trace>('trace', question);
  for (const [one, digest] of trace?.asked ?? []) if ((await digestAgain(one)) !== digest) return undefined;
  return trace;
}

/** How an answer was made. */
export interface Trace {
  digest: string;
  /** Every question that was asked for it, with the digest of the answer it had. */
  asked: [question: string, digest: string][];
  /** The answer itself, if it is small. */
  answer?: unknown;
}
