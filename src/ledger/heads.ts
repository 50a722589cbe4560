/** The file that names the last publications of a ledger, so that one that is taken away is missed. */
export function writeHeads(names: readonly string[]): string {
  return `${preamble}\n${names.toSorted().join('\n')}\n`;
}

/** The publications such a file names, on both sides of a conflict that git may have left in it. */
export function readHeads(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\d{4}-\d\d-\d\d-\S+/.exec(line)?.[0] ?? []);
}

const preamble = `# The last publications of the ledger, written by “npm run archive -- publish”.
# If two branches have published, keep the lines of both: the next publication joins them.`;
