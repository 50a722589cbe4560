import { readSearchWords, showToken, tokensOf, type SearchWord } from '../../../text/words/search-tokens.ts';

/** Words next to each other as an address has them, `?mark=`: `readRun` gives them back. */
export function writeRun(tokens: readonly string[]): string {
  return tokens.map(showToken).join(' ');
}

/** The words of a run in an address; none if it has no word. */
export function readRun(run: string): string[] {
  return tokensOf(run);
}

/** Where a text has runs of words, each place once and in order: UTF-16 offsets, `end` exclusive. A place within another is left out. */
export function findRuns(text: string, runs: readonly string[][]): { start: number; end: number }[] {
  const words = readSearchWords(text);
  const places = words.flatMap((_, at) => {
    const longest = Math.max(0, ...runs.map((run) => (standsAt(words, at, run) ? run.length : 0)));
    return longest > 0 ? [{ first: at, after: at + longest }] : [];
  });
  let reached = 0;
  return places.flatMap(({ first, after }) => {
    const [start, end] = [words[first]?.start ?? 0, words[after - 1]?.end ?? 0];
    // By the text: one letter may be two words.
    if (end <= reached) return [];
    reached = end;
    return [{ start, end }];
  });
}

function standsAt(words: readonly SearchWord[], at: number, run: readonly string[]): boolean {
  return run.length > 0 && run.every((token, index) => words[at + index]?.token === token);
}
