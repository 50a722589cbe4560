import { findHiddenOrder } from '../text/characters/hidden-order.ts';
import { findOddCharacters, nameCodePoint, type OddCharacter } from '../text/characters/odd-characters.ts';
import { findOddName } from '../text/characters/odd-names.ts';
import type { Fault } from './fault.ts';
import type { Locate } from './yaml/faults.ts';

/**
 * Judges the characters of a file that nobody can see. Controls are faults; but evidence may carry the marks of a page that was
 * read in a wrong encoding, and, like any text, characters that turn its order round: those are only noticed.
 * @param isEvidence whether words of articles stand in it.
 */
export function checkCharacters(
  text: string,
  file: string,
  isEvidence: boolean,
): { faults: Fault[]; notices: string[] } {
  const odd = findOddCharacters(text);
  const isLetPass = ({ isLate }: OddCharacter): boolean => isEvidence && isLate;
  return {
    faults: odd
      .filter((one) => !isLetPass(one))
      .map((one) => ({ file, line: lineAt(text, one.offset), ...explainOdd(one) })),
    notices: [
      ...odd.filter(isLetPass).map((one) => `${file}, line ${lineAt(text, one.offset)}: ${explainOdd(one).found}.`),
      ...noticeOrder(text, file),
    ],
  };
}

/** Says what a character that no text has on purpose is, and what to do about it. */
export function explainOdd({ codePoint, count }: OddCharacter): Omit<Fault, 'file'> {
  const kind =
    codePoint < 0xa0
      ? 'the control character'
      : codePoint < 0xe000
        ? 'half of a character,'
        : 'a code point that is no character,';
  return {
    found: `${kind} ${nameCodePoint(codePoint)}${count > 1 ? `, ${count} times` : ''}`,
    expected: 'characters that can be read',
    remedy: 'Delete it, or write what was meant. Most editors can show such characters; the original keeps it.',
  };
}

/** Tells which names look like others: a foreign letter in a word, or a character that does not show. */
export function noticeNames(parts: object, fields: readonly string[], file: string, locate: Locate): string[] {
  return fields.flatMap((field) =>
    [Reflect.get(parts, field) as unknown]
      .flat()
      .flatMap((name) => (typeof name === 'object' && name !== null ? (Object.values(name) as unknown[]) : [name]))
      .flatMap((name) =>
        typeof name === 'string'
          ? findOddName(name).map((says) => `${file}, line ${locate([field])}, ${field}: ${says}.`)
          : [],
      ),
  );
}

function noticeOrder(text: string, file: string): string[] {
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return [];
  const first = new Map<number, number>();
  for (const [index, line] of text.split('\n').entries())
    for (const codePoint of findHiddenOrder(line)) if (!first.has(codePoint)) first.set(codePoint, index + 1);
  return [...first].map(
    ([codePoint, line]) =>
      `${file}, line ${line}: ${nameCodePoint(codePoint)}, which shows what follows in another order than it is written.`,
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
