/** Whether two headlines are the same but for marks, capitals and white space. */
export function isSameTitle(found: string | undefined, truth: string | null): boolean {
  return truth === null ? found === undefined : found !== undefined && plain(found) === plain(truth);
}

/** Whether two dates are the same day. */
export function isSameDay(found: string | undefined, truth: string | null): boolean {
  return truth === null ? found === undefined : found?.slice(0, 10) === truth.slice(0, 10);
}

/** How many of the names found are true, and how many of the true ones were found. */
export function countNames(found: readonly string[], truth: readonly string[]): NameCount {
  const [a, b] = [new Set(found.map(plain)), new Set(truth.map(plain))];
  return { right: a.intersection(b).size, found: a.size, truth: b.size };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface NameCount {
  right: number;
  found: number;
  truth: number;
}
