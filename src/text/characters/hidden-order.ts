import { must } from '../must.ts';

/**
 * Finds where a line has characters that turn its reading order round and do not belong to it: an override, or an embedding or
 * isolate that is not closed on its line. Closed ones stand in honest Arabic and Hebrew texts, and marks of direction do no harm.
 */
export function findHiddenOrder(line: string): number[] {
  const found = new Set<number>();
  const open: { codePoint: number; closes: string }[] = [];
  for (const character of line.match(controls) ?? []) {
    const codePoint = must(character.codePointAt(0), 'every match has a character');
    if (overrides.has(character)) found.add(codePoint);
    const closes = closing[character];
    if (closes) open.push({ codePoint, closes });
    else if (open.at(-1)?.closes === character) open.pop();
    else found.add(codePoint);
  }
  for (const { codePoint } of open) found.add(codePoint);
  return [...found];
}

const controls = /[\u202A-\u202E\u2066-\u2069]/g;
const overrides = new Set(['\u202D', '\u202E']);
const closing: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
