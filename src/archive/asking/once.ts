import { noted, quietly } from './asked.ts';
import { digestAnswer, markAnswer } from './digest-answer.ts';
import { Recent } from './recent.ts';
import { makeTraced, recallTraced, type Trace } from './trace.ts';
import { must } from '../../text/must.ts';
import type { Archive } from '../archive.ts';

/**
 * Makes a join of the whole archive once and hands the same answer to every page that asks. A page that asks for all is
 * made anew when anything of it changes: what pages want of it is better asked for by key.
 * @param name stands for the question between builds.
 */
export function once<T>(name: string, join: (archive: Archive) => T): (archive: Archive) => T {
  const made = onceFor(name, (archive: Archive, _: string) => join(archive), themselves);
  return (archive) => made(archive, '');
}

/**
 * The same for a join of each record of a kind. Kinds of pages are written one after the other, so that each record is
 * asked for many times, with all others between. What was made of an archive is forgotten with it.
 * @param name stands for the question between builds, with the key.
 */
export function onceFor<A, T>(
  name: string,
  join: (archive: Archive, of: A) => T,
  { keyOf, find }: Keys<A>,
  { most = Infinity, markOf }: Economy<A> = {},
): (archive: Archive, of: A) => T {
  const joined = new WeakMap<Archive, Recent<string, { of: A; answer: T }>>();
  const ask = (archive: Archive, of: A): T => {
    const known = joined.get(archive) ?? new Recent<string, { of: A; answer: T }>(most);
    joined.set(archive, known);
    const key = keyOf(of);
    const before = known.get(key);
    // While an editor is at work a page may be given a record as it was before it was saved, and ask the archive of now with it.
    const answer = before && before.of === of ? before.answer : quietly(() => join(archive, of));
    if (before?.of !== of) known.set(key, { of, answer });
    return noted(key === '' ? name : `${name}: ${key}`, answer, markOf && (() => quietly(() => markOf(archive, of))));
  };
  declareQuestion(name, async (archive, key) => {
    const of = await quietly(() => find(archive, key));
    if (of === undefined) return gone;
    return markOf ? markAnswer({}, await quietly(() => markOf(archive, of))) : ask(archive, of);
  });
  return ask;
}

/**
 * The same for a join that costs so much that it is not made again only to know that its answer is as it was in the build
 * before: what it asks for is kept, and asked again instead. It must not read anything else.
 * @param isKept whether its answer is kept too; JSON can hold it then.
 * @param most how many answers stay in memory, where all would fill it.
 */
export function tracedFor<A, T>(
  name: string,
  join: (archive: Archive, of: A) => Promise<T>,
  keys: Keys<A>,
  { isKept = false, most }: { isKept?: boolean; most: number },
): (archive: Archive, of: A) => Promise<T> {
  const recall = (archive: Archive, of: A): Promise<Trace | undefined> => {
    const question = `${name}: ${keys.keyOf(of)}`;
    return recallTraced(archive, question, (one) => digestAgain(archive, one));
  };
  const ask = onceFor(
    name,
    async (archive: Archive, of: A): Promise<T> => {
      const trace = isKept ? await recall(archive, of) : undefined;
      if (trace && 'answer' in trace) return trace.answer as T;
      return makeTraced(archive, `${name}: ${keys.keyOf(of)}`, () => join(archive, of), isKept);
    },
    keys,
    { most },
  );
  questions.set(name, async (archive, key) => {
    const of = await quietly(() => keys.find(archive, key));
    if (of === undefined) return gone;
    const trace = await quietly(() => recall(archive, of));
    return trace ? markAnswer({}, trace.digest) : ask(archive, of);
  });
  return ask;
}

/** The digest of the answer that a question has today. What is asked for several answers of late is asked once. */
export function digestAgain(archive: Archive, question: string): Promise<string> {
  const known = digests.get(archive) ?? new Recent<string, Promise<string>>(mostDigests);
  digests.set(archive, known);
  const before = known.get(question);
  if (before) return before;
  const digest = quietly(() => askAgain(archive, question)).then(digestAnswer);
  known.set(question, digest);
  return digest;
}

const digests = new WeakMap<Archive, Recent<string, Promise<string>>>();

/** Of 100,000 articles two million questions are asked again; those of one story, which are asked for each other, stand close. */
const mostDigests = 50_000;

/** Questions about something that is named by a word and nothing else. */
export const themselves: Keys<string> = { keyOf: (key) => key, find: (_, key) => key };

/** Asks a question again that was noted before. What can no longer be answered is an answer too, which no page has had. */
export async function askAgain(archive: Archive, question: string): Promise<unknown> {
  const [name = '', key = ''] = question.split(/: (.*)/s);
  const ask = must(questions.get(name), `a question is asked where it was noted (${question})`);
  try {
    return await ask(archive, key);
  } catch (error) {
    return String(error);
  }
}

/** Says how a question is asked again, which must have a name of its own: of two with one name pages would ask the wrong one. */
export function declareQuestion(name: string, ask: Question): void {
  // While a developer is at work modules are loaded again.
  if (questions.has(name) && !import.meta.env?.DEV)
    throw new Error(`Two questions to the archive are called “${name}”.`);
  questions.set(name, ask);
}

/** Asks an archive again, with the key of what the question is about. */
type Question = (archive: Archive, key: string) => unknown;

/** How every question is asked again, by its name. */
const questions = new Map<string, Question>();

/** The answer to a question about what is no longer there. */
const gone = 'gone';

/** What spares memory and time where answers are large. */
interface Economy<A> {
  /** How many answers are kept, where all of them would fill the memory; what was not asked of late goes first. */
  most?: number;
  /** Knows the digest of an answer without it: another for any answer that differs. */
  markOf?: (archive: Archive, of: A) => string | Promise<string>;
}

/** How what a question is about is named, and found again in another build. */
export interface Keys<A> {
  keyOf: (of: A) => string;
  find: (archive: Archive, key: string) => A | undefined | Promise<A | undefined>;
}
