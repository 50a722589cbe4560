import type { Token } from './cut-tokens.ts';
import { areSpeltAlike } from './telling-words.ts';

/**
 * Says what a change of words changes, by the gravest thing in it: a figure, a name, whether something is denied, what
 * stands in quotation marks; else other words, a spelling, or only how the same words are printed.
 * @param moved what has only changed its place in the sentence.
 */
export function nameChange(
  base: readonly Token[],
  reading: readonly Token[],
  language: string,
  moved: ReadonlySet<Token['kind']> = new Set(),
): Change {
  const words = base.flatMap(({ word }) => word);
  const others = reading.flatMap(({ word }) => word);
  if (words.join(' ') === others.join(' ')) return losesMarks(base, reading) ? 'quotation' : 'print';
  if (areSpeltAlike(words, others, language)) return losesMarks(base, reading) ? 'quotation' : 'spelling';
  for (const kind of ['figure', 'name', 'negation'] as const)
    if (!moved.has(kind) && wordsOf(kind, base) !== wordsOf(kind, reading)) return kind;
  const isQuoted = (tokens: readonly Token[]): boolean => tokens.some((token) => token.isQuoted);
  return isQuoted(base) || isQuoted(reading) || losesMarks(base, reading) ? 'quotation' : 'words';
}

/** Of which kinds two sentences have the same words, wherever these stand: what is only moved is no change of it. */
export function findKept(base: readonly Token[], reading: readonly Token[]): Set<Token['kind']> {
  const kinds = ['figure', 'name', 'negation'] as const;
  return new Set(kinds.filter((kind) => wordsOf(kind, base) === wordsOf(kind, reading)));
}

/** How a change is made: one thing for another, or something only added or only dropped. A denial turns what is said. */
export function howChanged(change: Change, base: readonly Token[], reading: readonly Token[]): How {
  if (change === 'negation') return 'changed';
  const has = (tokens: readonly Token[]): boolean =>
    change === 'figure' || change === 'name' ? tokens.some(({ kind }) => kind === change) : tokens.length > 0;
  return !has(base) ? 'added' : !has(reading) ? 'dropped' : 'changed';
}

/** Whether a change is one of meaning, as far as a program can tell: what is counted, named, denied or quoted. */
export function changesMeaning(change: Change): change is GraveChange {
  return change !== 'words' && !isMinor(change);
}

/** Whether a change leaves the words what they are. */
export function isMinor(change: Change): boolean {
  return change === 'spelling' || change === 'print';
}

/** The gravest of changes. */
export function gravest(all: readonly Change[]): Change {
  return changes.find((change) => all.includes(change)) ?? 'print';
}

/** The words of a kind, whatever their order; of negations only how many, of figures the digits. */
function wordsOf(kind: Token['kind'], tokens: readonly Token[]): string {
  const words = tokens.filter((token) => token.kind === kind).map(({ word }) => word);
  if (kind === 'figure') return words.join('').replace(/[.,:]/g, '');
  return kind === 'negation' ? String(words.length) : words.toSorted().join(' ');
}

/** Whether one has quotation marks where the other has none; within a quotation one may end and the next begin in any way. */
function losesMarks(base: readonly Token[], reading: readonly Token[]): boolean {
  const [one, other] = [base, reading].map((tokens) => quoteMark.test(tokens.map(({ text }) => text).join('')));
  return one !== other && ![...base, ...reading].every(({ isQuoted }) => isQuoted);
}

/** A quotation mark of whatever shape; an apostrophe within or after a word is none. */
const quoteMark = /[“”„"«»‹›「」『』]|(?<![\p{L}\p{N}])[‘’']/u;

/** What a change changes, the gravest first. */
export const changes = ['figure', 'name', 'negation', 'quotation', 'words', 'spelling', 'print'] as const;

export type Change = (typeof changes)[number];

/** A change of meaning. */
export type GraveChange = Exclude<Change, 'words' | 'spelling' | 'print'>;

export const hows = ['changed', 'added', 'dropped'] as const;

export type How = (typeof hows)[number];
