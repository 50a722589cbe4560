import { findConflictMarks } from '../text/characters/conflict-marks.ts';
import type { Fault } from './fault.ts';

/**
 * Tells each place where git left two versions of a file in it.
 * @param bodyLine from where on the words of an article may have a line `=======` of their own.
 */
export function findConflicts(text: string, file: string, bodyLine = Infinity): Fault[] {
  return findConflictMarks(text).flatMap(({ mark, line, lastLine }) => {
    if (mark === '=======' && line >= bodyLine) return [];
    const isWhole = mark === '<<<<<<<' && lastLine > line;
    return [
      {
        file,
        line,
        found: isWhole
          ? `two versions that git could not join, from here to line ${lastLine}`
          : `“${mark}”, a mark git leaves where it could not join two versions`,
        expected: 'one version',
        remedy: isWhole
          ? 'Keep the lines that are right, and delete the others and the marks.'
          : `Delete the line${line >= bodyLine ? '; if the article itself has it, put a \\ before it' : ''}.`,
      },
    ];
  });
}
