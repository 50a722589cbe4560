/** A number with its noun: `1 article`, `5 articles`, `2 stories`. */
export function countOf(count: number, noun: string): string {
  const plural = /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
