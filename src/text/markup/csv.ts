/**
 * One record of a CSV file (RFC 4180) with its line end. What is missing is an empty cell, a list is written as JSON. No
 * cell is altered: one that begins with `=`, `+`, `-` or `@` stays as it is, for it may be the words of an article.
 */
export function writeCsvRecord(cells: Iterable<unknown>): string {
  return `${Array.from(cells, writeCell).join(',')}\r\n`;
}

function writeCell(value: unknown): string {
  const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** White space at the ends is quoted too, since some readers trim it. */
const needsQuotes = /[",\r\n]|^\s|\s$/;
