import { showControls } from '../text/characters/show-controls.ts';

/**
 * Writes faults for a person who edits text files: where, what was found, what was expected, what to do.
 * Faults of one file stand together, in the order of their lines; of very many the first are told. Nothing in them commands
 * the terminal they are shown on.
 */
export function writeFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  const files = [...byFile].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = files.map(([file, its]) => [file, ...writeFirst(its)].join('\n'));
  return showControls(
    [...parts, `${countWith(faults.length, 'fault')} in ${countWith(files.length, 'file')}.`].join('\n\n'),
  );
}

function writeFirst(faults: readonly Fault[]): string[] {
  const left = faults.length - most;
  const told = faults
    .toSorted(byLine)
    .slice(0, left > 1 ? most : undefined)
    .map(writeFault);
  return left > 1 ? [...told, `  … and ${left.toLocaleString('en')} more`] : told;
}

/** What is said of a file that the program cannot cope with. */
export function unreadable(file: string, error: unknown): Fault {
  const isDeep = error instanceof RangeError && /call stack/.test(error.message);
  return {
    file,
    found: isDeep
      ? 'things within each other (groups, lists, quoted blocks, emphasis), too many to be read'
      : `something the program cannot read: ${error instanceof Error ? error.message : String(error)}`,
    expected: 'a record',
    remedy: 'Take the half of the file out that was changed last, check again, and so find the place.',
  };
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

/** Of one file: more are seldom mended before the next check. */
const most = 50;

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
