import { diffArrays } from 'diff';
import { gap, cutQuotedWords } from './quoted-words.ts';
import type { QuotedWord } from './fold-numbers.ts';

/**
 * Holds the words of a quotation against another printing of the utterance. A part is no difference: what is cut off at
 * either end, or left out where one of the two marks a gap, says nothing against the words that stand there.
 */
export function compareQuoted(words: string, other: string, language: string): QuotedComparison {
  const [a, b] = [cutQuotedWords(words, language), cutQuotedWords(other, language)];
  if (a.length === 0 || b.length === 0) return { relation: 'differs', changes: [] };
  if (a.length === b.length && a.every(({ folded }, at) => folded === b[at]?.folded))
    return { relation: 'same', changes: [] };
  if (stands(a, b)) return { relation: 'contained', changes: [] };
  if (stands(b, a)) return { relation: 'fuller', changes: [] };
  const { changes, kept } = listChanges({ words: a, text: words }, { words: b, text: other });
  if (changes.length === 0 && kept >= leastInCommon) return { relation: 'overlaps', changes: [] };
  return { relation: 'differs', changes: changes.length > 0 ? changes : [wholeOf(a, words)] };
}

/** Whether what stands between the gaps of one stands in the other in this order, each stretch without a break. */
function stands(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  let from = 0;
  for (const stretch of cutAtGaps(a)) {
    const at = findStretch(stretch, b, from);
    if (at === -1) return false;
    from = at + stretch.length;
  }
  return true;
}

function cutAtGaps(words: readonly QuotedWord[]): QuotedWord[][] {
  const stretches: QuotedWord[][] = [[]];
  for (const word of words) {
    if (word.folded === gap) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  return stretches.filter(({ length }) => length > 0);
}

function findStretch(stretch: readonly QuotedWord[], within: readonly QuotedWord[], from: number): number {
  for (let at = from; at + stretch.length <= within.length; at++)
    if (stretch.every(({ folded }, index) => folded === within[at + index]?.folded)) return at;
  return -1;
}

/** Where the two part, word by word (Myers 1986, by way of `diff`), and how many words they have in common. */
function listChanges(a: Printed, b: Printed): { changes: QuotedChange[]; kept: number } {
  const changes: QuotedChange[] = [];
  let kept = 0;
  for (const hunk of readHunks(a.words, b.words)) {
    if (hunk.isKept) kept += hunk.a.filter(({ folded }) => folded !== gap).length;
    else changes.push(...readChange(hunk, a.text, b.text));
  }
  return { changes, kept };
}

function readChange({ a, b, isEdge, isByGap }: Hunk, text: string, other: string): QuotedChange[] {
  const [own, others] = [withoutGaps(a), withoutGaps(b)];
  const [isCutA, isCutB] = [isByGap || own.length < a.length, isByGap || others.length < b.length];
  // Cut off at an end, or left out at a gap, on one side only.
  if (own.length === 0 && (isEdge || isCutA)) return [];
  if (others.length === 0 && (isEdge || isCutB)) return [];
  const [has, instead] = [printedOf(own, text), printedOf(others, other)?.text ?? ''];
  // Beside a gap nobody can tell what stands for it, nor at an end how much of the other does.
  const isClear = !isCutA && !isCutB && (!isEdge || others.length <= own.length + 2);
  return [{ ...(has ? { has } : {}), ...(isClear ? { instead } : {}) }];
}

/** The pieces that both have, and between them what only one has, one after the other. */
function readHunks(a: readonly QuotedWord[], b: readonly QuotedWord[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [atA, atB] = [0, 0];
  const folded = (words: readonly QuotedWord[]): string[] => words.map((word) => word.folded);
  for (const { count, added, removed } of diffArrays(folded(a), folded(b))) {
    const isKept = !added && !removed;
    const last = hunks.at(-1);
    const hunk =
      !isKept && last && !last.isKept
        ? last
        : { a: [], b: [], isKept, isEdge: hunks.length === 0, isByGap: last?.a.at(-1)?.folded === gap };
    if (hunk !== last) hunks.push(hunk);
    if (!added) hunk.a.push(...a.slice(atA, (atA += count)));
    if (!removed) hunk.b.push(...b.slice(atB, (atB += count)));
    if (isKept && last && hunk.a[0]?.folded === gap) last.isByGap = true;
  }
  const last = hunks.at(-1);
  if (last) last.isEdge = true;
  return hunks;
}

function withoutGaps(words: readonly QuotedWord[]): QuotedWord[] {
  return words.filter(({ folded }) => folded !== gap);
}

function printedOf(words: readonly QuotedWord[], text: string): PrintedWords | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  return { text: text.slice(first.start, last.end).replace(/\s+/g, ' '), start: first.start, end: last.end };
}

function wholeOf(words: readonly QuotedWord[], text: string): QuotedChange {
  const has = printedOf(words, text);
  return has ? { has } : {};
}

/** Words in common below which two pieces of a speech are no overlap but chance. */
const leastInCommon = 3;

/** How the words of a quotation stand to those of another. */
export interface QuotedComparison {
  /**
   * `same`; `contained` in the other; `fuller`: the other is contained in it; `overlaps`: each has words the other was cut
   * off from, and between them the same; `differs`.
   */
  relation: 'same' | 'contained' | 'fuller' | 'overlaps' | 'differs';
  /** Where they differ, in order. */
  changes: QuotedChange[];
}

/** One place where two printings of an utterance part. */
export interface QuotedChange {
  /** What it has there, as printed; nothing, if words are left out. */
  has?: PrintedWords;
  /** What the other has there, as printed: empty where words were added; nothing, if nobody can tell. */
  instead?: string;
}

export interface PrintedWords {
  text: string;
  /** In the words that were held against the other; UTF-16 code units. */
  start: number;
  end: number;
}

interface Printed {
  words: readonly QuotedWord[];
  text: string;
}

interface Hunk {
  a: QuotedWord[];
  b: QuotedWord[];
  isKept: boolean;
  /** Whether it is the first or the last. */
  isEdge: boolean;
  /** Whether both have a gap right before or after it. */
  isByGap: boolean;
}
