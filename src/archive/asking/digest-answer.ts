import { hash } from 'node:crypto';

/**
 * A short mark of an answer: the same for equal answers, and another for any that differs in a word. What an answer shares
 * with others (a record, an article) is looked at once, because nothing that the archive has handed out is ever changed.
 */
export function digestAnswer(answer: unknown): string {
  const written = write(answer);
  return written.length <= shortest ? written : markOf(written);
}

/**
 * Gives an answer the digest that is known of it: it is not looked at then.
 * @returns the answer.
 */
export function markAnswer<T extends object>(answer: T, digest: string): T {
  marks.set(answer, digest);
  return answer;
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('An answer or what a page is given to show holds a function.');
  if (typeof value !== 'object' || value === null) return String(value);
  const known = marks.get(value);
  if (known !== undefined) return known;
  const whole = writeObject(value);
  if (whole.length <= shortest) return whole;
  const mark = markOf(whole);
  marks.set(value, mark);
  return mark;
}

function writeObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (value instanceof Map) return `Map(${[...value].map(([key, one]) => `${write(key)}:${write(one)}`).join()})`;
  if (value instanceof Set) return `Set(${[...value].map(write).join()})`;
  if (value instanceof Uint8Array) return `Bytes(${hash('sha256', value, 'base64url')})`;
  if (value instanceof URL || value instanceof Date) return JSON.stringify(value);
  let written = '';
  for (const [key, one] of Object.entries(value))
    if (one !== undefined) written += `${JSON.stringify(key)}:${write(one)},`;
  return `{${written}}`;
}

function markOf(written: string): string {
  return `#${hash('sha256', written, 'base64url').slice(0, characters)}`;
}

const marks = new WeakMap<object, string>();

/** Characters up to which what is written stands for itself; a mark is not much shorter. */
const shortest = 64;

/** Of 6 bits: 132 bits, so that of all answers that an archive ever gives no two have one mark by chance. */
const characters = 22;
