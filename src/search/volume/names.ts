/** The key of a name, and of words of a question that may be one: their tokens. */
export function nameKey(tokens: readonly string[]): string {
  return tokens.join(' ');
}

/** The file that a key stands in: its first letter, as a code point in hexadecimal. */
export function letterOf(key: string): string {
  return (key.codePointAt(0) ?? 0).toString(16);
}
