/** Writes a value in quotation marks as an editor copies it into a record: `"Old Bridge #2"`, or in single ones if it has double ones itself. */
export function quoteValue(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
