/** The file that names the last publications of a ledger, so that one that is taken away is missed. */
export function writeHeads(names: readonly string[]): string {
  return `${preamble}\n${names.toSorted().join('\n')}\n`;
}

/** The publications such a file names. */
export function readHeads(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const preamble = `# The last publications of the ledger, written by “npm run archive -- publish”.
# If two branches have published, keep the lines of both: the next publication joins them.`;
