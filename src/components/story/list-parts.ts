/**
 * Things in a row as a language writes them, for things that are more than text.
 * @param list writes strings in a row.
 * @returns strings, and for each thing its index.
 */
export function listParts(list: (items: string[]) => string, count: number): (string | number)[] {
  const marked = list(Array.from({ length: count }, (_, index) => `\u0000${index}\u0000`));
  return marked
    .split('\u0000')
    .map((part, index) => (index % 2 === 1 ? Number(part) : part))
    .filter((part) => part !== '');
}
