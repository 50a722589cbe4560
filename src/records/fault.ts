/**
 * Writes faults for a person who edits text files: where, what was found, what was expected, what to do.
 * Faults of one file stand together, in the order of their lines.
 */
export function writeFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  const files = [...byFile].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = files.map(([file, its]) => [file, ...its.toSorted(byLine).map(writeFault)].join('\n'));
  return [...parts, `${countWith(faults.length, 'fault')} in ${countWith(files.length, 'file')}.`].join('\n\n');
}

function writeFault({ line, field, found, expected, remedy }: Fault): string {
  const place = [line === undefined ? [] : `line ${line}`, field ?? []].flat().join(', ');
  return [
    place === '' ? [] : `  ${place}`,
    `    found     ${found}`,
    expected === undefined ? [] : `    expected  ${expected}`,
    remedy === undefined ? [] : `    remedy    ${remedy.replaceAll('\n', '\n              ')}`,
  ]
    .flat()
    .join('\n');
}

function byLine(a: Fault, b: Fault): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function countWith(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Something in the content that must be mended before the archive can be built. */
export interface Fault {
  /** Path from the content folder. */
  file: string;
  /** 1-based. */
  line?: number | undefined;
  /** `reliability.notes.2.quote`, counted from 1. */
  field?: string | undefined;
  found: string;
  expected?: string | undefined;
  remedy?: string | undefined;
}
