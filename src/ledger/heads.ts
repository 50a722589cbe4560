/** The file that names the last publications of a ledger, so that one that is taken away is missed. */
export function writeHeads(names: readonly string[]): string {
  return `${preamble}\n${names.toSorted().join('\n')}\n`;
}

/** The publications such a file names, on both sides of a conflict that git may have left in it. */
export function parseHeads(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\d{4}-\d\d-\d\d-\S+/.exec(line)?.[0] ?? []);
}

/** The same as the site shows it: whoever knows a later name knows that the site was put back, or the ledger. */
export function writeShownHeads(names: readonly string[]): string {
  const said =
    names.length === 0 ? 'Nothing is published yet.' : 'The last publications of the ledger this site was made after.';
  return [`# ${said}`, ...names.toSorted(), ''].join('\n');
}

/**
 * Compares the heads a site shows with those of the ledger it should have been made after.
 * @param publications of the ledger, each with those it comes after.
 * @returns what only one of the two knows.
 */
export function compareHeads(
  shown: readonly string[],
  publications: readonly { name: string; after: readonly string[] }[],
): { unknown: string[]; missing: string[] } {
  const known = new Map(publications.map((one) => [one.name, one.after]));
  const included = new Set<string>();
  const open = [...shown];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (included.has(name)) continue;
    included.add(name);
    open.push(...(known.get(name) ?? []));
  }
  return {
    unknown: shown.filter((name) => !known.has(name)),
    missing: publications.map(({ name }) => name).filter((name) => !included.has(name)),
  };
}

const preamble = `# The last publications of the ledger, written by “npm run archive -- publish”.
# If two branches have published, keep the lines of both: the next publication joins them.`;
