import { must } from '../must.ts';

/**
 * Finds the characters that no text has on purpose: controls, halves of surrogate pairs and code points that are none. Tabs and
 * line breaks are no oddity. Each code point is told once, with how often it stands there.
 */
export function findOddCharacters(text: string): OddCharacter[] {
  const found = new Map<number, OddCharacter>();
  for (const { 0: character, index } of text.matchAll(odd)) {
    const codePoint = must(character.codePointAt(0), 'every match has a character');
    const known = found.get(codePoint);
    if (known) known.count++;
    else found.set(codePoint, { codePoint, offset: index, count: 1, isLate: codePoint >= 0x80 && codePoint <= 0x9f });
  }
  return [...found.values()];
}

/** Writes a code point as tables of characters do, with its name if it is one that editors meet: `U+200B (zero-width space)`. */
export function nameCodePoint(codePoint: number): string {
  const name = names[codePoint];
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}${name === undefined ? '' : ` (${name})`}`;
}

const odd = /[\p{Cc}--[\t\n\r]]|\p{Cs}|\p{Noncharacter_Code_Point}/gv;

const names: Readonly<Record<number, string>> = {
  0x00: 'NUL',
  0x07: 'bell',
  0x08: 'backspace',
  0x0b: 'vertical tab',
  0x0c: 'form feed',
  0x0d: 'carriage return',
  0x1a: 'substitute',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line, or “…” of windows-1252',
  0x91: 'probably “‘” of windows-1252',
  0x92: 'probably “’” of windows-1252',
  0x93: 'probably a “ of windows-1252',
  0x94: 'probably a ” of windows-1252',
  0x96: 'probably “–” of windows-1252',
  0x97: 'probably “—” of windows-1252',
  0x9b: 'the beginning of a command to a terminal',
  0xad: 'soft hyphen',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of an embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of an isolate',
  0xfeff: 'byte order mark',
};

/** A code point that should not be in a text. */
export interface OddCharacter {
  codePoint: number;
  /** Where it stands first. */
  offset: number;
  count: number;
  /** Whether it is one of the controls U+0080 to U+009F, which pages read in a wrong encoding have in place of quotation marks. */
  isLate: boolean;
}
