import { must } from '../../text/must.ts';
import type { AskedQuestion } from './print-job.ts';
import type { SiteLog } from './site-log.ts';

/**
 * Gives every question the number it has in the log of a site, whoever tells of it.
 * @returns takes questions, and returns their numbers. It throws if one of them was answered otherwise to somebody else.
 */
export function numberQuestions(log: SiteLog): (asked: readonly Omit<AskedQuestion, 'number'>[]) => number[] {
  const known = new Map<string, AskedQuestion>();
  return (asked) => {
    const fresh = asked.filter(({ question }) => !known.has(question));
    for (const [index, number] of log.writeQuestions(fresh).entries()) {
      const { question, digest } = must(fresh[index], 'each question has a number');
      known.set(question, { number, question, digest });
    }
    return asked.map(({ question, digest }) => {
      const one = must(known.get(question), 'each question has a number');
      if (one.digest !== digest) throw new Error(`Two answers to one question: ${question}`);
      return one.number;
    });
  };
}
