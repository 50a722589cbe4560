/**
 * Brings the numbers of English words to digits: “ten” and “10”, “twenty-five”, “two thousand” and “2,000”, “1.8 million”,
 * “a hundred”. What runs on as one number becomes one word.
 */
export function foldNumbers(words: readonly QuotedWord[]): QuotedWord[] {
  const folded: QuotedWord[] = [];
  for (let at = 0; at < words.length;) {
    const { value, length } = readNumber(words, at);
    const [first, last] = [words[at], words[at + Math.max(length, 1) - 1]];
    if (first && last) folded.push(length === 0 ? first : { ...first, folded: value, end: last.end });
    at += Math.max(length, 1);
  }
  return folded;
}

/** The number that begins at a word, in digits, and how many words it takes: none, if none begins there. */
function readNumber(words: readonly QuotedWord[], from: number): { value: string; length: number } {
  const wordAt = (at: number): string => words[at]?.folded ?? '';
  const first = wordAt(from);
  const isScaled = first === 'a' && scales.has(wordAt(from + 1));
  let current = isScaled ? 1 : (small.get(first) ?? (/^\d+(?:\.\d+)?$/.test(first) ? Number(first) : undefined));
  if (current === undefined) return { value: '', length: 0 };
  const isDigits = !isScaled && !small.has(first);
  let [sum, limit, at] = [0, Infinity, from + 1];
  for (;;) {
    // “Two hundred and five”, and not “two and five”.
    const isJoined: boolean =
      wordAt(at) === 'and' && !isDigits && (current % 100 === 0 || current === 0) && sum + current > 0;
    const next = wordAt(isJoined ? at + 1 : at);
    const value: number | undefined = small.get(next);
    const scale: number | undefined = isJoined ? undefined : scales.get(next);
    if (value !== undefined && !isDigits && fits(value, current, sum)) current += value;
    else if (scale === 100 && current > 0 && current < 100 && !isDigits) current *= scale;
    else if (scale !== undefined && scale > 100 && scale < limit && current > 0) {
      sum += current * scale;
      [current, limit] = [0, scale];
    } else break;
    at += isJoined ? 2 : 1;
  }
  // A number in digits stays as it is printed: “007”.
  const value = isDigits && at === from + 1 ? first : String(Number((sum + current).toPrecision(15)));
  return { value, length: at - from };
}

/** Whether a small number goes on with one that is read already: five after twenty, after hundred and after thousand. */
function fits(value: number, current: number, sum: number): boolean {
  if (current === 0) return sum > 0;
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && value < 10 && value > 0);
}

const small: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

/** A word of a quotation, or a gap in it. */
export interface QuotedWord {
  /** As it is compared. */
  folded: string;
  /** In the text; UTF-16 code units. */
  start: number;
  end: number;
}
