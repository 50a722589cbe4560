import { diffArrays } from 'diff';
import type { Token } from '../sentences/cut-tokens.ts';
import { must } from '../../text/must.ts';

/**
 * Lays the words of a copy on those of its base: which stand in both, and between them what one has for the other (Myers
 * 1986, by way of `diff`). A little word kept between two changes is taken into them, as a reader would. The edits stand
 * in order and touch nowhere; a word that both have and print in two ways is an edit of its own.
 */
export function layWords(base: readonly Token[], copy: readonly Token[]): LaidWords {
  const runs = joinChanges(findRuns(base, copy), base);
  const at = new Int32Array(base.length).fill(-1);
  const edits: Edit[] = [];
  for (const { isKept, from, to, a, b } of runs) {
    if (!isKept) {
      edits.push({ from, to, a, b });
      continue;
    }
    for (let step = 0; step < to - from; step++) {
      at[from + step] = a + step;
      if (printedAt(from + step, base) !== printedAt(a + step, copy))
        edits.push({ from: from + step, to: from + step + 1, a: a + step, b: a + step + 1 });
    }
  }
  return { at, edits };
}

function findRuns(base: readonly Token[], copy: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [from, a] = [0, 0];
  for (const { count, added, removed } of diffArrays(
    base.map(({ word }) => word),
    copy.map(({ word }) => word),
  )) {
    const [to, b] = [added ? from : from + count, removed ? a : a + count];
    const last = runs.at(-1);
    const isKept = !added && !removed;
    if (last && !isKept && !last.isKept) Object.assign(last, { to, b });
    else runs.push({ isKept, from, to, a, b });
    [from, a] = [to, b];
  }
  return runs;
}

/** Takes a single little word between two changes into them. */
function joinChanges(runs: readonly Run[], base: readonly Token[]): Run[] {
  const joined: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const [last, next] = [joined.at(-1), runs[index + 1]];
    const { kind, word = '' } = base[run.from] ?? {};
    const isLittle = run.isKept && run.to - run.from === 1 && kind === 'word' && /^\p{Script=Latin}{1,3}$/u.test(word);
    if (last && !last.isKept && (!run.isKept || (isLittle && next !== undefined)))
      Object.assign(last, { to: run.to, b: run.b });
    else joined.push({ ...run });
  }
  return joined;
}

/** A token without the space after it: where lines and passages break is no reading. */
function printedAt(at: number, tokens: readonly Token[]): string {
  return must(tokens[at], 'a run that is kept ends within both texts').text.trim();
}

interface Run extends Edit {
  isKept: boolean;
}

export interface LaidWords {
  /** For each token of the base the number of the copy's token that is the same word; -1 where there is none. */
  at: Int32Array;
  edits: Edit[];
}

/** The tokens [a, b) of a copy stand for the tokens [from, to) of the base. */
export interface Edit {
  from: number;
  to: number;
  a: number;
  b: number;
}
