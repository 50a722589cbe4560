import { diffArrays } from 'diff';
import { cutWords } from '../sentences/cut-words.ts';
import type { Unit } from './cut-witness.ts';
import { must } from '../../text/must.ts';

/**
 * Lays versions of one text side by side word by word, the first as the base: stretches in which all have the same
 * characters, and between them stretches in which they part. Joined, a version's tokens are its text.
 */
export function alignTokens(versions: readonly Unit[][]): Stretch[] {
  const [base = [], ...others] = versions.map(cutTokens);
  const laid = [base.map((token): Slot => ({ before: [], token })), ...others.map((one) => lay(base, one))];
  const stretches: Stretch[] = [];
  const append = (cells: Token[][]): void => {
    if (cells.every((tokens) => tokens.length === 0)) return;
    const [first = [], ...rest] = cells.map((tokens) => tokens.map(({ text }) => text).join(''));
    const isSame = rest.every((text) => text === first);
    const last = stretches.at(-1);
    if (last && last.isSame === isSame)
      for (const [version, tokens] of cells.entries())
        must(last.cells[version], 'every stretch has a cell for each version').push(...tokens);
    else stretches.push({ isSame, cells: cells.map((tokens) => [...tokens]) });
  };
  for (let index = 0; index <= base.length; index++) {
    append(laid.map((slots) => slots[index]?.before ?? []));
    append(laid.map((slots) => [slots[index]?.token ?? []].flat()));
  }
  return stretches;
}

/** For each token of the base what another version has before it and in its place, and what it has after the last. */
function lay(base: readonly Token[], version: readonly Token[]): Slot[] {
  const slots: Slot[] = Array.from({ length: base.length + 1 }, () => ({ before: [], token: undefined }));
  let [at, from] = [0, 0];
  for (const { count, added, removed } of diffArrays(
    base.map(({ word }) => word),
    version.map(({ word }) => word),
  )) {
    if (added) slots[at]?.before.push(...version.slice(from, from + count));
    else if (!removed)
      for (const [step, slot] of slots.slice(at, at + count).entries()) slot.token = version[from + step];
    if (!added) at += count;
    if (!removed) from += count;
  }
  return slots;
}

/** Each word with what follows it; what stands before the first word of a sentence goes with that word. */
function cutTokens(units: readonly Unit[]): Token[] {
  return units.flatMap((unit) => {
    const words = cutWords(unit.text, unit.language);
    const ends = words.slice(1).map(({ start }) => start);
    const cuts = [0, ...ends, unit.text.length];
    return cuts.slice(0, -1).map((start, index) => ({
      word: words[index]?.folded ?? '',
      text: unit.text.slice(start, cuts[index + 1]),
      ...(index === 0 ? { begins: unit } : {}),
    }));
  });
}

/** A stretch of the alignment with what each version has in it. */
export interface Stretch {
  /** Whether all have the same characters. */
  isSame: boolean;
  cells: Token[][];
}

/** A word as printed, with what follows it. */
export interface Token {
  /** As compared. */
  word: string;
  text: string;
  /** The sentence that begins with it. */
  begins?: Unit;
}

interface Slot {
  before: Token[];
  token: Token | undefined;
}
